import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { projectFiles, type ProjectOptions } from "./project-files";

/**
 * Writes a new project, which works at once.
 *
 * @param folder - where it goes, which must be new or empty
 * @returns the files, from the folder
 * @throws if the folder holds anything but a Git repository; nothing is then written
 */
export function writeProject(folder: string, options: Omit<ProjectOptions, "name">): string[] {
  const root = resolve(folder);
  if (existsSync(root)) {
    if (!statSync(root).isDirectory()) throw notEmpty(folder, "a file");
    const [first] = readdirSync(root).filter((name) => name !== ".git");
    if (first !== undefined) throw notEmpty(folder, `a folder that holds ${first}`);
  }
  const files = Object.entries(projectFiles({ ...options, name: packageName(basename(root)) }));
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return files.map(([file]) => file);
}

/** What npm takes for a name. */
const packageName = (folder: string): string =>
  folder
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, "-")
    .replace(/^[._-]+|-+$/g, "") || "policy-packs";

const notEmpty = (folder: string, got: string): Error =>
  new Error(`'folder' must be new or empty, got: ${folder}, ${got}. Choose another one.`);
