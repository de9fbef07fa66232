import { cpSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { newStageFolder } from "./stage-folder";

/** The file that Terraform reads; it names the others. */
export const MAIN_FILE = "cdk.tf.json";

/**
 * The files of a folder, in the place of those of the same names in another one. What else lies there stays.
 *
 * They are copied beside their places first, so that they lie on the same filesystem, and then renamed over the old
 * ones: whenever it is interrupted, each file is the old one or the new one. The file that Terraform reads comes last,
 * when all that it names is there; what only the old one named goes after it.
 */
export class Replacement {
  private readonly stage: string;

  /**
   * Copies the files beside their places.
   *
   * @param from - where the new files are
   * @param to - where they belong
   */
  public constructor(
    from: string,
    private readonly to: string,
  ) {
    this.stage = newStageFolder(to);
    try {
      cpSync(from, this.stage, { recursive: true });
    } catch (error) {
      this.discard();
      throw error;
    }
  }

  /** Renames the files over the old ones. */
  public apply(): void {
    const files = filesBelow(this.stage).sort((a, b) => Number(a === MAIN_FILE) - Number(b === MAIN_FILE));
    const folders = readdirSync(this.stage, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    files.forEach((file) => this.put(file));
    for (const { name } of folders) {
      const kept = new Set(files);
      const old = filesBelow(join(this.to, name)).map((file) => join(name, file));
      old.filter((file) => !kept.has(file)).forEach((file) => rmSync(join(this.to, file), { force: true }));
      removeEmptyFolders(join(this.to, name));
    }
  }

  /** Removes what is left beside the places. */
  public discard(): void {
    rmSync(this.stage, { recursive: true, force: true });
  }

  private put(file: string): void {
    const target = join(this.to, file);
    makeFolder(dirname(target), this.to);
    if (lstatSync(target, { throwIfNoEntry: false })?.isDirectory()) rmSync(target, { recursive: true });
    renameSync(join(this.stage, file), target);
  }
}

/** Makes a folder, where files may stand on the way. */
function makeFolder(folder: string, root: string): void {
  if (folder === root) return;
  makeFolder(dirname(folder), root);
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found !== undefined && !found.isDirectory()) rmSync(folder);
  mkdirSync(folder, { recursive: true });
}

function filesBelow(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return paths.filter((path) => !lstatSync(join(folder, path)).isDirectory());
}

function removeEmptyFolders(folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true });
  entries.filter((entry) => entry.isDirectory()).forEach(({ name }) => removeEmptyFolders(join(folder, name)));
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}
