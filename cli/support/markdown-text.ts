import { visibleText } from "./visible-text";

/**
 * Text as Markdown for a heading or a cell of a table, which no renderer takes for anything but that text.
 *
 * @param text - anything
 * @param look - `code`, of which GitHub makes no links and no mentions; `words` for what is prose, as far as it has no
 *   character that could mean something
 */
export function markdownText(text: string, look: "code" | "words" = "code"): string {
  const visible = visibleText(text);
  if (look === "words" && WORDS.test(visible)) return visible;
  return PLAIN.test(visible) ? `\`${visible}\`` : `<code>${visible.replace(/[^\p{L}\p{N}]/gu, entity)}</code>`;
}

/** Words, and between them single blanks, commas, hyphens, and the signs of a policy's path; a point within or after. */
const WORDS = /^\p{L}[\p{L}\p{N}]*(?:(?: > |, |[ -]|(?<=\p{N})\.(?=\p{N}))[\p{L}\p{N}]+)*\.?$/u;

/** Printable characters of ASCII with single blanks between, but bars, backticks and backslashes. */
const PLAIN = /^[!-[\]-_a-{}~]+(?: [!-[\]-_a-{}~]+)*$/;

const entity = (character: string): string => `&#${character.codePointAt(0) ?? 0};`;
