import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Replaces files and folders of a folder together: all of what `write` leaves behind, or nothing.
 * @param folder - holds what is replaced; the new is built in it too, so that renaming suffices to swap
 * @param write - writes the new files under their names into the empty folder that it is given
 * @param paths - what is replaced, from the folder, where that lies deeper than its own entries
 * @throws what `write` throws; the folder is then as it was
 */
export async function replaceTogether(
  folder: string,
  write: (fresh: string) => Promise<void> | void,
  paths?: readonly string[],
): Promise<void> {
  const workshop = mkdtempSync(join(folder, ".generate-"));
  try {
    const fresh = join(workshop, "fresh");
    const former = join(workshop, "former");
    mkdirSync(fresh);
    await write(fresh);
    swap(paths ?? readdirSync(fresh), fresh, folder, former);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function swap(paths: readonly string[], fresh: string, folder: string, former: string): void {
  const moves: [from: string, to: string][] = [];
  const move = (from: string, to: string): void => {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
    moves.unshift([from, to]);
  };
  try {
    for (const path of paths) {
      if (existsSync(join(folder, path))) {
        move(join(folder, path), join(former, path));
      }
      move(join(fresh, path), join(folder, path));
    }
  } catch (error) {
    for (const [from, to] of moves) {
      renameSync(to, from);
    }
    throw error;
  }
}
