import { assertMakes, lengthOf, type Limits } from "./limits";
import { matching, matchOf } from "./matching";

/** What a template can call. */
export type Callable = (...args: unknown[]) => unknown;

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
    if (!Object.hasOwn(target, name) && !methodsOf(target).has(String(name))) return undefined;
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
    // Its matches are looked for as they are gone through, which would be too late.
    return name === "matchAll" ? [...(found as Iterable<unknown>)] : found;
  });
}

/** True where some value of JavaScript has a method of that name that templates can call. */
export const isMethod = (name: string): boolean => METHODS.has(name);

const methods = (prototype: object): ReadonlySet<string> =>
  new Set(
    Object.entries(Object.getOwnPropertyDescriptors(prototype))
      .filter(([name, { value }]) => typeof value === "function" && name !== "constructor" && !name.startsWith("__"))
      .map(([name]) => name),
  );

const OBJECT = methods(Object.prototype);
const LIST = methods(Array.prototype);
const TEXT = methods(String.prototype);
const NUMBER = methods(Number.prototype);
const REGEX = methods(RegExp.prototype);

/** The names of all methods that templates can call. */
export const METHODS: ReadonlySet<string> = new Set([...OBJECT, ...LIST, ...TEXT, ...NUMBER, ...REGEX]);

function methodsOf(target: unknown): ReadonlySet<string> {
  if (Array.isArray(target)) return LIST;
  if (target instanceof RegExp) return REGEX;
  // Nunjucks' marked texts inherit from String.
  if (typeof target === "string" || target instanceof String) return TEXT;
  return typeof target === "number" ? NUMBER : OBJECT;
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

/** Methods that make much of little are looked at before they run. */
function assertSize(name: string, target: unknown, [first, second]: readonly unknown[]): void {
  if (name === "repeat") assertMakes(lengthOf(target) * Number(first));
  if (name === "padStart" || name === "padEnd") assertMakes(first);
  if (name === "join") assertMakes((lengthOf(target) * lengthOf(first)) / 10);
  if (name.startsWith("replace")) assertMakes(((lengthOf(target) + 1) * lengthOf(second)) / 10);
}
