import { wrongOperand } from "../../errors";
import { assertValue } from "../callable";

/** A map as a template has it. */
type ValueMap = Readonly<Record<string, unknown>>;

/** What a key of a map should be, and its values. */
interface Rule {
  readonly incorrectKeys?: readonly string[];
  readonly replacementValue?: unknown;
  readonly values?: Readonly<Record<string, { readonly incorrectValues?: readonly string[] }>>;
}

/** Sets an attribute of an object, and returns the object. */
export function setAttribute(object: unknown, key: unknown, value: unknown): unknown {
  if (!isMap(object)) throw wrongOperand("setAttribute of what is no plain object");
  assertValue(value);
  // Defined, not assigned, so that "__proto__" is a key like any other.
  Object.defineProperty(object, String(key), { value, writable: true, enumerable: true, configurable: true });
  return object;
}

/**
 * A map with its keys and values set right: a key that is among a rule's `incorrectKeys` becomes the rule's key, a
 * value that is among the `incorrectValues` of one of its `values` becomes that value, and any other that is none of
 * `values` becomes the `replacementValue`, if there is one. Entries are text, or regular expressions as text.
 */
export function transformMap(map: unknown, rules: unknown): ValueMap {
  if (!isMap(map) || !isMap(rules)) throw wrongOperand("transformMap of what is no map, or by rules that are none");
  const entries = Object.entries(map).map(([key, value]) => {
    const [right, rule] = Object.entries(rules as Readonly<Record<string, Rule>>).find(
      ([name, { incorrectKeys = [] }]) => name === key || incorrectKeys.some((entry) => matches(entry, key)),
    ) ?? [key, {}];
    // Under another name it could be called as toString or valueOf.
    assertValue(value);
    return [right, corrected(value, rule)];
  });
  return Object.fromEntries(entries) as ValueMap;
}

/** True for an object that is nothing else: no list, no pattern, no marked text. */
const isMap = (value: unknown): value is ValueMap =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function corrected(value: unknown, { values = {}, replacementValue }: Rule): unknown {
  if (Object.hasOwn(values, String(value))) return value;
  const [right] =
    Object.entries(values).find(([, { incorrectValues = [] }]) =>
      incorrectValues.some((entry) => matches(entry, String(value))),
    ) ?? [];
  return right ?? replacementValue ?? value;
}

function matches(entry: string, text: string): boolean {
  const [, pattern, flags] = /^\/(.*)\/([a-z]*)$/s.exec(entry) ?? [];
  return pattern === undefined ? entry === text : new RegExp(pattern, flags).test(text);
}
