import type { ScalarTag } from "yaml";
import { stringifyString } from "yaml/util";
import { ESCAPED_IN_YAML, jsonText } from "./json-text";
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

/** Texts that some reader does not read as text, or refuses. */
const QUOTED = new RegExp(
  [
    ESCAPED_IN_YAML.source,
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
