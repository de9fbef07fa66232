import { nested } from "../text/circular";
import { unwritableValue } from "../text/errors";

/** A value that can be written in a Nunjucks template. */
export type Literal = string | number | boolean | null | readonly Literal[] | { readonly [key: string]: Literal };

/**
 * A value as Nunjucks source. Its strings know the escapes `\n`, `\t` and `\r`; a backslash before any other
 * character is that character.
 *
 * @throws PolicyPackError where it has a number that JSON has not, or holds itself
 * @see https://mozilla.github.io/nunjucks/templating.html#expressions
 */
export function literal(value: Literal, around: readonly object[] = []): string {
  if (typeof value === "number") return numeral(value);
  if (value === null || typeof value !== "object") return typeof value === "string" ? quoted(value) : String(value);
  const inside = nested(around, value, "constants");
  if (isList(value)) return `[${value.map((item) => literal(item, inside)).join(", ")}]`;
  const entries = Object.entries(value).map(([key, item]) => `${quoted(key)}: ${literal(item, inside)}`);
  // Two braces in a row would end an expression.
  return `{ ${entries.join(", ")} }`;
}

/** Nunjucks knows no exponents, so a number that JavaScript writes with one is read from text. */
function numeral(value: number): string {
  if (!Number.isFinite(value)) throw unwritableValue("constants", value);
  const digits = String(value);
  return digits.includes("e") ? `("${digits}" | float)` : digits;
}

const quoted = (text: string): string =>
  `"${text.replace(/["\\]/g, "\\$&").replace(/\n/g, "\\n").replace(/\r/g, "\\r")}"`;

const isList = (value: object): value is readonly Literal[] => Array.isArray(value);
