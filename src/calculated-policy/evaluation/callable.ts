import { wrongOperand } from "../errors";
import type { Expression } from "../template/syntax";

/** What a template can call. */
export type Callable = (...args: unknown[]) => unknown;

/**
 * A value that maps and lists may hold. A function may not: JavaScript would call it on its own as `toString`,
 * `valueOf` or `toJSON`, past all limits.
 */
export function assertValue<T>(value: T): T {
  if (typeof value === "function") throw wrongOperand("a function as a value");
  return value;
}

/**
 * Refuses functions among a call's arguments, named or not, with some exceptions.
 *
 * @param args - the arguments; those with names come last, as one object
 * @param isTaken - the functions that may be given
 */
export function assertValues(args: readonly unknown[], isTaken: (value: object) => boolean = () => false): void {
  const last = args.at(-1);
  const named: readonly unknown[] = isKeywords(last) ? Object.values(last) : [];
  for (const arg of [...args, ...named]) if (typeof arg !== "function" || !isTaken(arg)) assertValue(arg);
}

const isKeywords = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.hasOwn(value, "__keywords");

/** True for a call of a method that takes a function to call. */
export const takesFunctions = (callee: Expression): boolean =>
  callee.kind === "member" && callee.key.kind === "literal" && TAKE_FUNCTIONS.has(String(callee.key.value));

const TAKE_FUNCTIONS: ReadonlySet<string> = new Set([
  "every",
  "filter",
  "find",
  "findIndex",
  "findLast",
  "findLastIndex",
  "flatMap",
  "forEach",
  "map",
  "reduce",
  "reduceRight",
  "replace",
  "replaceAll",
  "some",
  "sort",
  "toSorted",
]);
