import type { ChildProcess } from "node:child_process";
import { constants } from "node:os";

/** The command was told to stop, and has stopped what it ran. */
export class Interrupted extends Error {
  public override readonly name = "Interrupted";

  /** @param signal - what told it */
  public constructor(public readonly signal: NodeJS.Signals) {
    super(`Stopped by ${signal}.`);
  }
}

/**
 * Holds the signals that would end this program, and hands them to the command that it runs: Terraform then finishes
 * what it has begun, and saves its state. A second one reaches the command as well, which then ends at once.
 *
 * A Ctrl-C can come twice, from the terminal and from npm, which passes on what it got. What comes within half a second
 * counts once.
 */
export class Interrupts {
  private readonly children = new Set<ChildProcess>();
  private signal: NodeJS.Signals | undefined;
  private last = -Infinity;

  private constructor() {
    for (const name of SIGNALS) process.on(name, this.take);
  }

  /**
   * Holds the signals while something is done.
   *
   * @throws Interrupted if a signal came, once what was done has ended; the exit code is then the signal's
   */
  public static async hold<T>(act: (interrupts: Interrupts) => Promise<T>): Promise<T> {
    const interrupts = new Interrupts();
    try {
      const result = await act(interrupts);
      interrupts.throwIfInterrupted();
      return result;
    } catch (error) {
      interrupts.throwIfInterrupted();
      throw error;
    } finally {
      for (const name of SIGNALS) process.off(name, interrupts.take);
    }
  }

  /** @throws Interrupted if a signal has come */
  public throwIfInterrupted(): void {
    if (this.signal === undefined) return;
    process.exitCode = 128 + constants.signals[this.signal];
    throw new Interrupted(this.signal);
  }

  /**
   * Hands the signals that come to a command.
   *
   * @returns what ends it
   */
  public handTo(child: ChildProcess): () => void {
    this.children.add(child);
    return () => this.children.delete(child);
  }

  /** Terraform takes SIGINT for the wish to stop, and would be ended by SIGHUP. */
  private readonly take = (signal: NodeJS.Signals): void => {
    const now = performance.now();
    if (now - this.last < SAME_MS) return;
    this.last = now;
    this.signal ??= signal;
    for (const child of this.children) child.kill("SIGINT");
  };
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

const SAME_MS = 500;
