import { Lexer, parseDocument } from "yaml";
import { APPROVAL_WORDS } from "../../policy-values/kinds";
import type { Analysis } from "../analysis/analysis";
import { alternatives } from "../analysis/output";
import { certainly, printedText, type PrintedText } from "../analysis/printed-texts";
import { check, type Finding } from "./check";
import { takesModes } from "./takes-modes";

/** The template prints text that is no YAML, or that YAML reads as another value than was meant. */
export const printedYaml = check({
  name: "printed-yaml",
  severity: "error",
  find: (policy) => {
    if (!policy.template) return [];
    const { texts, isAll } = alternatives(policy.template.output);
    if (!isAll) return [];
    const faulty = new Map<(typeof texts)[number], PrintedText & Fault>();
    for (const pieces of texts) {
      const printed = printedText(pieces);
      const fault = printed && faultOf(printed, policy);
      if (fault) faulty.set(pieces, { ...printed, ...fault });
    }
    return certainly(texts, faulty).map((text) => finding(text, policy));
  },
});

interface Fault {
  readonly offset: number;
  readonly rule: string;
  readonly why: string;
}

function faultOf(printed: PrintedText, policy: Analysis): Fault | undefined {
  const { text } = printed;
  if (text.trim() === "") return undefined;
  const swallowed = commentOverLines(printed, policy);
  if (swallowed !== undefined) {
    return {
      offset: swallowed,
      rule: "print comments that end",
      why: "The comment goes on over what follows, since the line break between them is trimmed.",
    };
  }
  const { errors, contents } = parseDocument(text);
  const [error] = errors;
  if (error) {
    const [message = ""] = error.message.split("\n");
    return { offset: error.pos[0], rule: "print YAML", why: `${message.replace(/ at line \d+, column \d+:?$/, "")}.` };
  }
  if (contents === null && (policy.type.kind === "result" || takesModes(policy.type)))
    return { offset: 0, rule: "print the policy's value", why: "All of it is a comment." };
  return besideObject(printed, policy) ?? besideWord(printed, policy);
}

/** Two words in a row become one text. */
function besideWord({ text, pieces, starts }: PrintedText, { type }: Analysis): Fault | undefined {
  const words = type.kind === "result" ? APPROVAL_WORDS : takesModes(type) ? (type.values ?? []) : [];
  const all = pieces.map((_, index) => bareWord(text.slice(starts[index], starts[index + 1])));
  const at = all.flatMap((word, index) => (words.some((known) => known === word) ? [index] : []));
  const [first, second] = at;
  if (first === undefined || second === undefined) return undefined;
  return {
    offset: starts[second] ?? 0,
    rule: "print one value",
    why: `"${all[first] ?? ""}" and "${all[second] ?? ""}" are both printed.`,
  };
}

const bareWord = (text: string): string => text.trim().replace(/^(["'])(.*)\1$/s, "$2");

/** A word before or after an object turns both into text. */
function besideObject({ text, pieces, starts }: PrintedText, { type }: Analysis): Fault | undefined {
  const isJson = pieces.findIndex(
    ({ output }) => output.kind === "hole" && output.value.options.some(({ kind }) => kind === "json"),
  );
  if (type.kind !== "result" || isJson < 0) return undefined;
  const value: unknown = parseDocument(text).toJS();
  if (typeof value !== "string" || APPROVAL_WORDS.some((word) => word === value)) return undefined;
  return {
    offset: starts[isJson] ?? 0,
    rule: "print one value",
    why: "YAML reads an object with a word beside it as text.",
  };
}

/** What the lexer of YAML puts between documents and scalars. */
const MARKS: ReadonlySet<string> = new Set(["\u0002", "\u0018", "\u001f"]);

/** The offset of a comment that takes in what was written on a line of its own. */
function commentOverLines({ text, pieces, starts }: PrintedText, { texts }: Analysis): number | undefined {
  if (!text.includes("#")) return undefined;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    // What the lexer adds has no length in the text.
    const length = MARKS.has(token) ? 0 : token.length;
    const end = offset + length;
    if (token.startsWith("#")) {
      const inside = pieces.findIndex((_, index) => (starts[index] ?? 0) > offset && (starts[index] ?? 0) < end);
      const [before, after] = [pieces[inside - 1], pieces[inside]];
      if (before && after && before.output.kind === "text") {
        const from = before.output.at + before.output.text.length;
        const follows = text.slice(starts[inside], end).trim() !== "";
        if (follows && texts.template.source.text.slice(from, after.output.at).includes("\n")) return offset;
      }
    }
    offset = end;
  }
  return undefined;
}

function finding(printed: PrintedText & Fault, { texts }: Analysis): Finding {
  const { text, pieces, starts, offset, rule, why } = printed;
  const { source } = texts.template;
  const index = Math.max(
    0,
    starts.findLastIndex((start) => start <= offset),
  );
  const piece = pieces[index];
  const within = piece?.output.kind === "text" ? offset - (starts[index] ?? 0) : 0;
  const trim = trimNear(source.text, printed, index);
  const advice = trim === undefined ? "Look at what is printed." : "The trim takes a line break away: leave its - out.";
  const at = trim ?? (piece?.output.at ?? 0) + within;
  return { source, at, rule, got: text.trim(), help: `${why} ${advice}` };
}

/** The trim that joined lines of the text, on the line of a piece: after it, or else before it. */
function trimNear(source: string, { text, pieces, starts }: PrintedText, index: number): number | undefined {
  for (const at of [index + 1, index, index - 1]) {
    const [before, after] = [pieces[at - 1], pieces[at]];
    const start = starts[at] ?? 0;
    if (!before || !after || text[start - 1] === "\n" || text[start] === "\n") continue;
    const from = before.output.at + (before.output.kind === "text" ? before.output.text.length : 0);
    const gap = source.slice(from, after.output.at);
    const trim = /-[%}#]\}\s*\n|\n\s*\{[{%#]-/.exec(gap);
    if (trim) return from + trim.index + Math.max(0, trim[0].search(/\S/));
  }
  return undefined;
}
