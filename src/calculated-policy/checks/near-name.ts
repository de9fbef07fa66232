import { nearest } from "../../policy-values/nearest";

/**
 * The name that is meant, if one is near; names are short, so a larger share of one can be wrong. Two swapped letters
 * are one mistake.
 *
 * @param wrong - the name
 * @param known - the names that it can be
 * @param most - how many letters can be wrong: a third, and at least one
 */
export function nearName(
  wrong: string,
  known: Iterable<string>,
  most = Math.max(1, wrong.length / 3),
): string | undefined {
  const names = [...known];
  return nearest(wrong, names, most) ?? names.find((name) => isExchanged(wrong, name));
}

/** True for texts that differ only by two adjacent letters swapped. */
export function isExchanged(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
  const exchanged = a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2);
  return a !== b && exchanged === b;
}

/** "Did you mean …?", if something is near. */
export const didYouMean = (near: string | undefined): string => (near === undefined ? "" : `Did you mean "${near}"? `);

/** The word of a list that a wrong one is near to. */
export const nearWord = (value: unknown, words: readonly string[]): string | undefined =>
  typeof value === "string" ? nearest(value, words) : undefined;

/** Words in quotes, as a list in a sentence. */
export const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(", ");
