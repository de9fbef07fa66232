import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

/** How a command runs. */
export interface ProcessOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /**
   * Ends the command when it is aborted.
   *
   * @default - it runs to its end
   */
  readonly signal?: AbortSignal | undefined;
}

/** How a command ended. */
export interface Outcome {
  /** The exit code; null where a signal ended the command. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command in a process group of its own, so that a Ctrl-C in the terminal reaches this program alone, and an
 * abort reaches the command with all that it has started. A rehearsal has nothing to save: an abort kills.
 *
 * @throws what the signal was aborted for, once the command is gone; or the system's error where there is no such command
 */
export async function run(command: string, args: readonly string[], options: ProcessOptions): Promise<Outcome> {
  const { cwd, env, signal } = options;
  signal?.throwIfAborted();
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const kill = (): void => killGroup(child.pid);
  signal?.addEventListener("abort", kill);
  try {
    const closed = once(child, "close") as Promise<[status: number | null]>;
    const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
    signal?.throwIfAborted();
    return { status, stdout, stderr };
  } finally {
    signal?.removeEventListener("abort", kill);
  }
}

function killGroup(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, "SIGKILL");
  } catch {
    // The group has ended by itself.
  }
}
