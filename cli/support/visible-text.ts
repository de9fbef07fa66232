/**
 * Text on one line, in which every character can be seen: what is a control to a terminal or ends a line, what turns
 * the direction of writing, and what has no width, stands as its escape.
 */
export const visibleText = (text: string): string => text.replace(INVISIBLE, escape);

/** The same of a message whose lines are to be words of one. */
export const onOneLine = (text: string): string => visibleText(text.trim().replace(/\s+/g, " "));

/** Controls, formats and separators of lines, noncharacters and lone surrogates; a joiner of emoji among letters too. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{NChar}]/gu;

const ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

const escape = (character: string): string =>
  ESCAPES[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
