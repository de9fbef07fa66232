import { missingText, unknownText } from "./errors";
import { nearest } from "./nearest";
import type { PolicyKind } from "./policy-kind";

/** The members of an enum: their names, and the values that they stand for. */
type Members = readonly (readonly [name: string, value: string])[];

/** What must be known of a policy type to read a text. */
interface ReadableType {
  readonly path: string;
  readonly kind: PolicyKind;
  readonly values: readonly string[] | undefined;
}

/**
 * The value of a policy type that a text stands for: a listed value, or the member of the enum that is named; a number;
 * or, for a type of texts, the text.
 *
 * @throws PolicyPackError if the text is missing or blank, or stands for no value of the type
 */
export function parseValue(type: ReadableType, members: Members, text: string | undefined, from: string): unknown {
  const help = helpFor(type.kind, members);
  if (typeof text !== "string" || text.trim() === "") throw missingText(from, type.path, text, help);
  if (type.values !== undefined) {
    const member = members.find(([name, value]) => value === text || name === text);
    if (member === undefined) throw unknownText(from, type.path, text, nearestMember(text, members), help);
    return member[1];
  }
  if (type.kind === "number" && Number.isFinite(Number(text))) return Number(text);
  if (TEXTS.includes(type.kind)) return text;
  throw unknownText(from, type.path, text, undefined, help);
}

const TEXTS: readonly PolicyKind[] = ["text", "rules", "source", "other"];

/** The member that a text is most likely meant to be, by its name or its value. */
function nearestMember(text: string, members: Members): string | undefined {
  const words = members.flatMap(([name, value]) => [name, value].map((word) => ({ word: word.toLowerCase(), name })));
  const near = nearest(
    text.toLowerCase(),
    words.map(({ word }) => word),
  );
  return words.find(({ word }) => word === near)?.name;
}

function helpFor(kind: PolicyKind, members: Members): string {
  if (members.length > 0)
    return `It can be ${members.map(([name, value]) => `${name} (${JSON.stringify(value)})`).join(", ")}.`;
  if (kind === "number") return "Write a number.";
  if (TEXTS.includes(kind)) return "Write the text that the policy is to have.";
  return "A text stands for no list or map: read the text yourself, and give addSetting the value.";
}
