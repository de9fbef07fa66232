/** What go-yaml reads of the lines below `|` or `>`. */
export interface BlockScalar {
  readonly text: string;
  /** Where the next thing begins. */
  readonly end: number;
}

/**
 * Reads lines below `|` or `>` as go-yaml does: they are indented by one blank at least, and the last line has no end if
 * the text has none.
 *
 * @param source - the whole text, with line feeds alone
 * @param start - where the mark is
 * @param around - the column of the list or map that holds it; -1 for none
 * @throws if a tab stands for an indentation, or anything else is in the line of the mark
 */
export function blockScalar(source: string, start: number, around: number): BlockScalar {
  const [header, style, marks = ""] = HEADER.exec(source.slice(start)) ?? [];
  if (header === undefined) throw new Error("go-yaml takes a comment alone after the mark of lines.");
  const reader = new Lines(source, start + header.length);
  const given = Number(/\d/.exec(marks)?.[0] ?? 0);
  const first = reader.breaks(given && Math.max(around, 0) + given);
  const indentation = given ? Math.max(around, 0) + given : Math.max(first.column, around + 1, 1);

  let [text, ending, empty, wasIndented] = ["", "", first.breaks, false];
  while (reader.isAt(indentation)) {
    const line = reader.line();
    const isIndented = /^[ \t]/.test(line);
    const isFolded = style === ">" && !wasIndented && !isIndented && ending !== "";
    text += isFolded ? (empty === "" ? " " : "") : ending;
    text += empty + line;
    ending = reader.lineEnd();
    wasIndented = isIndented;
    empty = reader.breaks(indentation).breaks;
  }
  if (!marks.includes("-")) text += ending;
  if (marks.includes("+")) text += empty;
  return { text, end: reader.position };
}

const HEADER = /^([|>])([-+]?[1-9]?|[1-9][-+])(?:[ \t]+#.*|[ \t]*)(?:\n|$)/;

/** Goes through lines. */
class Lines {
  private column = 0;

  public constructor(
    private readonly source: string,
    public position: number,
  ) {}

  public isAt(column: number): boolean {
    return this.column === column && this.position < this.source.length;
  }

  public line(): string {
    return this.take(/[^\n]*/y);
  }

  public lineEnd(): string {
    const end = this.take(/\n?/y);
    this.column = 0;
    return end;
  }

  /**
   * Passes over empty lines and the indentation of the next one.
   *
   * @param most - how far that goes; 0 if it goes as far as the blanks do
   */
  public breaks(most: number): { readonly breaks: string; readonly column: number } {
    let breaks = "";
    let widest = 0;
    for (;;) {
      const blanks = this.take(/ */y, most === 0 ? Infinity : most);
      this.column = blanks.length;
      widest = Math.max(widest, this.column);
      const next = this.source.charAt(this.position);
      if (next === "\t" && (most === 0 || this.column < most)) throw new Error("go-yaml takes no tab for indentation.");
      if (next !== "\n") return { breaks, column: widest };
      breaks += this.lineEnd();
    }
  }

  private take(pattern: RegExp, most = Infinity): string {
    pattern.lastIndex = this.position;
    const found = (pattern.exec(this.source)?.[0] ?? "").slice(0, most);
    this.position += found.length;
    return found;
  }
}
