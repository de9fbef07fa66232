import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import * as estree from "prettier/plugins/estree";
import * as typescript from "prettier/plugins/typescript";
import { format } from "prettier/standalone";
import config from "../../../.prettierrc.json";
import { policyTypeUri } from "../../../src/tooling";
import type { CatalogEntry } from "../catalog";
import { modFile } from "../names";
import { modModule } from "./mod-module";

/** Where the files of the mods lie, from the root of the repository. */
export const POLICY_TYPES_FOLDER = "src/policy-types";

/**
 * The files of a catalog, formatted as the repository is: path below the folder of the policy types → TypeScript.
 *
 * @param entries - the policy types
 * @param libraryFrom - what the file at a path imports `PolicyType` from; @default the file of this repository
 */
export async function policyTypeFiles(
  entries: readonly CatalogEntry[],
  libraryFrom: (file: string) => string = ownLibrary,
): Promise<Map<string, string>> {
  const options = { ...config, parser: "typescript", plugins: [estree, typescript] };
  const files = new Map<string, string>();
  for (const [mod, ofMod] of byMod(entries)) {
    const file = modFile(mod);
    files.set(file, await format(modModule(mod, ofMod, libraryFrom(file)), options));
  }
  return files;
}

/** Writes the files of the mods into a folder, which needs not be there. */
export function writePolicyTypeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

function byMod(entries: readonly CatalogEntry[]): Map<string, CatalogEntry[]> {
  const mods = new Map<string, CatalogEntry[]>();
  for (const entry of entries) {
    const { mod } = policyTypeUri(entry.uri);
    mods.set(mod, [...(mods.get(mod) ?? []), entry]);
  }
  return mods;
}

/** The file of `PolicyType`, as the file of a mod in this repository imports it. */
export function ownLibrary(file: string): string {
  return posix.relative(posix.dirname(posix.join("policy-types", file)), "policy-type");
}
