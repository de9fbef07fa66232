import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { newPackFiles } from "./new-pack-files";

/**
 * Writes the files that a new pack begins with.
 *
 * @returns the files, from the root of the project
 * @throws if the path is no path of a pack, or one of the files exists; nothing is then written
 */
export function writeNewPack(root: string, path: string): string[] {
  const files = Object.entries(newPackFiles(path));
  const taken = files.find(([file]) => existsSync(join(root, file)));
  if (taken) throw new Error(`A new pack must have a folder of its own, got: ${taken[0]} exists. Choose another name.`);
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return files.map(([file]) => file);
}
