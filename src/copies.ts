/**
 * Makes `instanceof` recognize a class's objects from every copy of this library.
 *
 * A program holds two copies when its packages ask for different versions; to the user a value from one is as good as
 * a value from the other.
 *
 * @param type - the class
 * @param name - what all copies call it
 */
export function recognizeCopies(type: Class, name: string): void {
  const mark = Symbol.for(`guardrails-policy-packs/${name}`);
  Object.defineProperty(type.prototype, mark, { value: true });
  Object.defineProperty(type, Symbol.hasInstance, {
    value(this: unknown, value: unknown): boolean {
      // A class that extends this one inherits the method, but not every object of this one is one of that.
      if (this !== type) return Reflect.apply(Function.prototype[Symbol.hasInstance], this, [value]);
      return typeof value === "object" && value !== null && mark in value;
    },
  });
}

/** A class, even one whose constructor is private. */
interface Class {
  readonly prototype: object;
}
