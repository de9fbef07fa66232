import { wrongOperand } from "../errors";
import { STOCK_FILTERS, STOCK_GLOBALS, STOCK_TESTS } from "../template/nunjucks";
import { DIALECT_FILTERS, DIALECT_GLOBALS } from "./filters";
import { assertListLike, assertMakes, lengthOf, type Limits } from "./limits";
import { matching } from "./matching";
import type { Callable } from "./members";

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

/** Filters that know an object from a list. */
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

/** A global function, or undefined. */
export function global(name: string, limits: Limits): Callable | undefined {
  if (TIMED.has(name)) return (...args) => filter(name, args, limits);
  const stock = STOCK_GLOBALS.get(name);
  if (name !== "range" || !stock) return DIALECT_GLOBALS.get(name) ?? stock;
  return (...args) => {
    const [first, second, step] = args.map(Number);
    const [from = 0, to = 0] = second === undefined ? [0, first] : [first, second];
    assertMakes(Math.abs((to - from) / (step || 1)));
    return stock(...args);
  };
}

function stockTest(name: string): Callable {
  const found = STOCK_TESTS.get(name);
  if (!found) throw wrongOperand(`the unknown test ${name}`);
  return found;
}

/**
 * Filters around Nunjucks' own. Those that read an attribute of each item would find what JavaScript finds there, and
 * `trim` takes a time that grows with the square of the text.
 */
const GUARDED: Readonly<Record<string, (stock: Callable, ...args: unknown[]) => unknown>> = {
  join: (stock, list, separator, attribute) =>
    stock(attribute ? items(list).map((item) => own(item, attribute)) : list, separator),
  sum: (stock, list, attribute, start) =>
    stock(attribute ? items(list).map((item) => own(item, attribute)) : list, undefined, start),
  selectattr: (_, list, attribute) => items(list).filter((item) => own(item, attribute)),
  rejectattr: (_, list, attribute) => items(list).filter((item) => !own(item, attribute)),
  trim: (stock, text) => (typeof text === "string" ? text.trim() : stock(text)),
};

function items(list: unknown): readonly unknown[] {
  if (!Array.isArray(list)) throw wrongOperand("a filter of items on what is no list");
  return list;
}

function own(item: unknown, attribute: unknown): unknown {
  const name = String(attribute);
  return item !== undefined && item !== null && Object.hasOwn(item, name)
    ? (item as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** What the numbers among a filter's arguments, and the lengths of its texts, make it produce. */
function assertFilterSize(name: string, [value, first, second]: readonly unknown[]): void {
  if (name === "batch" || name === "slice" || name === "center") assertMakes(first);
  if (name === "indent") assertMakes((lengthOf(value) * Number(first ?? 4)) / 10);
  if (name === "join") assertMakes((lengthOf(value) * lengthOf(first)) / 10);
  if (name === "replace") assertMakes(((lengthOf(value) + 1) * lengthOf(second)) / 10);
}
