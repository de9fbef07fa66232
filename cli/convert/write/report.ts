import type { Comment, Place } from "../hcl/syntax";
import type { LeftOut } from "../pack/model";

/** What a conversion reports about a pack. */
export class Report {
  /** What is left for a person to do, each with its place. */
  public readonly work: string[] = [];
  /** What is not converted. */
  public readonly leftOut: LeftOut[] = [];
  /** The values that the catalog does not list. */
  public readonly unlisted: string[] = [];
  /** Comment lines known to have become something, by file and line. */
  private readonly covered = new Set<string>();

  /** Counts a line of a comment as covered by what it became. */
  public cover(place: Place): void {
    this.covered.add(keyOf(place));
  }

  /** Whether a line of a comment is covered. */
  public isCovered(place: Place): boolean {
    return this.covered.has(keyOf(place));
  }
}

const keyOf = ({ file, line }: Place): string => `${file}:${line}`;

/** A line of a comment, with its place. */
export interface CommentLine {
  readonly text: string;
  readonly place: Place;
}

/** The lines of comments. Those of a block comment are counted from its end, since blank ones at its start are left out. */
export const commentLines = (comments: readonly Comment[]): CommentLine[] =>
  comments.flatMap(({ lines, place, endLine }) =>
    lines.map((text, index) => ({
      text,
      place: { file: place.file, line: Math.min(endLine, place.line + index) },
    })),
  );
