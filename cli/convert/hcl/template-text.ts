import type { Node } from "web-tree-sitter";
import { faultAt } from "../errors";
import type { Expression } from "./syntax";

/** A part of a template: text that is decoded, or an expression. */
export type Part = string | Expression;

/** How the parts of a template are read. */
interface Reading {
  /** The whole file. */
  readonly source: string;
  readonly file: string;
  /** Reads the expression in an interpolation. */
  readonly expression: (node: Node) => Expression;
}

/** The parts of a text in quotes. */
export const quotedParts = (node: Node, reading: Reading): Part[] =>
  rawParts(node, node.startIndex + 1, node.endIndex - 1, reading).map((part) =>
    typeof part === "string" ? unquoted(part) : part,
  );

/** The parts of a heredoc; `<<-` takes away the blanks that all of its lines begin with. */
export function heredocParts(node: Node, reading: Reading): Part[] {
  const { source } = reading;
  const begin = source.indexOf("\n", node.startIndex) + 1;
  const end = source.lastIndexOf("\n", node.endIndex - 1) + 1;
  const parts = rawParts(node, begin, end, reading);
  const isIndented = source.startsWith("<<-", node.startIndex);
  return (isIndented ? withoutIndentation(parts) : parts).map((part) =>
    typeof part === "string" ? unescapedMarks(part) : part,
  );
}

function rawParts(node: Node, begin: number, end: number, reading: Reading): Part[] {
  const { source, file, expression } = reading;
  const parts: Part[] = [];
  let at = begin;
  for (const child of node.namedChildren) {
    const isDirective = child.type === "template_directive";
    if (!isDirective && child.type !== "template_interpolation") continue;
    const inner = child.namedChildren.find((candidate) => candidate.type === "expression");
    const strips = child.namedChildren.some((candidate) => candidate.type === "strip_marker");
    if (isDirective || strips || inner === undefined) {
      throw faultAt(
        { file, line: child.startPosition.row + 1 },
        `a text must hold no directive and no ~, which have no place in TypeScript, got: ${JSON.stringify(
          child.text.slice(0, 60),
        )}. Write it with a conditional expression.`,
      );
    }
    parts.push(source.slice(at, child.startIndex), expression(inner));
    at = child.endIndex;
  }
  parts.push(source.slice(at, end));
  return parts.filter((part) => part !== "");
}

/** As HCL does it: blank lines do not count, and a line that begins with an expression has no blanks. */
function withoutIndentation(parts: readonly Part[]): Part[] {
  const pieces = parts.flatMap((part): readonly Part[] => (typeof part === "string" ? part.split(/(?<=\n)/) : [part]));
  const startsLine = (index: number): boolean => {
    const before = pieces[index - 1];
    return index === 0 || (typeof before === "string" && before.endsWith("\n"));
  };
  const indents = pieces.flatMap((piece, index) => {
    if (!startsLine(index)) return [];
    if (typeof piece !== "string") return [0];
    return isBlank(piece) ? [] : [blanksOf(piece).length];
  });
  const least = Math.min(...indents);
  return pieces.map((piece, index) =>
    typeof piece === "string" && startsLine(index) && !isBlank(piece) ? piece.slice(least) : piece,
  );
}

const isBlank = (line: string): boolean => line.trim() === "" && line.endsWith("\n");

const blanksOf = (line: string): string => /^\s*/u.exec(line)?.[0] ?? "";

/** The text that a source in quotes stands for. */
const unquoted = (source: string): string =>
  source.replace(
    /\\(?:([nrt"\\])|u([\da-fA-F]{4})|U([\da-fA-F]{8}))|(\$+|%+)\{/g,
    (all: string, plain?: string, short?: string, long?: string, marks?: string) => {
      if (marks !== undefined) return unescapedMarks(all);
      const code = short ?? long;
      if (code !== undefined) return String.fromCodePoint(parseInt(code, 16));
      return ESCAPES[plain ?? ""] ?? all;
    },
  );

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };

/** `$${` stands for `${`, and `%%{` for `%{`. */
const unescapedMarks = (source: string): string => source.replace(/([$%])\1\{/g, "$1{");
