import { nested } from "../text/circular";
import { malformedText, unwritableValue } from "../text/errors";
import { withTokensAs, type LateForm } from "../text/late-value";
import { isWellFormed } from "../text/terraform-text";

/** A value that can be written in a Nunjucks template. */
export type Literal = string | number | boolean | null | readonly Literal[] | { readonly [key: string]: Literal };

/**
 * A value as Nunjucks source. Its strings know the escapes `\n`, `\t` and `\r`; a backslash before any other
 * character is that character.
 *
 * @throws PolicyPackError if it has a number that JSON cannot hold, or holds itself
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

function quoted(text: string): string {
  if (!isWellFormed(text)) throw malformedText(text);
  if (/[#&]\{TfToken\[/.test(text)) throw unwritableValue("constants", text);
  return `"${withTokensAs(IN_QUOTES, escaped(text))}"`;
}

/** A letter of an escape would be joined with an accent after it, when Terraform brings the template into normal form C. */
const escaped = (text: string): string =>
  text
    .replace(/["\\]/g, "\\$&")
    .replace(/\n(?!\p{M})/gu, "\\n")
    .replace(/\r(?!\p{M})/gu, "\\r");

/** Within quotes, Nunjucks takes line breaks as they are. */
const IN_QUOTES: LateForm = {
  expression: (expression) => String.raw`replace(${expression}, "/[\"\\\\]/", "\\$0")`,
  text: (value) => escaped(String(value)),
};

const isList = (value: object): value is readonly Literal[] => Array.isArray(value);
