/** A value that can be written in a Nunjucks template. */
export type Literal = string | number | boolean | null | readonly Literal[] | { readonly [key: string]: Literal };

/**
 * A value as Nunjucks source. Its strings know the escapes `\n`, `\t` and `\r`; a backslash before any other
 * character is that character.
 *
 * @see https://mozilla.github.io/nunjucks/templating.html#expressions
 */
export function literal(value: Literal): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number") return number(value);
  if (value === null || typeof value === "boolean") return String(value);
  if (isList(value)) return `[${value.map(literal).join(", ")}]`;
  return `{${Object.entries(value)
    .map(([key, item]) => `${quoted(key)}: ${literal(item)}`)
    .join(", ")}}`;
}

const quoted = (text: string): string =>
  `"${text.replace(/["\\]/g, "\\$&").replace(/\n/g, "\\n").replace(/\r/g, "\\r")}"`;

/** Nunjucks knows no exponents. */
const number = (value: number): string => (/e/.test(String(value)) ? `("${value}" | float)` : String(value));

const isList = (value: object): value is readonly Literal[] => Array.isArray(value);
