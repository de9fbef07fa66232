import { circularValue, tooDeep } from "./errors";

/**
 * The lists and objects that lie around a part of a value, from the outermost to the part itself: for what goes through
 * a value to its last part, which in a circular one there is none of.
 *
 * @param around - those around the part
 * @param part - a list or object
 * @param where - how the part is reached, for example `value.a[0]`
 * @throws PolicyPackError if the part lies in itself, or too deep for what reads it afterwards
 */
export function nested(around: readonly object[], part: object, where: string): readonly object[] {
  if (around.includes(part)) throw circularValue(where, part);
  if (around.length >= MAX_DEPTH) throw tooDeep(outermost(where), MAX_DEPTH);
  return [...around, part];
}

/** Far below what the YAML of Go and Node's stack bear, and far above what a policy takes. */
const MAX_DEPTH = 200;

/** `value` for `value.a[0].b…`, whose whole length nobody would read. */
const outermost = (where: string): string => /^\w*/.exec(where)?.[0] ?? where;
