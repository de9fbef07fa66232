/** Text as JSON that is YAML as well: what a reader of YAML would refuse or change is an escape. */
export function jsonText(text: string): string {
  return JSON.stringify(text)
    .replace(ESCAPED_IN_YAML, escape)
    .replace(ESCAPE_AND_MARKS, (_, escaped: string, marks: string) => escaped + marks.replace(BASIC, escape));
}

const escape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Delete and the C1 controls, NEL among them; the line and paragraph separators; BOM and noncharacters. */
export const ESCAPED_IN_YAML = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * Terraform brings text into normal form C, which would join the last letter of an escape and an accent after it. A
 * token may end in an escape.
 */
const ESCAPE_AND_MARKS = /(\\(?:u[\da-f]{4}|[^u])|\$\{TfToken\[[^\]]+\]\})(\p{M}*)/gu;

/** Those beyond the basic plane have no such escape, and join nothing. */
const BASIC = /[^\ud800-\udfff]/g;

/** A text of Terraform as {@link jsonText} writes it, without the quotes: an expression of the text's expression. */
export const jsonTextExpression = (text: string): string =>
  `[for s in [${text}] : [for m in [${escapesOf("s")}] : join("", [for c in regexall("(?s).", s) : lookup(m, c, c)])][0]][0]`;

/**
 * A map of characters to their escapes: controls, quotes, backslash, and each mark that joins an ASCII letter. It is
 * empty for a text that has none of them, since it takes Terraform a while to make.
 */
const escapesOf = (text: string): string =>
  String.raw`{for n in (can(regex("[\\x00-\\x1f\"\\\\\\x7f-\\x9f\\x{300}-\\x{331}\\x{2028}\\x{2029}\\x{feff}\\x{fffe}\\x{ffff}]", ${text})) ? concat(range(32), [34, 92], range(127, 160), range(768, 818), [8232, 8233, 65279, 65534, 65535]) : []) : jsondecode(format("\"\\u%04x\"", n)) => format("\\u%04x", n)}`;
