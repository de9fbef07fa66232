import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { layoutOf } from "../project/layout";
import type { Exemption } from "../support/exemption";
import { replaceTogether } from "../support/replace-together";
import { exceptionsFile } from "./exceptions-file";
import { formatted } from "./formatted";

/** Where a skeleton of exceptions goes. */
export interface ExceptionsTarget {
  /** The project's root. */
  readonly root: string;
  /** The file, from the root. */
  readonly file: string;
  /** Whether a file that exists is replaced. */
  readonly isForced: boolean;
}

/**
 * Checks that a skeleton of exceptions can be written, before any work is done for it.
 *
 * @throws Error if it is to be no TypeScript file of the project, or the file exists
 */
export function checkExceptionsTarget({ root, file, isForced }: ExceptionsTarget): void {
  if (!/^[^.].*\.ts$/.test(relative(root, join(root, file)))) {
    throw new Error(`'--except' must be a TypeScript file of the project, got: ${file}. Name one like exceptions.ts.`);
  }
  if (!isForced && existsSync(join(root, file))) {
    throw new Error(
      `'--except' must be a new file, got: ${file}, which exists. Name another, or replace it by --force.`,
    );
  }
}

/**
 * Writes a skeleton of exceptions, whole or not at all.
 *
 * @param taken - the names of the settings that the stack has on resources
 * @throws Error as {@link checkExceptionsTarget} does
 */
export async function writeExceptions(
  exemptions: readonly Exemption[],
  target: ExceptionsTarget,
  taken: Iterable<string>,
): Promise<void> {
  checkExceptionsTarget(target);
  const { root, file } = target;
  const path = relative(root, join(root, file)).split(sep).join("/");
  const text = await formatted(root, path, exceptionsFile(exemptions, path, layoutOf(root), taken));
  const folder = join(root, dirname(path));
  mkdirSync(folder, { recursive: true });
  await replaceTogether(folder, (fresh) => writeFileSync(join(fresh, basename(path)), text));
}
