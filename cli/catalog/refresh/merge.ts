import { isPolicyTypeUri, memberName, policyTypeUri } from "../../../src/tooling";
import { byUri, type CatalogEntry, entryText } from "../catalog";
import { readSchema, type Takes } from "./schema";
import type { PolicyTypeAnswer, Workspace } from "./workspace";

/** A catalog after a workspace was read. */
export interface Merged {
  /** In the order of a catalog. */
  readonly entries: readonly CatalogEntry[];
  /** URIs that the workspace lists, but that are none of a policy type. */
  readonly leftOut: readonly string[];
}

/**
 * Brings what a workspace tells into the catalog. The workspace's schemas hold against what was seen in use. Of mods
 * that it has, only the policy types stay that it lists; those of other mods stay as they are.
 */
export function merge(catalog: readonly CatalogEntry[], { policyTypes, modVersions }: Workspace): Merged {
  const known = new Map(catalog.map((entry) => [entry.uri, entry]));
  const read = policyTypes
    .filter(({ uri }) => isPolicyTypeUri(uri))
    .map((answer) => mergeEntry(known.get(answer.uri), answer, modVersions.get(modOf(answer))));
  const mods = new Set(read.map(modOf));
  return {
    entries: [...catalog.filter((entry) => !mods.has(modOf(entry))), ...read].sort(byUri),
    leftOut: policyTypes.map(({ uri }) => uri).filter((uri) => !isPolicyTypeUri(uri)),
  };
}

const modOf = ({ uri }: { readonly uri: string }): string => policyTypeUri(uri).mod;

/** An entry of which nothing but the mod's version would change stays as it is, with the version it is known from. */
function mergeEntry(
  known: CatalogEntry | undefined,
  answer: PolicyTypeAnswer,
  modVersion: string | undefined,
): CatalogEntry {
  const told = readSchema(answer.resolvedSchema) ?? readSchema(answer.schema);
  const entry: CatalogEntry = {
    uri: answer.uri,
    path: answer.trunk?.title?.trim() || known?.path,
    ...taken(known, told),
    ...(answer.readOnly ? { readOnly: true } : {}),
    source: told === undefined && known !== undefined ? known.source : "workspace",
    modVersion: known?.modVersion,
  };
  return known !== undefined && entryText(known) === entryText(entry) ? known : { ...entry, modVersion };
}

/** Kind and values: the schema's, unless it says nothing, or less than what is known of its text. */
function taken(known: CatalogEntry | undefined, told: Takes | undefined): Takes {
  if (told === undefined) return { kind: known?.kind ?? "other", values: known?.values };
  if (told.values !== undefined) return { kind: told.kind, values: keepingNames(told.values, known?.values ?? []) };
  const isFiner = told.kind === "text" && (known?.kind === "rules" || known?.kind === "source");
  return { kind: isFiner || known?.kind === "result" ? known.kind : told.kind };
}

/**
 * The values in the workspace's order, save that of those which share a member name the ones known before come first,
 * so that they keep it.
 */
function keepingNames(values: readonly string[], known: readonly string[]): string[] {
  const rank = (value: string): number => (known.includes(value) ? known.indexOf(value) : known.length);
  const groups = new Map<string, string[]>();
  for (const value of [...values].sort((a, b) => rank(a) - rank(b)))
    groups.set(memberName(value), [...(groups.get(memberName(value)) ?? []), value]);
  return values.map((value) => groups.get(memberName(value))?.shift() ?? value);
}
