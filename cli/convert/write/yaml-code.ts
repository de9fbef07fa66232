import { isDeepStrictEqual } from "node:util";
import { isAlias, isMap, isScalar, isSeq, parseDocument, visit, type Document, type Node, type Pair } from "yaml";
import { valueText } from "../../../src/tooling";
import { keyCode, stringCode } from "./text-code";

/** A list, an object or a scalar that a text says as YAML. */
export interface YamlValue {
  readonly value: unknown;
  /** The value as TypeScript, with the comments of the YAML. */
  readonly code: string;
  /** Whether the library writes the text itself for it. */
  readonly isExact: boolean;
}

/** The value of a YAML text; undefined if its readers would not agree on it, or TypeScript could not write it. */
export function yamlValue(text: string, itemCode: ItemCode = stringCode): YamlValue | undefined {
  const document = read(text, "1.2");
  const older = read(text, "1.1");
  if (document === undefined || older === undefined || hasAlias(document)) return undefined;
  const value: unknown = document.toJS();
  if (!isPlain(value) || !isDeepStrictEqual(value, older.toJS())) return undefined;
  const written = valueText(value);
  if (!isDeepStrictEqual(read(written, "1.1")?.toJS(), value)) return undefined;
  const comments = commentCode(document.commentBefore) + topCode(document.contents, itemCode) + tail(document.comment);
  return { value, code: comments, isExact: written === text };
}

function read(text: string, version: "1.1" | "1.2"): Document.Parsed | undefined {
  const document = parseDocument(text, { version, logLevel: "error" });
  return document.errors.length + document.warnings.length > 0 ? undefined : document;
}

function hasAlias(document: Document.Parsed): boolean {
  let found = false;
  visit(document, (_, node) => {
    found ||= isAlias(node) || (isScalar(node) && node.anchor !== undefined);
  });
  return found;
}

/** Made of what JSON can say, with no number that JavaScript would not give back. */
function isPlain(value: unknown): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number")
    return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  if (Array.isArray(value)) return value.every(isPlain);
  return (
    typeof value === "object" &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).every(isPlain)
  );
}

/** The code of a text that is an item of the list. */
export type ItemCode = (item: string) => string;

const topCode = (node: unknown, itemCode: ItemCode): string =>
  isSeq(node) ? nodeCode(node, itemCode) : nodeCode(node);

function nodeCode(node: unknown, itemCode: ItemCode = stringCode): string {
  if (isSeq<Node>(node)) {
    const code = (item: Node): string =>
      isScalar(item) && typeof item.value === "string" ? itemCode(item.value) : nodeCode(item);
    const items = node.items.map((item) => `${commentCode(item.commentBefore)}${code(item)},${beside(item)}`);
    return `[\n${items.join("\n")}${tail(node.comment)}\n]`;
  }
  if (isMap<Node, Node | null>(node)) {
    return `{\n${node.items.map(pairCode).join("\n")}${tail(node.comment)}\n}`;
  }
  const value = isScalar(node) ? node.value : null;
  return typeof value === "string" ? stringCode(value) : String(value);
}

function pairCode({ key, value }: Pair<Node, Node | null>): string {
  const name = isScalar(key) ? String(key.value) : "";
  const inner = isSeq(value) || isMap(value) ? commentCode(value.commentBefore) : "";
  return `${commentCode(key.commentBefore)}${inner}${keyCode(name)}: ${nodeCode(value)},${value ? beside(value) : ""}`;
}

const beside = (node: Node): string =>
  node.comment && !isSeq(node) && !isMap(node) ? ` // ${node.comment.trim().replace(/\n/g, " ")}` : "";

const commentCode = (comment: string | null | undefined): string =>
  comment
    ? `${comment
        .split("\n")
        .map((line) => `// ${line.trim()}`.trimEnd())
        .join("\n")}\n`
    : "";

const tail = (comment: string | null | undefined): string => (comment ? `\n${commentCode(comment).trimEnd()}` : "");
