import { existsSync, readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

/** Waits until scripts have written a number of process ids, a line each, to a file. */
export const begun = (file: string, count = 1): Promise<void> => until(() => pidsIn(file).length >= count);

/** Waits until all processes of a file are gone. */
export const gone = (file: string): Promise<void> => until(() => pidsIn(file).every(isGone));

/** Looks again and again for a minute. */
async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 60_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error("What was waited for did not come.");
    await setTimeout(5);
  }
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
