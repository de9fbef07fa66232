import type { ScalarTag } from "yaml";
import { stringifyString } from "yaml/util";
import { hasTextAroundTokens } from "./yaml-tokens";

/**
 * How texts and numbers are written in YAML, so that all its readers agree on them: npm's `yaml` in versions 1.1 and
 * 1.2, `js-yaml` 3 and 4, PyYAML, and go-yaml 2, which the provider reads `template_input` with.
 *
 * They differ on texts without quotes that look like numbers or dates, on tabs, and on characters that end lines for
 * some and are refused by others. Such texts are written as JSON.
 */
export const SCALAR_TAGS: readonly ScalarTag[] = [
  {
    default: true,
    identify: (value) => typeof value === "string",
    tag: "tag:yaml.org,2002:str",
    resolve: (text) => text,
    stringify: (scalar, context, ...callbacks) => {
      const text = String(scalar.value);
      if (isQuoted(text)) return jsonText(text);
      const written = stringifyString(scalar, { ...context, actualString: true }, ...callbacks);
      return written.startsWith('"') ? jsonText(text) : written;
    },
  },
  {
    default: true,
    identify: (value) => typeof value === "number",
    tag: "tag:yaml.org,2002:float",
    test: /^-?\d+(?:\.\d+)?(?:e[-+]\d+)?$/,
    resolve: Number,
    // YAML 1.1 knows no exponent without a point before it.
    stringify: ({ value }) => String(value).replace(/^(-?\d+)e/, "$1.0e"),
  },
];

function isQuoted(text: string): boolean {
  return QUOTED.test(text) || NUMBER.test(text.replaceAll("_", "")) || hasTextAroundTokens(text);
}

/** Text as JSON that is YAML as well: what a reader of YAML would refuse or change is an escape. */
export function jsonText(text: string): string {
  return JSON.stringify(text)
    .replace(ESCAPED, escape)
    .replace(ESCAPE_AND_MARKS, (_, escaped: string, marks: string) => escaped + marks.replace(BASIC, escape));
}

const escape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Delete and the C1 controls, NEL among them; the line and paragraph separators; BOM and noncharacters. */
const ESCAPED = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Terraform brings text into normal form C, which would join the last letter of an escape and an accent after it. */
const ESCAPE_AND_MARKS = /(\\(?:u[\da-f]{4}|[^u]))(\p{M}*)/gu;

/** Those beyond the basic plane have no such escape, and join nothing. */
const BASIC = /[^\ud800-\udfff]/g;

/** Texts that some reader does not read as text, or refuses. */
const QUOTED = new RegExp(
  [
    ESCAPED.source,
    // A tab in a single line, or before all else in several; nothing but blanks.
    "^.*\\t.*$|^[ \\n]*\\t|^\\s+$",
    // Normal form C makes a backtick of it.
    "\\u1fef",
    // YAML 1.1 has a type for this text alone.
    "^=$",
    // Dates and times.
    "^\\d{4}-\\d\\d?-\\d\\d?(?:(?:[Tt]|[ \\t]+)\\d.*)?$",
  ].join("|"),
);

/** Numbers as one reader or another spells them; go-yaml passes over underscores. */
const NUMBER =
  /^[-+]?(?:0[xX][\da-fA-F]+|0[bB][-+]?[01]+|0[oO][0-7]+|(?:\.\d+|\d+\.?\d*)(?:[eE][-+]?\d+)?|\d+(?::[0-5]?\d)+(?:\.\d*)?)$/;
