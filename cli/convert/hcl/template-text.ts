import type { Node } from "web-tree-sitter";
import { faultAt } from "../errors";
import type { Expression } from "./syntax";

/** A piece of a template: text, an expression, or a mark of a directive. */
export type Token =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "expression"; readonly value: Expression }
  | { readonly kind: "if"; readonly condition: Expression }
  | { readonly kind: "for"; readonly names: readonly string[]; readonly collection: Expression }
  | { readonly kind: "else" | "endif" | "endfor" };

/** How the parts of a template are read. */
interface Reading {
  /** The whole file. */
  readonly source: string;
  readonly file: string;
  /** Reads an expression of the template. */
  readonly expression: (node: Node) => Expression;
}

/** The tokens of a text in quotes. */
export const quotedTokens = (node: Node, reading: Reading): Token[] =>
  trimmedTokens(rawTokens(node, node.startIndex + 1, node.endIndex - 1, reading), unquoted);

/** The tokens of a heredoc; `<<-` takes away the blanks that all of its lines begin with. */
export function heredocTokens(node: Node, reading: Reading): Token[] {
  const { source } = reading;
  const begin = source.indexOf("\n", node.startIndex) + 1;
  const end = source.lastIndexOf("\n", node.endIndex - 1) + 1;
  const tokens = linesOf(node, begin, end, reading);
  return source.startsWith("<<-", node.startIndex) ? withoutIndentation(tokens) : tokens;
}

/** The tokens of a template that lies in a file of its own, read as what stands in a heredoc before its last line. */
export function fileTokens(node: Node, end: number, reading: Reading): Token[] {
  return linesOf(node, reading.source.indexOf("\n", node.startIndex) + 1, end, reading);
}

/** Each line of a heredoc is a token of its own. */
function linesOf(node: Node, begin: number, end: number, reading: Reading): Token[] {
  const tokens = rawTokens(node, begin, end, reading).flatMap((token): RawToken[] =>
    "text" in token ? token.text.split(/(?<=\n)/).map((text) => ({ kind: "text", text })) : [token],
  );
  return trimmedTokens(tokens, unescapedMarks);
}

/** A token as it stands, and whether a `~` takes the blanks beside it. */
type RawToken = Token & { readonly trimsBefore?: boolean; readonly trimsAfter?: boolean };

function rawTokens(node: Node, begin: number, end: number, reading: Reading): RawToken[] {
  const { source } = reading;
  const tokens: RawToken[] = [];
  let at = begin;
  for (const mark of marksIn(node)) {
    tokens.push({ kind: "text", text: source.slice(at, mark.startIndex) }, tokenOf(mark, reading));
    at = mark.endIndex;
  }
  tokens.push({ kind: "text", text: source.slice(at, end) });
  return tokens.filter((token) => !("text" in token) || token.text !== "");
}

/** What interrupts the text of a template, in order. */
const marksIn = (node: Node): Node[] =>
  node.namedChildren.flatMap((child) =>
    MARKS.has(child.type) ? [child] : AROUND.has(child.type) ? marksIn(child) : [],
  );

const AROUND = new Set(["template_directive", "template_if", "template_for"]);

const MARKS = new Set([
  "template_interpolation",
  "template_if_intro",
  "template_else_intro",
  "template_if_end",
  "template_for_start",
  "template_for_end",
]);

function tokenOf(mark: Node, { file, expression }: Reading): RawToken {
  const children = mark.children;
  const trims = {
    trimsBefore: children[1]?.type === "strip_marker",
    trimsAfter: children.at(-2)?.type === "strip_marker",
  };
  const inner = (): Expression => {
    const found = mark.namedChildren.find(({ type }) => type === "expression");
    if (found) return expression(found);
    throw faultAt(
      { file, line: mark.startPosition.row + 1 },
      `HCL must parse, got: ${JSON.stringify(mark.text)}. Fix it.`,
    );
  };
  switch (mark.type) {
    case "template_if_intro":
      return { kind: "if", condition: inner(), ...trims };
    case "template_for_start": {
      const names = mark.namedChildren.filter(({ type }) => type === "identifier").map(({ text }) => text);
      return { kind: "for", names, collection: inner(), ...trims };
    }
    case "template_else_intro":
      return { kind: "else", ...trims };
    case "template_if_end":
      return { kind: "endif", ...trims };
    case "template_for_end":
      return { kind: "endfor", ...trims };
    default:
      return { kind: "expression", value: inner(), ...trims };
  }
}

/** Decoded, and without the blanks that `~` takes: those of the one token beside it, which in a heredoc is a line. */
function trimmedTokens(tokens: readonly RawToken[], decode: (text: string) => string): Token[] {
  return tokens.map((token, index): Token => {
    if (!("text" in token)) return token;
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const text = decode(token.text);
    const left = before?.trimsAfter === true ? text.replace(LEADING, "") : text;
    return { kind: "text", text: after?.trimsBefore === true ? left.replace(TRAILING, "") : left };
  });
}

/** What Go takes for a blank. */
const BLANK = "[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
const LEADING = new RegExp(`^${BLANK}+`);
const TRAILING = new RegExp(`${BLANK}+$`);

/** As HCL does it: blank lines do not count, and a line that begins with an expression has no blanks. */
function withoutIndentation(tokens: readonly Token[]): Token[] {
  const startsLine = (index: number): boolean => {
    const before = tokens[index - 1];
    return before === undefined || ("text" in before && before.text.endsWith("\n"));
  };
  const indents = tokens.flatMap((token, index) => {
    if (!startsLine(index)) return [];
    if (!("text" in token)) return [0];
    return isBlank(token.text) ? [] : [LEADING.exec(token.text)?.[0].length ?? 0];
  });
  const least = Math.min(...indents);
  return tokens.map((token, index) =>
    "text" in token && startsLine(index) && !isBlank(token.text) ? { ...token, text: token.text.slice(least) } : token,
  );
}

const isBlank = (line: string): boolean => line.replace(LEADING, "") === "" && line.endsWith("\n");

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
