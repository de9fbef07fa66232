/**
 * The name of the enum member that stands for a value, made from the value and from nothing else.
 *
 * `Force inactive if age > 90 days` is `FORCE_INACTIVE_IF_AGE_OVER_90_DAYS`. The rule is told, step by step, in
 * docs/policy-types.md. Letters whose capitals came late to Unicode stay small: not every Node and TypeScript knows
 * those, and a name must be the same everywhere.
 */
export function memberName(value: string): string {
  const words = WORDS.reduce((text, [sign, word]) => text.replace(sign, ` ${word} `), value.normalize("NFC"))
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, "_")
    .replace(NEITHER_LETTER_NOR_DIGIT, "_")
    .replace(/^_|_$/g, "")
    .replace(/[^\u019b\u0264\ua7c0-\ua7ff]+/gu, (text) => text.toUpperCase());
  if (words === "") return codePoints(value) || "EMPTY";
  return /^\p{ID_Start}/u.test(words) ? words : `_${words}`;
}

/**
 * True for two values that differ in nothing that a reader would call a difference: in case, in spaces, in quotes and
 * the like, but not in a number, a comparison, or the `*` of "all that is below".
 */
export const readAlike = (one: string, other: string): boolean => letters(one) === letters(other);

/** An underscore between digits stays: 1.2 is not 12. */
const letters = (value: string): string => memberName(value).replace(/(?<!\d)_|_(?!\d)/g, "");

/** Signs that mean something. A comparison does before a number, and `>` elsewhere is the arrow of a policy's path. */
const WORDS: readonly (readonly [sign: RegExp, word: string])[] = [
  [/>=(?=\s*-?\d)/g, "at least"],
  [/<=(?=\s*-?\d)/g, "at most"],
  [/>(?=\s*-?\d)/g, "over"],
  [/<(?=\s*-?\d)/g, "under"],
  [/(?<![^\s(])-(?=\d)/g, "minus"],
  [/>\s*\*/g, "all"],
  [/(?<=\d\s*)%/g, "percent"],
  [/&/g, "and"],
];

/** What can stand in an identifier, less the underscore and its kin. */
const NEITHER_LETTER_NOR_DIGIT = /(?:[^\p{ID_Continue}]|\p{Pc})+/gu;

function codePoints(value: string): string {
  return Array.from(value, (char) => `U${char.codePointAt(0)?.toString(16).padStart(4, "0") ?? ""}`)
    .join("_")
    .toUpperCase();
}
