import type { Resource } from "../pack/model";
import { commentLines, type CommentLine, type Report } from "./report";

/** What the comments of a setting say. */
export interface SettingComments {
  /** Values that can stand in the place of the active one, each with what is said of it. */
  readonly alternatives: readonly Alternative[];
  /** The path of the policy type, if a comment is nothing but that. */
  readonly path: CommentLine | undefined;
  /** Everything else, as lines beside the setting. */
  readonly remarks: readonly CommentLine[];
}

/** A value that stands in a comment: `# value = "Enforce: Enabled" # acts`. */
export interface Alternative {
  readonly value: string;
  readonly remark: string;
  readonly line: CommentLine;
}

/**
 * Reads the comments of a setting.
 *
 * @param isMode - whether its value is a word among others, so that a commented one is an alternative
 * @param listed - the values that the catalog lists: such a one is an alternative without `value =` too
 */
export function settingComments(
  { above, inside }: Resource,
  isMode: boolean,
  listed: readonly string[] = [],
): SettingComments {
  const lines = commentLines(inside);
  const alternatives = lines.flatMap((line): readonly Alternative[] => {
    const [, value, remark = ""] = (isMode ? ALTERNATIVE.exec(line.text) : null) ?? [];
    if (value !== undefined) return [{ value: unescaped(value), remark, line }];
    const bare = line.text.trim().replace(/^(["'`])(.*)\1$/, "$2");
    return isMode && listed.includes(bare) ? [{ value: bare, remark: "", line }] : [];
  });
  const [path, ...others] = commentLines(above).filter(({ text }) => POLICY_PATH.test(text));
  const only = others.length === 0 ? path : undefined;
  const remarks = [...commentLines(above), ...lines].filter(
    (line) => line !== only && !sameLine(line, only) && !alternatives.some((alternative) => alternative.line === line),
  );
  return { alternatives, path: only, remarks };
}

/** What a commented value looks like; what follows it is said of it. */
const ALTERNATIVE = /^\s*value\s*=\s*"((?:[^"\\]|\\.)*)"\s*,?\s*(?:(?:#|\/\/)\s*(.*))?$/;

/** `AWS > IAM > User > Approved`. */
const POLICY_PATH = /^\s*[A-Z][\w-]*(?:\s+>\s+[^>]+)+$/;

const unescaped = (value: string): string => value.replace(/\\(["\\])/g, "$1");

const sameLine = (one: CommentLine, other: CommentLine | undefined): boolean =>
  one.place.file === other?.place.file && one.place.line === other.place.line && one.text === other.text;

/** The lines of remarks as a comment holds them; a path that the policy type tells is left to it. */
export function remarkLines(
  { remarks, path }: SettingComments,
  typePath: string | undefined,
  report: Report,
): readonly string[] {
  const isTold = path !== undefined && typePath !== undefined && plain(path.text) === plain(typePath);
  if (path && isTold) report.cover(path.place);
  const kept = path && !isTold ? [path, ...remarks] : remarks;
  return trimmed(kept.map(({ text }) => text));
}

const plain = (path: string): string => path.replace(/\s+/g, " ").trim().toLowerCase();

/** Without blank lines at either end. */
export function trimmed(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== "");
  const last = lines.findLastIndex((line) => line.trim() !== "");
  return first === -1 ? [] : lines.slice(first, last + 1);
}
