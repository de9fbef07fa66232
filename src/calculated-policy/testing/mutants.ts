import { parseLaterQuery, parseQuery } from "../query/parse";
import { Source } from "../source";
import { parseTemplate } from "../template/parse";
import { QUERY_MISTAKES, TEMPLATE_MISTAKES, type Mistake } from "./mistakes";

/** A text with one mistake in it. */
export interface Mutant {
  /** The kind of mistake. */
  readonly kind: string;
  /** Which text it is: `template`, or `query 1`. */
  readonly role: string;
  /** The line and column of the mistake, `3:12`. */
  readonly place: string;
  /** What was there, and what is there now. */
  readonly change: string;
  /** The whole text. */
  readonly text: string;
  /** The line with the mistake. */
  readonly line: string;
}

/**
 * A template with single mistakes in it: operators that are turned round, results that are exchanged, names that are
 * misspelt. What does not change a tag's code or a result is left out, and so is what does not parse, which anybody
 * finds.
 */
export function mutantsOf(template: string): Mutant[] {
  const isCode = inCode(template);
  const parses = (text: string): boolean => parseTemplate(new Source("template", text)).faults.length === 0;
  return mutants("template", template, TEMPLATE_MISTAKES, { isCode, isText: () => true, parses });
}

/**
 * A query with single mistakes in it: fields, aliases and arguments that are misspelt, filters that are spoilt.
 *
 * @param query - its text
 * @param index - the number of the query among those of its policy, from 0
 */
export function queryMutantsOf(query: string, index: number): Mutant[] {
  const role = `query ${index + 1}`;
  const parses = (text: string): boolean => {
    const source = new Source(role, text);
    const parsed = index === 0 ? parseQuery(source) : parseLaterQuery(parseTemplate(source));
    return parsed.faults.length === 0;
  };
  const isComment = isWithin(
    query.replace(/"(?:[^"\\\n]|\\.)*"/g, (text) => "x".repeat(text.length)),
    /#[^\n]*/g,
  );
  const isCode = outsideTexts(query);
  return mutants(role, query, QUERY_MISTAKES, { isCode, isText: (at) => !isComment(at), parses });
}

interface Places {
  /** Whether an offset lies in code. */
  readonly isCode: (at: number) => boolean;
  /** Whether an offset lies in code or in text, and not in a comment. */
  readonly isText: (at: number) => boolean;
  readonly parses: (text: string) => boolean;
}

function mutants(
  role: string,
  text: string,
  mistakes: readonly Mistake[],
  { isCode, isText, parses }: Places,
): Mutant[] {
  const source = new Source(role, text);
  const seen = new Set<string>();
  return mistakes.flatMap(({ kind, pattern, as, isAnywhere }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }): Mutant[] => {
      const changed = as(found);
      const mutant = text.slice(0, index) + changed + text.slice(index + found.length);
      if (!(isAnywhere ? isText : isCode)(index) || mutant === text || seen.has(mutant) || !parses(mutant)) return [];
      seen.add(mutant);
      const { line, column } = source.position(index);
      const shown = mutant.split("\n")[line - 1] ?? "";
      const change = `${found.trim()} -> ${changed}`;
      return [{ kind, role, place: `${line}:${column}`, change, text: mutant, line: shown.trim() }];
    }),
  );
}

/** Whether an offset lies within a tag, and not in a comment, nor in a text or a pattern of the tag. */
function inCode(template: string): (at: number) => boolean {
  const isTag = isWithin(template, TAG);
  const isText = (at: number): boolean => {
    const tag = [...template.matchAll(TAG)].find(({ 0: text, index }) => index <= at && at < index + text.length);
    return tag !== undefined && isWithin(tag[0], TEXT)(at - tag.index);
  };
  return (at) => isTag(at) && (!isText(at) || /["']/.test(template.charAt(at)));
}

const TAG = /\{%.*?%\}|\{\{.*?\}\}/gs;
const TEXT = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\br\/(?:[^/\\]|\\.)*\//gs;

/** Whether an offset lies outside of GraphQL's texts and comments. */
function outsideTexts(query: string): (at: number) => boolean {
  const isText = isWithin(query, /"""[^]*?"""|"(?:[^"\\\n]|\\.)*"|#[^\n]*/g);
  return (at) => !isText(at) || query.charAt(at) === '"';
}

function isWithin(text: string, pattern: RegExp): (at: number) => boolean {
  const parts = [...text.matchAll(pattern)].map(({ 0: part, index }) => [index, index + part.length]);
  return (at) => parts.some(([from = 0, to = 0]) => from <= at && at < to);
}
