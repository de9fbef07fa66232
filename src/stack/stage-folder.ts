import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

/** Makes a folder for files on their way into another folder, in that one, so that a rename can bring them there. */
export function newStageFolder(parent: string): string {
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(join(parent, `${PREFIX}${HOST}-${process.pid}-`));
}

/** Removes the stages in a folder whose processes are gone, such as one that was killed. */
export function clearAbandonedStages(parent: string): void {
  for (const name of namesIn(parent)) {
    const path = join(parent, name);
    if (name.startsWith(PREFIX) && isAbandoned(name, path)) rmSync(path, { recursive: true, force: true });
  }
}

const PREFIX = ".staged-";

/** Containers can share a folder, but not the ids of their processes. */
const HOST = hostname().replace(/[^\w.]/g, "_");

/** What is not of this machine, or of an older version, is left alone for a day: its process may be at work. */
function isAbandoned(name: string, path: string): boolean {
  const [, host, pid] = /^\.staged-([\w.]+)-(\d+)-\w+$/.exec(name) ?? [];
  if (host === HOST) return !isRunning(Number(pid));
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  return age > 24 * 60 * 60 * 1000;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
