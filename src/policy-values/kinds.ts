import { nearest } from "./nearest";
import type { ApprovalWord, PolicyKind } from "./policy-kind";

/** The words of an approval. */
export const APPROVAL_WORDS = ["Approved", "Not approved", "Skip"] as const satisfies readonly ApprovalWord[];

/** What a policy of some kind takes, beyond any list of its own values. */
export interface KindRule {
  /** What it takes, in words: `a number`. */
  readonly rule: string;
  /** Whether it takes a value. */
  readonly takes: (value: unknown) => boolean;
  /** The value that a wrong one is most likely meant to be; undefined if none is near. */
  readonly near: (value: unknown) => unknown;
  /** The types of JSON Schema that tell the kind. */
  readonly schemaTypes: readonly string[];
}

/** True for a map, as YAML and JSON Schema understand the word: neither a list nor null. */
export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number";

const text = (schemaTypes: readonly string[] = []): KindRule => ({
  rule: "text",
  takes: isText,
  near: (value) => (isNumber(value) || typeof value === "boolean" ? String(value) : undefined),
  schemaTypes,
});

/** What each kind takes: the one place that says so. */
export const KINDS: Readonly<Record<PolicyKind, KindRule>> = {
  mode: text(),
  choice: text(),
  text: text(["string"]),
  rules: text(),
  source: text(),
  number: {
    rule: "a number",
    takes: isNumber,
    near: (value) => (isText(value) && /^\s*-?\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : undefined),
    schemaTypes: ["integer", "number"],
  },
  list: {
    rule: "a list",
    takes: Array.isArray,
    near: (value) => (isText(value) || isNumber(value) ? [value] : undefined),
    schemaTypes: ["array"],
  },
  map: { rule: "a map", takes: isMap, near: () => undefined, schemaTypes: ["object"] },
  result: {
    rule:
      `${APPROVAL_WORDS.map((word) => `"${word}"`).join(", ")}, or { title, result, message } with one of them as its ` +
      "result, or a list of such,",
    takes: (value) => (Array.isArray(value) ? value.every(isApproval) : isApproval(value)),
    near: (value) => nearApproval(value),
    schemaTypes: [],
  },
  other: { rule: "a value", takes: (value) => value !== undefined, near: () => undefined, schemaTypes: [] },
};

function isApproval(value: unknown): boolean {
  if (!isMap(value)) return isApprovalWord(value);
  const { title, result, message } = value;
  return isApprovalWord(result) && [title, message].every((part) => part === undefined || isText(part));
}

const isApprovalWord = (value: unknown): boolean => APPROVAL_WORDS.some((word) => word === value);

function nearApproval(value: unknown): ApprovalWord | undefined {
  if (Array.isArray(value)) return nearApproval(value.find((item) => !isApproval(item)));
  const word = isMap(value) ? value.result : value;
  return isText(word) && !isApprovalWord(word) ? nearest(word, APPROVAL_WORDS) : undefined;
}
