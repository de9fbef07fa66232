import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Replaces files and folders of a folder together: all of what `write` leaves behind, or nothing.
 * @param folder - holds what is replaced; the new is built in it too, so that renaming suffices to swap
 * @param write - writes the new files under their names into the empty folder that it is given
 * @throws what `write` throws; the folder is then as it was
 */
export async function replaceTogether(folder: string, write: (fresh: string) => Promise<void> | void): Promise<void> {
  const workshop = mkdtempSync(join(folder, ".generate-"));
  try {
    const fresh = join(workshop, "fresh");
    const former = join(workshop, "former");
    mkdirSync(fresh);
    mkdirSync(former);
    await write(fresh);
    swap(fresh, folder, former);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function swap(fresh: string, folder: string, former: string): void {
  const moves: [from: string, to: string][] = [];
  const move = (from: string, to: string): void => {
    renameSync(from, to);
    moves.unshift([from, to]);
  };
  try {
    for (const name of readdirSync(fresh)) {
      if (existsSync(join(folder, name))) {
        move(join(folder, name), join(former, name));
      }
      move(join(fresh, name), join(folder, name));
    }
  } catch (error) {
    for (const [from, to] of moves) {
      renameSync(to, from);
    }
    throw error;
  }
}
