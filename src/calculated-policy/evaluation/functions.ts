import { wrongOperand } from "../errors";
import { STOCK_FILTERS, STOCK_GLOBALS, STOCK_TESTS } from "../template/nunjucks";
import type { Callable } from "./callable";
import { DIALECT_FILTERS, DIALECT_GLOBALS } from "./filters";
import { assertListLike, assertMakes, lengthOf, type Limits } from "./limits";
import { matching } from "./matching";

/** Applies a filter: Guardrails' own, or Nunjucks' as it is but for what would reach too far or take too long. */
export function filter(name: string, args: readonly unknown[], limits: Limits): unknown {
  const run = (): unknown => applied(name, args);
  if (name === "replace") limits.search(args[0], args[1]);
  if (TIMED.has(name)) return limits.timed(run);
  const [text, pattern] = args;
  return pattern instanceof RegExp ? matching(pattern.source, text, limits, run) : run();
}

/** Filters that match patterns of their own, or some that are given as text. */
const TIMED: ReadonlySet<string> = new Set(["striptags", "transformMap", "urlize"]);

/** Filters that tell an object from a list. */
const TAKES_OBJECTS: ReadonlySet<string> = new Set(["d", "default", "dictsort", "dump", "length", "urlencode"]);

function applied(name: string, args: readonly unknown[]): unknown {
  const own = DIALECT_FILTERS.get(name);
  if (own) return own(...args);
  const stock = STOCK_FILTERS.get(name);
  if (!stock) throw wrongOperand(`the unknown filter ${name}`);
  if (!TAKES_OBJECTS.has(name)) args.forEach(assertListLike);
  assertFilterSize(name, args);
  const guarded = GUARDED[name];
  const context = { env: { opts: { throwOnUndefined: false }, getTest: stockTest } };
  return guarded ? guarded((...inner) => stock.apply(context, inner), ...args) : stock.apply(context, [...args]);
}

/** Asks a test about a value. */
export const test = (name: string, args: readonly unknown[]): unknown => stockTest(name)(...args);

/** A global function, the present time, or undefined. */
export function global(name: string, limits: Limits): unknown {
  if (name === "now") return new Date().toISOString();
  if (TIMED.has(name)) return (...args: readonly unknown[]) => filter(name, args, limits);
  const stock = STOCK_GLOBALS.get(name);
  if (name !== "range" || !stock) return DIALECT_GLOBALS.get(name) ?? stock;
  return (start: unknown, stop: unknown, step: unknown) => {
    const [from, to] = stop === undefined ? [0, start] : [start, stop];
    return range(Number(from), Number(to), stop === undefined ? 1 : Number(step ?? 1) || 1, limits);
  };
}

/** Nunjucks' own range never ends with texts, or when numbers are too large to count on. */
function range(from: number, to: number, step: number, limits: Limits): readonly number[] {
  const items: number[] = [];
  for (let item = from; step > 0 ? item < to : item > to; item += step) {
    limits.spend();
    items.push(item);
    limits.sized(items);
    if (item + step === item) throw wrongOperand(`a range whose steps of ${step} are lost in ${item}`);
  }
  return items;
}

function stockTest(name: unknown): Callable {
  const found = STOCK_TESTS.get(String(name));
  if (!found) throw wrongOperand(`the unknown test ${String(name)}`);
  return found;
}

/**
 * Filters around Nunjucks' own, which read whatever attributes JavaScript finds on each item, and whose `trim` takes
 * time that grows with the square of the text's length.
 */
const GUARDED: Readonly<Record<string, (stock: Callable, ...args: unknown[]) => unknown>> = {
  join: (stock, list, separator, attribute) => stock(attribute ? attributes(list, attribute) : list, separator),
  sum: (stock, list, attribute, start) => stock(attribute ? attributes(list, attribute) : list, undefined, start),
  selectattr: (_, list, attribute) => items(list).filter((item) => own(item, attribute)),
  rejectattr: (_, list, attribute) => items(list).filter((item) => !own(item, attribute)),
  trim: (stock, text) => (typeof text === "string" ? text.trim() : stock(text)),
};

function items(list: unknown): readonly unknown[] {
  if (!Array.isArray(list)) throw wrongOperand("a filter of items on what is no list");
  return list;
}

/** An attribute of each item; of what is not there, there are none. */
const attributes = (list: unknown, attribute: unknown): readonly unknown[] =>
  HAS_NO_ITEMS.has(typeof list) || list === null
    ? []
    : items(typeof list === "string" ? list.split("") : list).map((item) => own(item, attribute));

const HAS_NO_ITEMS: ReadonlySet<string> = new Set(["undefined", "number", "boolean"]);

function own(item: unknown, attribute: unknown): unknown {
  const name = String(attribute);
  if (item === undefined || item === null) throw wrongOperand(`the attribute ${name} of ${String(item)}`);
  return Object.hasOwn(item, name) ? (item as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** What the numbers among a filter's arguments, and the lengths of its texts, make it produce. */
function assertFilterSize(name: string, [value, first, second]: readonly unknown[]): void {
  if (name === "batch" || name === "slice" || name === "center") assertMakes(first);
  if (name === "indent") assertMakes((lengthOf(value) * Number(first ?? 4)) / 10);
  if (name === "join") assertMakes((lengthOf(value) * lengthOf(first)) / 10);
  if (name === "replace") assertMakes(((lengthOf(value) + 1) * lengthOf(second)) / 10);
}
