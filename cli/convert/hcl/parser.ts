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
  const tree = (await parser).parse(source);
  if (tree === null) throw new Error("The parser of HCL gave no tree.");
  const { rootNode: root } = tree;
  if (root.hasError) {
    const fault = firstFault(root);
    const [line = ""] = fault.text.split("\n", 1);
    throw faultAt(
      { file, line: fault.startPosition.row + 1 },
      `HCL must parse, got: ${fault.isMissing ? `no ${fault.type}` : JSON.stringify(line.slice(0, SHOWN))}. Fix it.`,
    );
  }
  return root;
}

/** Frees what a tree holds outside of JavaScript's memory. */
export const freeTree = (root: Node): void => {
  root.tree.delete();
};

let parser: Promise<Parser> | undefined;

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
