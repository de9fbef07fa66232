import { spawn, type StdioOptions } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import type { Interrupts } from "./interrupts";

/** How a command runs. */
export interface ProcessOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /**
   * Kills the command, with all that it has started, when it is aborted.
   *
   * @default - it runs to its end
   */
  readonly signal?: AbortSignal | undefined;
  /**
   * Asks the command to stop, and leaves it the time that it takes.
   *
   * @default - it runs to its end
   */
  readonly interrupts?: Interrupts | undefined;
  /**
   * What becomes of its output: `captured` is returned, `shown` goes to this program's own, and `on stderr` all to its
   * stderr. A command whose output is shown can ask questions.
   *
   * @default "captured"
   */
  readonly output?: "captured" | "shown" | "on stderr";
}

/** How a command ended. */
export interface Outcome {
  /** The exit code; null if a signal ended the command. */
  readonly status: number | null;
  /** Empty unless captured. */
  readonly stdout: string;
  /** Empty unless captured. */
  readonly stderr: string;
}

/**
 * Runs a command in a process group of its own, so that a Ctrl-C in the terminal reaches this program alone, which
 * decides what becomes of the command.
 *
 * @throws what the signal was aborted for, once the command is gone; or the system's error if there is no such command
 */
export async function run(command: string, args: readonly string[], options: ProcessOptions): Promise<Outcome> {
  const { cwd, env, signal, interrupts, output = "captured" } = options;
  signal?.throwIfAborted();
  interrupts?.throwIfInterrupted();
  const child = spawn(command, args, { cwd, env, detached: true, stdio: STDIO[output] });
  const kill = (): void => killGroup(child.pid);
  const release = interrupts?.handTo(child);
  signal?.addEventListener("abort", kill);
  try {
    const closed = once(child, "close") as Promise<[status: number | null]>;
    const [stdout, stderr, [status]] = await Promise.all([textOf(child.stdout), textOf(child.stderr), closed]);
    signal?.throwIfAborted();
    return { status, stdout, stderr };
  } finally {
    signal?.removeEventListener("abort", kill);
    release?.();
  }
}

const STDIO: Readonly<Record<NonNullable<ProcessOptions["output"]>, StdioOptions>> = {
  captured: ["ignore", "pipe", "pipe"],
  shown: "inherit",
  "on stderr": ["inherit", 2, 2],
};

const textOf = (stream: NodeJS.ReadableStream | null): Promise<string> =>
  stream === null ? Promise.resolve("") : text(stream);

function killGroup(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, "SIGKILL");
  } catch {
    // The group has ended by itself.
  }
}
