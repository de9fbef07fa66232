import { existsSync, readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

/** Waits until scripts have written a number of process ids, a line each, to a file. */
export async function begun(file: string, count = 1): Promise<void> {
  while (pidsIn(file).length < count) await setTimeout(5);
}

/** Waits until all processes of a file are gone. */
export async function gone(file: string): Promise<void> {
  while (!pidsIn(file).every(isGone)) await setTimeout(5);
}

const pidsIn = (file: string): number[] =>
  existsSync(file) ? readFileSync(file, "utf8").split("\n").slice(0, -1).map(Number) : [];

/** A killed process stays in the table, as a zombie, until its new parent takes note. */
function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return true;
  }
  const stat = `/proc/${pid}/stat`;
  return existsSync(stat) && readFileSync(stat, "utf8").includes(") Z ");
}
