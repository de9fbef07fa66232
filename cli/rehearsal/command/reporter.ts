/** The account that a rehearsal gives of itself: a line a step, and below it what is worth knowing, in columns. */
export class Reporter {
  /** @param write - takes each line as it comes */
  public constructor(private readonly write: (line: string) => void) {}

  /** A line of its own, after an empty one. */
  public paragraph(line: string): void {
    this.write(`\n${line}`);
  }

  /** Takes a step, and says how it ended. */
  public async step(name: string, act: () => Promise<string>): Promise<void> {
    try {
      this.line(name, await act());
    } catch (error) {
      this.line(name, "failed");
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
