import { parse } from "yaml";
import type { AnyPolicyType, PolicyType, PolicyValue } from "../../policy-type";
import { isMap } from "../../policy-values/kinds";
import { mismatch, type Mismatch } from "../../policy-values/mismatch";
import { nearest } from "../../policy-values/nearest";
import { printedIsNotYaml, wrongValue } from "../errors";

/**
 * The value that a printed text is.
 *
 * @throws PolicyPackError if it is not YAML
 */
export function valueOf(printed: string): unknown {
  try {
    return parse(printed);
  } catch (error) {
    const [message = ""] = (error as Error).message.split("\n");
    throw printedIsNotYaml(message.replace(/:$/, "."), printed);
  }
}

/**
 * A value, if the policy type takes it.
 *
 * @param value - the value
 * @param type - the policy type
 * @param takesUnlisted - whether text that is not among the type's values or items is taken, too
 * @throws PolicyPackError if it does not
 */
export function assertTakes<V extends PolicyValue>(value: unknown, type: PolicyType<V>, takesUnlisted: boolean): V {
  const { path, kind, values, items = [], schema, isComplete } = type;
  if (value === null || value === undefined) {
    throw wrongValue(path, "a value", value, "Print something in every branch.");
  }
  const isUnlisted = (part: unknown): boolean =>
    isText(part) && (values ?? type.items) !== undefined && (takesUnlisted || isNew(part));
  // A word that the workspace may well know: only a workspace's own list is complete.
  const words: readonly string[] = values ?? items;
  const isNew = (part: string): boolean =>
    !isComplete && kind !== "result" && !words.includes(part) && nearest(part, words) === undefined;
  // Ids in tests are made up too, so the form of the result tells nothing.
  const found = mismatch({ kind, values, items: type.items, schema }, value, isUnlisted);
  if (found) throw wrongValue(path, asPrinted(found), found.got, hint(type, found));
  return value as V;
}

const asPrinted = ({ at, rule }: Mismatch): string => (at === "" ? rule : `a value whose part ${at} is ${rule}`);

/** True if the policy type takes the value, or takes words and this is another one. */
export function isTaken(value: unknown, { kind, values, items, schema }: AnyPolicyType): boolean {
  if (value === null || value === undefined) return false;
  const isUnlisted = (part: unknown): boolean => (values ?? items) !== undefined && isText(part);
  return mismatch({ kind, values, items, schema }, value, isUnlisted) === undefined;
}

/** `Check: Enabled` without quotes is a map in YAML. */
function hint<V extends PolicyValue>(type: PolicyType<V>, { got, near, words }: Mismatch): string {
  const [entry, ...more] = isMap(got) ? Object.entries(got) : [];
  const word = entry && more.length === 0 ? entry.map(String).join(": ") : undefined;
  if (word !== undefined && type.values?.some((value) => value === word))
    return `YAML reads it as a map: print it in quotes, "${word}".`;
  const meant = near ?? type.nearest(word);
  if (meant !== undefined) return `Did you mean ${JSON.stringify(meant)}?`;
  return words ? "Print one of these, in quotes." : "Print values with | json, and text in quotes.";
}

const isText = (value: unknown): value is string => typeof value === "string";
