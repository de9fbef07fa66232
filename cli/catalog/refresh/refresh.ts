import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { policyTypeUri } from "../../../src/tooling";
import { finishReplacement, replaceTogether } from "../../support/replace-together";
import type { Query } from "../../workspace/client";
import { type CatalogEntry, catalogText } from "../catalog";
import { policyTypeFiles, writePolicyTypeFiles } from "../generate/policy-types";
import { difference } from "./difference";
import { merge } from "./merge";
import { refreshTarget, type RefreshTarget } from "./target";
import { readWorkspace } from "./workspace";

/** How a catalog is refreshed. */
export interface RefreshOptions {
  /** The root of the project. */
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
  /** What is, or would be, written, from the root. */
  readonly written: readonly string[];
}

/**
 * Brings the catalog and the files made from it to what a workspace tells: all of them, or none.
 *
 * @param query - asks the workspace
 * @throws if the workspace cannot be read, or writing fails; nothing is then written
 */
export async function refreshCatalog(query: Query, options: RefreshOptions): Promise<Refreshed> {
  const { root, dryRun, onProgress } = options;
  if (!dryRun) finishReplacement(root);
  const target = refreshTarget(root);
  const { before } = target;
  const { entries: all, leftOut, problems } = merge(target.known, await readWorkspace(query, onProgress));
  const entries = target.holdsAll ? all : ofMods(all, before);
  const changes = difference(before, entries);
  const isChanged = changes.length > 0;
  if (isChanged && !dryRun) await write(root, target, entries);
  const notes = [...leftOut.map((uri) => `${uri} is no policy type's URI: left out`), ...problems];
  return { isChanged, lines: [...notes.map((note) => `! ${note}`), ...changes], written: target.replaced };
}

/** The entries of mods of which a workspace told, now or before: all others are in the library. */
function ofMods(entries: readonly CatalogEntry[], before: readonly CatalogEntry[]): CatalogEntry[] {
  const modOf = ({ uri }: CatalogEntry): string => policyTypeUri(uri).mod;
  const mods = new Set([...before, ...entries.filter(({ source }) => source === "workspace")].map(modOf));
  return entries.filter((entry) => mods.has(modOf(entry)));
}

async function write(root: string, target: RefreshTarget, entries: readonly CatalogEntry[]): Promise<void> {
  const { catalog, folder, libraryFrom, replaced } = target;
  const text = catalogText(entries);
  const files = await policyTypeFiles(entries, libraryFrom);
  const writeAll = (fresh: string): void => {
    writePolicyTypeFiles(join(fresh, folder), files);
    mkdirSync(join(fresh, dirname(catalog)), { recursive: true });
    writeFileSync(join(fresh, catalog), text);
  };
  await replaceTogether(root, writeAll, replaced);
}
