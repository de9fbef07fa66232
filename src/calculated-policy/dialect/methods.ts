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

/** True if some value of JavaScript has a method of that name that templates can call. */
export const isMethod = (name: string): boolean => METHODS.has(name);

/** True if templates can call the method on a value: one of its kind, or of any object. */
export const hasMethod = (target: unknown, name: string): boolean => OBJECT.has(name) || methodsOf(target).has(name);

function methodsOf(target: unknown): ReadonlySet<string> {
  if (Array.isArray(target)) return LIST;
  if (target instanceof RegExp) return REGEX;
  // Nunjucks' marked texts inherit from String.
  if (typeof target === "string" || target instanceof String) return TEXT;
  return typeof target === "number" ? NUMBER : OBJECT;
}
