import { parse } from "yaml";
import type { PolicyKind, PolicyType, PolicyValue } from "../../policy-type";
import { APPROVAL_WORDS } from "../dialect/approval-words";
import { printedIsNotYaml, wrongValue } from "../errors";

/**
 * The value that a printed text is.
 *
 * @throws PolicyPackError where it is no YAML
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
 * @param takesUnlisted - whether text that is not among the type's values is taken, too
 * @throws PolicyPackError where it does not
 */
export function assertTakes<V extends PolicyValue>(value: unknown, type: PolicyType<V>, takesUnlisted: boolean): V {
  const { path, values } = type;
  if (value === null || value === undefined) {
    throw wrongValue(path, "a value", value, "Print something in every branch.");
  }
  if (values && !(takesUnlisted && isText(value))) {
    if (!type.lists(value)) throw wrongValue(path, `one of ${values.join(", ")}`, value, hint(type, value));
  } else {
    const [rule, isOfKind] = KINDS[type.kind];
    if (!isOfKind(value)) throw wrongValue(path, rule, value, "Print values with | json, and text in quotes.");
  }
  return value as V;
}

/** `Check: Enabled` without quotes is a map in YAML. */
function hint<V extends PolicyValue>(type: PolicyType<V>, value: unknown): string {
  const [entry, ...more] = isMap(value) ? Object.entries(value) : [];
  const word = entry && more.length === 0 ? entry.map(String).join(": ") : value;
  if (word !== value && type.lists(word)) return `YAML reads it as a map: print it in quotes, "${String(word)}".`;
  const near = type.nearest(word);
  return near === undefined ? "Print one of these, in quotes." : `Did you mean ${JSON.stringify(near)}?`;
}

const isText = (value: unknown): boolean => typeof value === "string";

const isMap = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);

/** What each kind takes where no values are listed, in words and as a test. */
const KINDS: Readonly<Record<PolicyKind, readonly [string, (value: unknown) => boolean]>> = {
  mode: ["text", isText],
  choice: ["text", isText],
  text: ["text", isText],
  rules: ["text", isText],
  source: ["text", isText],
  number: ["a number", (value) => typeof value === "number"],
  list: ["a list", Array.isArray],
  map: ["a map", isMap],
  result: [
    `${APPROVAL_WORDS.map((word) => `"${word}"`).join(", ")}, or { title, result, message } with one of them as its result, or a list of such,`,
    (value) => (Array.isArray(value) ? value.every(isApproval) : isApproval(value)),
  ],
  other: ["a value", () => true],
};

function isApproval(value: unknown): boolean {
  if (!isMap(value)) return isApprovalWord(value);
  const { title, result, message } = value as Readonly<Record<string, unknown>>;
  return isApprovalWord(result) && [title, message].every((text) => text === undefined || isText(text));
}

const isApprovalWord = (value: unknown): boolean => APPROVAL_WORDS.some((word) => word === value);
