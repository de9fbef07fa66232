import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, Scalar } from "yaml";
import type { Alias, Document, Node, Pair, YAMLSeq } from "yaml";
import { blockScalar } from "./go-yaml-block";
import { canBegin, column, endsBeforeItsErrors, isNothing, isTabBefore } from "./go-yaml-end";
import { scalarOf } from "./go-yaml-scalar";

/**
 * How go-yaml 2, the provider's parser, reads a text as YAML; undefined if the text is not YAML.
 *
 * go-yaml stops at the end of the first value. What follows may be anything, such as the rest of a query after a
 * comment.
 */
export function fromGoYaml(source: string): unknown {
  if (CONTROL.test(source)) return undefined;
  const text = source
    .replace(/^\ufeff/, "")
    .replace(OTHER_BREAK, "\n")
    .replace(SEPARATORS_AROUND, (breaks) => "\n".repeat(breaks.length));
  if (BEGINS_WITH_NOTHING.test(text)) return undefined;
  const [document] = parseAllDocuments(text, OPTIONS) as readonly Document.Parsed[];
  if (document === undefined) return isNothing(text) ? null : undefined;
  try {
    const { contents } = document;
    const start = contents?.range[0] ?? 0;
    if (isTabBefore(start, text) || document.errors.some(({ pos: [position] }) => position < start)) return undefined;
    if (isBlockScalar(contents)) {
      const { text: value, end } = blockScalar(text, start, -1);
      return canBegin(text.slice(end), true) ? scalarOf(value, contents.tag ?? "!") : undefined;
    }
    if (document.errors.length > 0 && !endsBeforeItsErrors(document, text)) return undefined;
    return new Reader(document, text).valueOf(contents, -1);
  } catch {
    return undefined;
  }
}

/** A control makes go-yaml refuse a text, wherever it is. */
const CONTROL = /[^\P{Cc}\t\n\r\u0085]|[\ufffe\uffff]/u;

/** What ends a line for go-yaml besides a line feed. */
const OTHER_BREAK = /\r\n|\r|\u0085/g;

/** Line and paragraph separators do, too; within a text they stay in it. */
const SEPARATORS_AROUND = /^[\u2028\u2029]+|[\u2028\u2029]+$/g;

/** A tab comes first, or the end of the document, or a directive that no document follows. */
const BEGINS_WITH_NOTHING = /^(?: *(?:#.*)?\n)*(?: *\t|\.\.\.(?:\s|$)|%(?![^]*\n---(?:\s|$)))/;

/** Which text is a number, a boolean or null is decided in a file of its own. */
const OPTIONS = {
  version: "1.1",
  schema: "failsafe",
  uniqueKeys: false,
  strict: false,
  logLevel: "silent",
  keepSourceTokens: true,
} as const;

/** Reads the nodes of a document, and throws if go-yaml has an error. */
class Reader {
  public constructor(
    private readonly document: Document.Parsed,
    private readonly text: string,
  ) {}

  /** @param around - the column of the list or map that holds the node; -1 for none */
  public valueOf(node: unknown, around: number): unknown {
    if (isAlias(node)) return this.valueOf(this.anchored(node), around);
    const start = (node as Node | null)?.range?.[0] ?? 0;
    const at = column(start, this.text);
    if (isSeq(node)) return node.items.map((item) => this.item(node, item, at));
    if (isMap(node)) return Object.fromEntries(node.items.flatMap((pair) => this.entries(pair, at)));
    if (!isScalar(node)) return null;
    if (isBlockScalar(node)) return scalarOf(blockScalar(this.text, start, around).text, node.tag ?? "!");
    const isPlain = node.type === Scalar.PLAIN || node.type === undefined;
    return scalarOf(String(node.value), node.tag ?? (isPlain ? undefined : "!"));
  }

  private item(list: YAMLSeq, item: unknown, at: number): unknown {
    const start = (item as Node | null)?.range?.[0];
    if (start !== undefined && list.flow !== true && isTabBefore(start, this.text))
      throw new Error("go-yaml takes no tab before what might be a key.");
    return this.valueOf(item, at);
  }

  private anchored(alias: Alias): Node {
    const node = alias.resolve(this.document);
    if (node === undefined) throw new Error("go-yaml knows no anchor of that name.");
    return node;
  }

  private entries(pair: Pair, at: number): (readonly [string, unknown])[] {
    const { key, value, srcToken } = pair;
    const isMarked = srcToken?.start.some(({ type }) => type === "explicit-key-ind") === true;
    const isEmpty = key === null || (isScalar(key) && key.source === "" && key.type === Scalar.PLAIN);
    if (isEmpty && !isMarked) throw new Error("go-yaml knows no empty key.");
    const read = this.valueOf(value, at);
    if (isScalar(key) && key.type === Scalar.PLAIN && key.value === "<<") return merged(read);
    const name = this.valueOf(key, at) as string | number | boolean | object | null;
    if (typeof name === "object" && name !== null) throw new Error("go-yaml takes no list or map for a key.");
    return [[name === null ? "<nil>" : String(name), read]];
  }
}

const isBlockScalar = (node: unknown): node is Scalar.Parsed =>
  isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED);

/** The entries of a map, or of a list of maps, of which the first one wins. */
function merged(value: unknown): (readonly [string, unknown])[] {
  const maps = Array.isArray(value) ? (value as unknown[]).toReversed() : [value];
  return maps.flatMap((map) => {
    if (typeof map === "object" && map !== null && !Array.isArray(map)) return Object.entries(map);
    throw new Error("go-yaml merges maps alone.");
  });
}
