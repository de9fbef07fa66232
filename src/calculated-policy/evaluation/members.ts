import { hasMethod } from "../dialect/methods";
import type { Callable } from "./callable";
import { assertMakes, lengthOf, type Limits } from "./limits";
import { matching, matchOf } from "./matching";

/**
 * A member of a value: what the value itself has, and the methods that JavaScript gives to values of its kind.
 *
 * Stock Nunjucks reads whatever JavaScript finds, so that `"".constructor.constructor("…")()` runs code. Here
 * constructors and prototypes are out of reach: no value has them, and functions have no members at all.
 */
export function member(target: unknown, key: unknown, limits: Limits): unknown {
  if (target === undefined || target === null || typeof target === "function") return undefined;
  const name = typeof key === "number" ? key : String(key);
  const value = (target as Readonly<Record<string, unknown>>)[name];
  if (typeof value === "function") {
    if (!Object.hasOwn(target, name) && !hasMethod(target, String(name))) return undefined;
    return (...args: unknown[]) => called(String(name), value as Callable, target, args, limits);
  }
  return Object.hasOwn(target, name) || isRegexProperty(target, name) ? value : undefined;
}

function called(name: string, method: Callable, target: unknown, args: unknown[], limits: Limits): unknown {
  limits.weigh(target);
  assertSize(name, target, args);
  if (SEARCHING.has(name)) limits.search(target, args[0]);
  const match = matchOf(name, target, args);
  if (!match) return method.apply(target, args);
  return matching(...match, limits, () => {
    const found = method.apply(target, args);
    // It looks for matches only as they are iterated, which would be too late.
    return name === "matchAll" ? [...(found as Iterable<unknown>)] : found;
  });
}

const isRegexProperty = (target: unknown, name: string | number): boolean =>
  target instanceof RegExp && Object.getOwnPropertyDescriptor(RegExp.prototype, name)?.get !== undefined;

/** Methods of texts that look for another text. */
const SEARCHING: ReadonlySet<string> = new Set([
  "includes",
  "indexOf",
  "lastIndexOf",
  "replace",
  "replaceAll",
  "split",
]);

/** Methods that can make large results are checked before they run. */
function assertSize(name: string, target: unknown, [first, second]: readonly unknown[]): void {
  if (name === "repeat") assertMakes(lengthOf(target) * Number(first));
  if (name === "padStart" || name === "padEnd") assertMakes(first);
  if (name === "join") assertMakes((lengthOf(target) * lengthOf(first)) / 10);
  if (name.startsWith("replace")) assertMakes(((lengthOf(target) + 1) * lengthOf(second)) / 10);
}
