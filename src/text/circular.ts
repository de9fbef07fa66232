import { circularValue } from "./errors";

/**
 * The lists and objects that lie around a part of a value, from the outermost to the part itself: for what goes through
 * a value to its last part, which in a circular one there is none of.
 *
 * @param around - those around the part
 * @param part - a list or object
 * @param where - how the part is reached, for example `value.a[0]`
 * @throws PolicyPackError where the part lies in itself
 */
export function nested(around: readonly object[], part: object, where: string): readonly object[] {
  if (around.includes(part)) throw circularValue(where, part);
  return [...around, part];
}
