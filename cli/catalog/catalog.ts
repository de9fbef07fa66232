import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PolicyKind } from "../../src";
import type { JsonSchema, ValueForm } from "../../src/tooling";

/** What the catalog knows of a policy type. */
export interface CatalogEntry {
  readonly uri: string;
  /** The path in Guardrails' console, if it is known. */
  readonly path?: string;
  readonly kind: PolicyKind;
  /** The values of a `mode` or a `choice`, verbatim; no other kind has any. */
  readonly values?: readonly string[];
  /** The words that the items of a `list` can be, verbatim. */
  readonly items?: readonly string[];
  /** The form of a `number`, or of each item of a `list`. */
  readonly form?: ValueForm;
  /** What a workspace's schema says of the values beyond all this. */
  readonly schema?: JsonSchema;
  /** Whether `values` or `items` are all that there are: a workspace's schema told them. */
  readonly complete?: true;
  /** Whether the workspace keeps values secret. */
  readonly secret?: true;
  /** Whether the workspace says that the policy takes no settings. */
  readonly readOnly?: true;
  /**
   * Where the kind and the values come from. Only a workspace's list is complete.
   *
   * - `public use`: seen in packs that are public
   * - `public use and documentation`: so, but `Skip`, which Guardrails' documentation says that such policies take
   * - `workspace`: the schema that a workspace told
   */
  readonly source: "public use" | "public use and documentation" | "workspace";
  /** The version of the mod with which the entry became what it is, if a workspace told it. */
  readonly modVersion?: string;
}

/** The catalog of this repository. */
export const CATALOG_FILE = join(__dirname, "policy-types.json");

/** Reads a catalog. */
export function readCatalog(file = CATALOG_FILE): CatalogEntry[] {
  return JSON.parse(readFileSync(file, "utf8")) as CatalogEntry[];
}

/** A catalog as its file holds it: one entry a line, so that a change is a diff of a few lines. */
export function catalogText(entries: readonly CatalogEntry[]): string {
  return `[\n${entries.map(entryText).join(",\n")}\n]\n`;
}

/** The order of a catalog: mods by name, and each mod's policy types by theirs. */
export const byUri = (a: CatalogEntry, b: CatalogEntry): number => (a.uri < b.uri ? -1 : 1);

/** An entry as its line in the file, with its parts in a fixed order. */
export function entryText(entry: CatalogEntry): string {
  const { uri, path, kind, values, items, form, schema, complete, secret, readOnly, source, modVersion } = entry;
  const parts = { uri, path, kind, values, items, form, schema, complete, secret, readOnly, source, modVersion };
  return JSON.stringify(parts);
}

/** What the catalog of this repository knows of the policy type with that URI; undefined if it lists none. */
export function findPolicyType(uri: string): CatalogEntry | undefined {
  known ??= new Map(readCatalog().map((entry) => [entry.uri, entry]));
  return known.get(uri);
}

let known: ReadonlyMap<string, CatalogEntry> | undefined;
