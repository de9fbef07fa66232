import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { replaceTogether } from "../../support/replace-together";
import type { Query } from "../../workspace/client";
import { type CatalogEntry, catalogText, readCatalog } from "../catalog";
import { POLICY_TYPES_FOLDER, policyTypeFiles, writePolicyTypeFiles } from "../generate/policy-types";
import { difference } from "./difference";
import { merge } from "./merge";
import { readWorkspace } from "./workspace";

/** Where the catalog lies, from the root of the repository. */
const CATALOG = "cli/catalog/policy-types.json";

/** How a catalog is refreshed. */
export interface RefreshOptions {
  /** The root of the repository. */
  readonly root: string;
  /** Whether only to tell what would change. */
  readonly dryRun: boolean;
  /** Is told how many policy types were read so far, and whether there are more. */
  readonly onProgress: (read: number, isLast: boolean) => void;
}

/** What a refresh found. */
export interface Refreshed {
  /** Whether the catalog is, or would be, another. */
  readonly isChanged: boolean;
  /** What to tell the user. */
  readonly lines: readonly string[];
}

/**
 * Brings the catalog and the files made from it to what a workspace tells: all of them, or none.
 * @param query - asks the workspace
 * @throws where the workspace cannot be read, or writing fails; nothing is then written
 */
export async function refreshCatalog(query: Query, options: RefreshOptions): Promise<Refreshed> {
  const { root, dryRun, onProgress } = options;
  const before = readCatalog(join(root, CATALOG));
  const { entries, leftOut } = merge(before, await readWorkspace(query, onProgress));
  const changes = difference(before, entries);
  const isChanged = changes.length > 0;
  if (isChanged && !dryRun) await write(root, entries);
  return { isChanged, lines: [...leftOut.map((uri) => `! ${uri} is no policy type's URI: left out`), ...changes] };
}

async function write(root: string, entries: readonly CatalogEntry[]): Promise<void> {
  const text = catalogText(entries);
  const files = await policyTypeFiles(entries);
  const writeBoth = (fresh: string): void => {
    mkdirSync(join(fresh, dirname(CATALOG)), { recursive: true });
    writeFileSync(join(fresh, CATALOG), text);
    writePolicyTypeFiles(join(fresh, POLICY_TYPES_FOLDER), files);
  };
  await replaceTogether(root, writeBoth, [CATALOG, POLICY_TYPES_FOLDER]);
}
