import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseAllDocuments,
  Scalar,
  type Alias,
  type Document,
  type Node,
} from "yaml";

/**
 * What a text says as YAML to go-yaml 2, which the provider reads it with; undefined if it is none.
 *
 * go-yaml stops at the end of the first value. What follows may be anything, such as the rest of a query after a
 * comment.
 */
export function fromGoYaml(text: string): unknown {
  const [document] = parseAllDocuments(text, OPTIONS) as readonly Document.Parsed[];
  if (document === undefined) return null;
  if (document.errors.length > 0 && !endsBeforeItsErrors(document, text)) return undefined;
  try {
    return valueOf(document.contents, document);
  } catch {
    return undefined;
  }
}

/** Which text is a number, a boolean or null is decided below. */
const OPTIONS = { version: "1.1", schema: "failsafe", uniqueKeys: false, strict: false, logLevel: "silent" } as const;

/** A list or map in lines goes on until a line is indented less; any other value has an end of its own. */
function endsBeforeItsErrors({ contents, errors: [error] }: Document.Parsed, text: string): boolean {
  if (contents === null || error === undefined) return false;
  const [start, end] = contents.range;
  const [position] = error.pos;
  if (position < end) return false;
  if (!isCollection(contents)) return true;
  return contents.flow === true ? /[\]}]/.test(text.charAt(end - 1)) : column(position, text) < column(start, text);
}

const column = (position: number, text: string): number => position - (text.lastIndexOf("\n", position - 1) + 1);

function valueOf(node: unknown, document: Document): unknown {
  if (isAlias(node)) return valueOf(anchored(node, document), document);
  if (isSeq(node)) return node.items.map((item) => valueOf(item, document));
  if (isMap(node)) return Object.fromEntries(node.items.flatMap(({ key, value }) => entriesOf(key, value, document)));
  if (!isScalar(node)) return null;
  const text = String(node.value);
  return node.type === Scalar.PLAIN && node.tag === undefined ? scalar(text) : text;
}

function anchored(alias: Alias, document: Document): Node {
  const node = alias.resolve(document);
  if (node === undefined) throw new Error("go-yaml knows no anchor of that name.");
  return node;
}

function entriesOf(key: unknown, value: unknown, document: Document): (readonly [string, unknown])[] {
  const read = valueOf(value, document);
  if (key === null || (isScalar(key) && key.source === "")) throw new Error("go-yaml knows no empty key.");
  const isMerge = isScalar(key) && key.type === Scalar.PLAIN && key.value === "<<";
  if (isMerge) return [read].flat().flatMap((map) => Object.entries(map as object));
  return [[String(valueOf(key, document)), read]];
}

/** A text without quotes. Dates are texts. */
function scalar(text: string): unknown {
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
