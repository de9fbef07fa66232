import type { Comment } from "../hcl/syntax";
import { commentLines, type CommentLine, type Report } from "../write/report";

/** What became of the comments of a source, by their lines. */
export interface CommentAccount {
  /** Lines that the written files have. */
  readonly kept: number;
  /** Lines that repeat what something else says: an enum's member, a policy type's path. */
  readonly covered: number;
  readonly lost: readonly CommentLine[];
}

/** Looks each line of the source's comments up in the files that were written. */
export function accountOf(
  comments: readonly Comment[],
  files: ReadonlyMap<string, string>,
  report: Report,
): CommentAccount {
  const written = [...files].filter(([name]) => name.endsWith(".ts")).map(([, text]) => text);
  const lines = commentLines(comments).filter(({ text }) => text.trim() !== "");
  const isCovered = (line: CommentLine): boolean => report.isCovered(line.place);
  const isKept = ({ text }: CommentLine): boolean => {
    // A documentation comment spells what would end it otherwise.
    const forms = [text.trim(), text.trim().replaceAll("*/", "*\\/")];
    return written.some((file) => forms.some((form) => file.includes(form)));
  };
  const covered = lines.filter(isCovered);
  const others = lines.filter((line) => !isCovered(line));
  const lost = others.filter((line) => !isKept(line));
  return { kept: others.length - lost.length, covered: covered.length, lost };
}
