import { nearest } from "../../policy-values/nearest";

/** The name that is meant, if one is near; names are short, so more of one can be wrong. */
export const nearName = (wrong: string, known: Iterable<string>): string | undefined =>
  nearest(wrong, known, Math.max(1, wrong.length / 3));

/** "Did you mean …?", if something is near. */
export const didYouMean = (near: string | undefined): string => (near === undefined ? "" : `Did you mean "${near}"? `);

/** The word of a list that a wrong one is near to. */
export const nearWord = (value: unknown, words: readonly string[]): string | undefined =>
  typeof value === "string" ? nearest(value, words) : undefined;

/** Words in quotes, as a list in a sentence. */
export const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(", ");
