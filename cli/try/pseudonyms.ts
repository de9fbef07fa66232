import { isMap } from "../support/is-map";

/**
 * The results of queries with names and ids replaced, so that a fixture tells nobody whom it came from.
 *
 * The same text gets the same pseudonym everywhere, also within other texts, and one of the same form: digits for
 * digits, an address for an address. What a template may compare (words, dates, short numbers) stays as it is.
 *
 * @param results - what the queries gave
 * @param names - texts that are known to be names, for example the resource's title
 */
export function withPseudonyms<Results>(results: Results, names: readonly string[]): Results {
  const found = new Map<string, string>();
  for (const text of [...names, ...namesIn(results, "")]) {
    if (text.length >= SHORTEST && !found.has(text)) found.set(text, pseudonym(text, found.size + 1));
  }
  if (found.size === 0) return results;
  // The longest first, so that a shorter name does not break a longer one that contains it.
  const longestFirst = [...found.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|"), "gu");
  return replaced(results, (text) => text.replace(pattern, (name) => found.get(name) ?? name)) as Results;
}

/** Shorter texts are no names, and would be found within any other. */
const SHORTEST = 3;

/** Keys whose texts name somebody or something. */
const NAMED = /(?:name|title|email|owner|arn|akas?|user|id)$/i;

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** The ids of Guardrails and of AWS accounts are as long as this, or longer. */
const LONG_NUMBER = /\d{12,}/g;

function namesIn(value: unknown, key: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => namesIn(item, key));
  if (isMap(value)) return Object.entries(value).flatMap(([name, item]) => namesIn(item, name));
  if (typeof value !== "string") return [];
  const byForm = [UUID, ADDRESS, LONG_NUMBER].flatMap((form) => value.match(form) ?? []);
  if (!NAMED.test(key)) return byForm;
  // Only the last part of an ARN or a path identifies somebody; the rest says what kind of thing it is.
  return [...byForm, value.split(/[:/]/).at(-1) ?? ""];
}

function pseudonym(text: string, count: number): string {
  if (/^\d+$/.test(text)) return String(count).padStart(text.length, "1".padEnd(text.length, "0"));
  if (text.includes("@")) return `someone-${count}@example.com`;
  if (text.replace(UUID, "") === "") return `00000000-0000-4000-8000-${String(count).padStart(12, "0")}`;
  return `name-${count}`;
}

function replaced(value: unknown, replace: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => replaced(item, replace));
  if (isMap(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item, replace)]));
  }
  return typeof value === "string" ? replace(value) : value;
}
