import { isCollection, type Document, type YAMLParseError } from "yaml";

/** True for a text of blanks and comments; a tab is no blank to go-yaml where a key could stand. */
export const isNothing = (text: string): boolean => /^(?: *(?:#.*)?\n)* *(?:#.*)?$/.test(text);

/**
 * Whether the first value of a text is over before what YAML does not allow. A list or map in lines goes on until a line
 * is indented less; any other value has an end of its own. go-yaml reads one sign further, and so refuses what can begin
 * nothing.
 */
export function endsBeforeItsErrors({ contents, errors: [error] }: Document.Parsed, text: string): boolean {
  if (contents === null || error === undefined) return false;
  const [start, end] = contents.range;
  const [position] = error.pos;
  if (position < end || start === end) return false;
  if (!isCollection(contents)) return isClosed(error, end) && canBegin(text.slice(end));
  if (contents.flow === true) return isClosed(error, end) && canBegin(text.slice(end));
  return column(position, text) < column(start, text);
}

/** Whether the first error is not that the value's own quote or bracket is missing. */
const isClosed = ({ code, pos: [position] }: Pick<YAMLParseError, "code" | "pos">, end: number): boolean =>
  code !== "MISSING_CHAR" || position > end;

/** The column of a place, from 0. */
export const column = (position: number, text: string): number => position - (text.lastIndexOf("\n", position - 1) + 1);

/**
 * Whether what comes after a value can begin anything. Marks of lists and keys do so at the start of a line alone.
 *
 * @param isLine - whether it is at the start of a line
 */
export const canBegin = (rest: string, isLine = false): boolean =>
  !BEGINS_NOTHING.test(rest) && !(isLine ? /^%/ : /^[ \t]*(?:[-?](?:\s|$)|%)/).test(rest);

const BEGINS_NOTHING = /^(?:[ \t]+#.*(?![^\n])|\s)*(?:[`@%]|[*&](?![\w-])|"(?:[^"\\]|\\[^])*$|'(?:[^']|'')*$)/;

/** Whether only blanks, a tab among them, stand between a place and the mark or the line's start before it. */
export const isTabBefore = (position: number, text: string): boolean =>
  /[-\n] *\t[ \t]*$/.test(`\n${text.slice(0, position)}`);
