/** A step of a rehearsal, and how it ended. */
export interface Step {
  readonly step: string;
  readonly ending: string;
}

/** The account that a rehearsal gives of itself: a line a step, and below it what is worth knowing, in columns. */
export class Reporter {
  private readonly taken: Step[] = [];

  /** @param write - takes each line as it comes */
  public constructor(private readonly write: (line: string) => void) {}

  /** The steps so far. */
  public get steps(): readonly Step[] {
    return this.taken;
  }

  /** A line of its own, after an empty one. */
  public paragraph(line: string): void {
    this.write(`\n${line}`);
  }

  /** Takes a step, and says how it ended. */
  public async step(name: string, act: () => Promise<string>): Promise<void> {
    const end = (ending: string): void => {
      this.taken.push({ step: name, ending });
      this.line(name, ending);
    };
    try {
      end(await act());
    } catch (error) {
      end("failed");
      throw error;
    }
  }

  /** What is known of a stack or step: a row a line. */
  public rows(rows: readonly (readonly string[])[]): void {
    const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
    for (const row of rows) {
      this.line("", `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
    }
  }

  private line(name: string, ending: string): void {
    this.write(`  ${name.padEnd(10)}${ending}`);
  }
}
