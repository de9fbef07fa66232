import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Language, Parser, type Node } from "web-tree-sitter";
import { faultAt } from "../errors";

/**
 * Reads HCL into its syntax tree.
 *
 * @param file - the file's name as messages show it
 * @throws ConversionError if the text is not HCL, with the line
 */
export async function parseTree(file: string, source: string): Promise<Node> {
  parser ??= loadParser();
  loaded = await parser;
  return parseTreeNow(file, source);
}

/**
 * The same once the parser is loaded, as it is after a first file.
 *
 * @throws ConversionError if the text is not HCL, with the line
 */
export function parseTreeNow(file: string, source: string): Node {
  if (loaded === undefined) throw new Error("The parser of HCL is not loaded.");
  const tree = loaded.parse(source);
  if (tree === null) throw new Error("The parser of HCL gave no tree.");
  const { rootNode: root } = tree;
  if (!root.hasError) return root;
  const fault = firstFault(root);
  const plain = withoutExponents(source);
  const [line = ""] = fault.text.split("\n", 1);
  const row = fault.startPosition.row + 1;
  const got = fault.isMissing ? `no ${fault.type}` : JSON.stringify(line.slice(0, SHOWN));
  freeTree(root);
  if (plain !== source) return parseTreeNow(file, plain);
  throw faultAt({ file, line: row }, `HCL must parse, got: ${got}. Fix it.`);
}

/**
 * The grammar knows no `1e3`: the text with other numbers of that length, since whoever reads the tree takes what is
 * written from the source.
 */
const withoutExponents = (source: string): string =>
  source.replace(/(?<![\w.])(\d+)([eE][+-]?\d+)\b/g, (_, digits: string, exponent: string) =>
    digits.padEnd(digits.length + exponent.length, "0"),
  );

/** Frees what a tree holds outside JavaScript's memory. */
export const freeTree = (root: Node): void => {
  root.tree.delete();
};

let parser: Promise<Parser> | undefined;
let loaded: Parser | undefined;

async function loadParser(): Promise<Parser> {
  await Parser.init();
  const grammar = createRequire(__filename).resolve("@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm");
  const made = new Parser();
  made.setLanguage(await Language.load(readFileSync(grammar)));
  return made;
}

function firstFault(node: Node): Node {
  if (node.isError || node.isMissing) return node;
  const inner = node.children.find((child) => child.hasError);
  return inner === undefined ? node : firstFault(inner);
}

const SHOWN = 60;
