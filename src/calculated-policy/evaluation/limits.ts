import { overLimit, wrongOperand } from "../errors";
import { withinTime } from "./time-limit";

/** The longest text that an evaluation may make, in characters. */
const MAX_TEXT = 1_000_000;

/** The longest list that an evaluation may make. */
const MAX_LIST = 100_000;

/** The deepest nesting of values, and of macros that call macros. */
export const MAX_DEPTH = 200;

const MAX_STEPS = 2_000_000;

/** In milliseconds, for everything that runs against the clock. */
const MAX_TIME = 1000;

/**
 * What one evaluation may do: each step of the template counts, and each value that an operation has to go through
 * counts by its size. The limits lie far above what policies need, and end every loop.
 */
export class Limits {
  private left = MAX_STEPS;
  private time = MAX_TIME;
  private depth = 0;

  /** Counts steps. */
  public spend(steps = 1): void {
    this.left -= steps;
    if (this.left < 0) throw overLimit(`${MAX_STEPS} steps`);
  }

  /** Counts the size of values, with all that is in them; lists that hold themselves never pass. */
  public weigh(...values: readonly unknown[]): void {
    for (const value of values) this.weighOne(value, 0);
  }

  /**
   * Counts the search of a text for another one. It can take as long as the product of their lengths, in one JavaScript
   * operation that no clock stops.
   */
  public search(text: unknown, wanted: unknown): void {
    if (typeof text === "string" && typeof wanted === "string") this.spend((text.length * wanted.length) / 1024);
  }

  /** A value, if it is not too long. */
  public sized<T>(value: T): T {
    if (typeof value === "string" && value.length > MAX_TEXT) throw overLimit(`${MAX_TEXT} characters of text`);
    if (Array.isArray(value) && value.length > MAX_LIST) throw overLimit(`${MAX_LIST} items in a list`);
    return value;
  }

  /** A value that is new in memory, if it is not too long; its length counts. */
  public made<T>(value: T): T {
    this.spend(typeof value === "string" ? value.length >> 6 : lengthOf(value) >> 3);
    return this.sized(value);
  }

  /** The result of an operation that can take any time, if it takes no more than is left. */
  public timed<T>(operation: () => T): T {
    const start = performance.now();
    const value = withinTime(Math.max(1, Math.ceil(this.time)), operation);
    this.time -= performance.now() - start;
    return value;
  }

  /** What a macro does, if macros are not nested too deeply. */
  public nested<T>(body: () => T): T {
    if (++this.depth > MAX_DEPTH) throw overLimit(`${MAX_DEPTH} macros within each other`);
    const value = body();
    this.depth--;
    return value;
  }

  private weighOne(value: unknown, depth: number): void {
    this.spend(typeof value === "string" ? 1 + (value.length >> 6) : 1);
    if (typeof value !== "object" || value === null) return;
    if (depth > MAX_DEPTH) throw overLimit(`${MAX_DEPTH} values within each other`);
    for (const item of Array.isArray(value) ? value : Object.values(value)) this.weighOne(item, depth + 1);
  }
}

/** Refuses to make a text or list of more than a number of characters or items, before it is made. */
export function assertMakes(size: unknown): void {
  if (Number(size) > MAX_TEXT) throw overLimit(`${MAX_TEXT} characters or items at once`);
}

/**
 * Refuses an object that claims to be a list of more than a number of items: Nunjucks' filters believe it.
 */
export function assertListLike(value: unknown): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  const { length } = value as { readonly length?: unknown };
  // An object can give a different number each time.
  if (typeof length === "object" && length !== null) throw wrongOperand("a length that is no number");
  assertMakes(length);
}

/** How long a value is as text or list; 0 for what is neither. */
export const lengthOf = (value: unknown): number =>
  typeof value === "string" || Array.isArray(value) ? value.length : 0;
