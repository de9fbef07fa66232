import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Node } from "web-tree-sitter";
import { faultAt, faultOf } from "../errors";
import { freeTree, parseTree } from "./parser";
import { ExpressionReader } from "./read-expression";
import { assertSameReading } from "./second-reading";
import type { Argument, Block, Comment, Module, Place } from "./syntax";

/**
 * Reads every `.tf` file of a folder.
 *
 * @param path - the folder
 * @param shown - the folder as messages show it
 * @throws ConversionError if the folder has no file, a file does not parse, or the two readers of HCL differ
 */
export async function readModule(path: string, shown: string): Promise<Module> {
  const names = terraformFiles(path);
  if (names.length === 0) throw faultOf(shown, "there must be a .tf file, got none. Name a folder that holds a pack.");
  const files = [];
  for (const name of names) files.push(await readFile(join(path, name), join(shown, name)));
  return {
    folder: shown,
    path,
    blocks: files.flatMap(({ blocks }) => blocks),
    comments: files.flatMap(({ comments }) => comments),
  };
}

/** The `.tf` files of a folder, in the order of their names. */
export const terraformFiles = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".tf"))
    .map(({ name }) => name)
    .sort();

type FileContent = Pick<Module, "blocks" | "comments">;

async function readFile(path: string, shown: string): Promise<FileContent> {
  const source = decoded(readFileSync(path), shown);
  const root = await parseTree(shown, source);
  try {
    const reader = new FileReader(shown, source);
    const content = { blocks: reader.blocks(root), comments: reader.comments(root) };
    await assertSameReading(shown, source, content.blocks);
    return content;
  } finally {
    freeTree(root);
  }
}

/** HCL is UTF-8. */
function decoded(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw faultAt({ file, line: 1 }, "HCL must be UTF-8, got other bytes. Save the file as UTF-8.");
  }
}

class FileReader {
  private readonly expressions: ExpressionReader;

  public constructor(
    private readonly file: string,
    private readonly source: string,
  ) {
    this.expressions = new ExpressionReader(file, source);
  }

  public blocks(root: Node): Block[] {
    const body = childOf(root, "body");
    const bare = body?.namedChildren.find((child) => child.type === "attribute");
    if (bare) {
      throw faultAt(this.place(bare), `an argument must stand in a block, got: ${firstLine(bare)}. Put it in one.`);
    }
    return this.blocksIn(body);
  }

  public comments(root: Node): Comment[] {
    return root.descendantsOfType("comment").map((node) => this.comment(node));
  }

  private blocksIn(body: Node | undefined): Block[] {
    return (body?.namedChildren ?? []).flatMap((child) => (child.type === "block" ? [this.block(child)] : []));
  }

  private block(node: Node): Block {
    const [type, ...labels] = node.namedChildren.filter(({ type }) => type === "identifier" || type === "string_lit");
    const body = childOf(node, "body");
    const args = (body?.namedChildren ?? []).flatMap((child) =>
      child.type === "attribute" ? [this.argument(child)] : [],
    );
    const twice = args.find(({ name }, index) => args.findIndex((other) => other.name === name) < index);
    if (twice) throw faultAt(twice.place, `an argument must be given once, got: ${twice.name} again. Remove one.`);
    return {
      type: type?.text ?? "",
      labels: labels.map((label) => this.label(label)),
      arguments: args,
      blocks: this.blocksIn(body),
      place: this.place(node),
      endLine: node.endPosition.row + 1,
    };
  }

  private label({ type, startIndex, endIndex }: Node): string {
    return type === "identifier"
      ? this.source.slice(startIndex, endIndex)
      : this.source.slice(startIndex + 1, endIndex - 1);
  }

  private argument(node: Node): Argument {
    const [name, value] = node.namedChildren.filter((child) => child.type !== "comment");
    if (name === undefined || value === undefined)
      throw faultAt(this.place(node), `${firstLine(node)} has no value. Fix it.`);
    return {
      name: name.text,
      value: this.expressions.read(value),
      place: this.place(node),
      endLine: node.endPosition.row + 1,
    };
  }

  private comment(node: Node): Comment {
    const line = this.source.slice(this.source.lastIndexOf("\n", node.startIndex - 1) + 1, node.startIndex);
    return {
      place: this.place(node),
      endLine: node.endPosition.row + 1,
      lines: commentLines(this.source.slice(node.startIndex, node.endIndex)),
      isBeside: line.trim() !== "",
    };
  }

  private place(node: Node): Place {
    return { file: this.file, line: node.startPosition.row + 1 };
  }
}

const childOf = (node: Node, type: string): Node | undefined => node.namedChildren.find((child) => child.type === type);

const firstLine = (node: Node): string => node.text.split("\n", 1)[0] ?? "";

/** The lines of a comment, without what marks it as one and without blank lines at either end. */
function commentLines(source: string): string[] {
  const plain = source.replace(/\r/g, "");
  if (!plain.startsWith("/*")) return [plain.replace(/^(?:#+|\/\/+) ?/, "").trimEnd()];
  return plain
    .slice(2, -2)
    .split("\n")
    .map((line) =>
      line
        .replace(/^\s*\*(?!\S) ?/, "")
        .replace(/^\s+/, "")
        .trimEnd(),
    )
    .filter((line, index, all) => line !== "" || (index > 0 && index < all.length - 1));
}
