import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/**
 * Replaces files and folders of a folder together: all of what `write` leaves behind, or nothing. What a process that
 * was killed in the midst of it has left is finished first, see {@link finishReplacement}.
 *
 * @param folder - holds what is replaced; the new is built in it too, so that renaming suffices to swap
 * @param write - writes the new files under their names into the empty folder that it is given
 * @param paths - what is replaced, as paths from the folder, if that is deeper than its own entries
 * @throws what `write` throws; the folder is then as it was
 */
export async function replaceTogether(
  folder: string,
  write: (fresh: string) => Promise<void> | void,
  paths?: readonly string[],
): Promise<void> {
  finishReplacement(folder);
  const workshop = mkdtempSync(join(folder, `${WORKSHOP}${process.pid}-`));
  try {
    const fresh = join(workshop, "fresh");
    mkdirSync(fresh);
    await write(fresh);
    const replaced = paths ?? readdirSync(fresh);
    // From here on a process that is killed has said what is left to do.
    writeFileSync(join(workshop, "plan.tmp"), JSON.stringify(replaced));
    renameSync(join(workshop, "plan.tmp"), join(workshop, PLAN));
    swap(replaced, workshop, folder);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/**
 * Finishes what processes that are gone began to replace in a folder, so that its parts are in step again, and removes
 * what they built and never came to use.
 */
export function finishReplacement(folder: string): void {
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith(WORKSHOP))) {
    if (isRunning(Number(name.slice(WORKSHOP.length).split("-")[0]))) continue;
    const workshop = join(folder, name);
    const plan = join(workshop, PLAN);
    const left = existsSync(plan) ? (JSON.parse(readFileSync(plan, "utf8")) as readonly string[]) : [];
    const unmoved = left.filter((path) => existsSync(join(workshop, "fresh", path)));
    for (const path of unmoved) rmSync(join(workshop, "former", path), { recursive: true, force: true });
    swap(unmoved, workshop, folder);
    rmSync(workshop, { recursive: true, force: true });
  }
}

const WORKSHOP = ".generate-";

/** What is replaced; there only as soon as all that is new has been written. */
const PLAN = "plan.json";

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function swap(paths: readonly string[], workshop: string, folder: string): void {
  const [fresh, former] = [join(workshop, "fresh"), join(workshop, "former")];
  const moves: [from: string, to: string][] = [];
  const move = (from: string, to: string): void => {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
    moves.unshift([from, to]);
  };
  try {
    for (const path of paths) {
      if (existsSync(join(folder, path))) move(join(folder, path), join(former, path));
      move(join(fresh, path), join(folder, path));
    }
  } catch (error) {
    for (const [from, to] of moves) renameSync(to, from);
    throw error;
  }
}
