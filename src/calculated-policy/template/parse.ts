import { Script } from "node:vm";
import type { Source } from "../source";
import { Converter } from "./convert";
import { compiler, lexer, OPTIONS, parser } from "./nunjucks";
import type { NunjucksNode } from "./nunjucks-nodes";
import type { Statement } from "./syntax";

/** Why a text is no template. */
export interface SyntaxFault {
  /** The offset in the source. */
  readonly at: number;
  readonly got: string;
  readonly help: string;
}

/** A text as a template. */
export interface Template {
  readonly source: Source;
  readonly statements: readonly Statement[];
  /** Why it does not compile; empty if it does. */
  readonly faults: readonly SyntaxFault[];
}

/**
 * Reads a text as Guardrails does: Nunjucks parses it, and must be able to compile it. Nothing of it is run.
 */
export function parseTemplate(source: Source): Template {
  const tokens = lexer.lex(source.text, OPTIONS);
  const nunjucks = new parser.Parser(tokens);
  let root: NunjucksNode;
  try {
    root = nunjucks.parseAsRoot();
  } catch (error) {
    const { message, lineno, colno } = error as NunjucksError;
    // A missing comma is reported where its list begins; what stands in its place is more use.
    const { peeked } = nunjucks;
    const misplaced = /expected comma/.test(message) ? peeked : null;
    const line = misplaced?.lineno ?? (lineno === undefined ? tokens.lineno : lineno - 1);
    const column = misplaced?.colno ?? (colno === undefined ? tokens.colno : colno - 1);
    return { source, statements: [], faults: [described(message, source.offset(line, column))] };
  }

  const faults: SyntaxFault[] = [];
  const statements = new Converter(source, (at, got, help) => faults.push({ at, got, help })).statements(root);
  if (faults.length === 0) faults.push(...compilerFaults(source));
  return { source, statements, faults };
}

/** What Nunjucks throws: its own errors count lines and columns from 1, JavaScript's have none. */
interface NunjucksError {
  readonly message: string;
  readonly lineno?: number;
  readonly colno?: number;
}

function compilerFaults(source: Source): SyntaxFault[] {
  try {
    // The parentheses let the compiled code's own `return` stand; the script is parsed, and never run.
    new Script(`(function () {${compiler.compile(source.text, [], [], source.role, OPTIONS)}})`);
    return [];
  } catch (error) {
    const { message, lineno = 1, colno = 1 } = error as NunjucksError;
    return [described(message, source.offset(lineno - 1, colno - 1))];
  }
}

function described(message: string, at: number): SyntaxFault {
  // Errors of JavaScript come where the parser reads on after the last token.
  const got = /^Cannot read prop/.test(message) ? "the end within a tag" : message.replace(/^parse\w+: /, "");
  const [, help = "Correct it there."] = HELP.find(([pattern]) => pattern.test(got)) ?? [];
  return { at, got, help };
}

const HELP: readonly (readonly [RegExp, string])[] = [
  [/comma/, "Put a comma between entries, items and arguments."],
  [/colon/, 'Write entries as { key: value }, and text as "text".'],
  [/end of file/, "Close every {% if %} with {% endif %}, and every {% for %} with {% endfor %}."],
  [/end within a tag|variable end|block end/, "Close the tag with }} or %}; operators are and, or, not, ==, ~."],
  [/unknown block tag/, "Check the tag's spelling, and what it closes."],
];
