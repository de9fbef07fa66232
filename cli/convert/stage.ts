import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Writes files, and the folders that they need. */
export function writeFiles(root: string, files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

/**
 * Does something with the files of packs in a folder beside that of all packs, as deep as that, so that their imports
 * hold. The folder is gone afterwards, however it ends.
 *
 * @param packs - the folder of all packs
 * @param files - the files by their paths from there
 */
export async function withStaged<T>(
  packs: string,
  files: ReadonlyMap<string, string>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  mkdirSync(dirname(packs), { recursive: true });
  const folder = mkdtempSync(join(dirname(packs), `.generate-${basename(packs)}-`));
  try {
    writeFiles(folder, files);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
