/** A place in a text, as editors count: both begin at 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A text of a calculated policy: what it is called, and where things are in it. */
export class Source {
  private readonly lineStarts: readonly number[];

  /**
   * @param role - what the text is within its policy: `template`, or `query 2`
   * @param text - the text as it was written
   * @param file - the file that it came from, as it is shown; undefined if it came from the program
   */
  public constructor(
    public readonly role: string,
    public readonly text: string,
    public readonly file?: string,
  ) {
    this.lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  }

  /** The file's name, or the text's role. */
  public get name(): string {
    return this.file ?? this.role;
  }

  /** The prop of a calculated policy that holds the text. */
  public get prop(): string {
    return this.role === "template" ? "template" : "queries";
  }

  /** The offset of a line and a column, both counted from 0 as Nunjucks does. */
  public offset(line: number, column: number): number {
    return Math.min((this.lineStarts[line] ?? this.text.length) + column, this.text.length);
  }

  /** Line and column of an offset. */
  public position(offset: number): Position {
    const line = this.lineStarts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (this.lineStarts[line] ?? 0) + 1 };
  }

  /** `<name>:<line>:<column>`, which editors open; the name is the file's, or the text's role. */
  public place(offset: number): string {
    const { line, column } = this.position(offset);
    return `${this.name}:${line}:${column}`;
  }

  /** The line of an offset, and a caret below the column; of a long line the part around it. */
  public excerpt(offset: number): string {
    const { line, column } = this.position(offset);
    const start = this.lineStarts[line - 1] ?? 0;
    const text = this.text.slice(start).split(/\r?\n/, 1)[0] ?? "";
    const cut = text.length <= WIDTH ? 0 : Math.max(0, column - WIDTH / 2);
    const shown = text.slice(cut, cut + WIDTH).replace(/\t/g, " ");
    const margin = String(line);
    const caret = " ".repeat(Math.max(0, column - 1 - cut));
    return `  ${margin} | ${shown}\n  ${" ".repeat(margin.length)} | ${caret}^`;
  }
}

const WIDTH = 110;
