/**
 * What go-yaml makes of a text without quotes, or of one with a tag.
 *
 * @param tag - as YAML names it in full; any that go-yaml does not know leaves the text a text
 * @throws if the text is no value of the tag's type
 */
export function scalarOf(text: string, tag: string | undefined): unknown {
  if (tag === undefined) return plain(text);
  const type = /^tag:yaml\.org,2002:(int|float|bool|null)$/.exec(tag)?.[1];
  if (type === undefined) return text;
  const value = plain(text);
  if (type === typeOf(value) || (type === "float" && typeOf(value) === "int")) return value;
  throw new Error(`go-yaml cannot decode ${text} as a !!${type}.`);
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (typeof value === "number") return Number.isInteger(value) ? "int" : "float";
  return typeof value === "boolean" ? "bool" : "str";
}

/** A text without quotes. Dates are texts. */
function plain(text: string): unknown {
  if (/^(?:|~|null|Null|NULL)$/.test(text)) return null;
  if (/^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/.test(text)) return true;
  if (/^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/.test(text)) return false;
  if (/^\.(?:nan|NaN|NAN)$/.test(text)) return NaN;
  const infinity = /^([-+]?)\.(?:inf|Inf|INF)$/.exec(text);
  if (infinity) return infinity[1] === "-" ? -Infinity : Infinity;
  if (text.startsWith(".")) return number(text.replace(/(?<=\d)_(?=\d)/g, "")) ?? text;
  return /^[-+\d]/.test(text) ? (number(text.replaceAll("_", "")) ?? text) : text;
}

function number(text: string): number | undefined {
  const [, sign, digits = ""] = /^([-+]?)(.*)$/.exec(text) ?? [];
  const size = INTEGER.test(digits) ? Number(digits.replace(/^0(?=\d)/, "0o").replace(/^0O/, "0o")) : undefined;
  if (size !== undefined) return sign === "-" ? -size : size;
  const float = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : NaN;
  return Number.isFinite(float) ? float : undefined;
}

/** As Go spells integers: an eight in what begins with a zero makes it a float. */
const INTEGER = /^(?:0[xX][\da-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|[1-9]\d*|0)$/;
