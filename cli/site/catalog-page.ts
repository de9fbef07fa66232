import { policyTypeUri } from "../../src/tooling";
import type { CatalogEntry } from "../catalog/catalog";
import { hubAddress, memberNames, modFile, policyTypeNames } from "../catalog/names";
import { valueView, type ValueView } from "./values";

/** The page of the catalog. */
export interface CatalogPage {
  readonly entries: readonly EntryView[];
  /** The mods and how many policy types each has, by name. */
  readonly mods: readonly Facet[];
  /** The kinds and how many policy types are of each, the most frequent first. */
  readonly kinds: readonly Facet[];
}

/** A policy type of the catalog, as the page shows it. */
export interface EntryView {
  /** The anchor in the page. */
  readonly id: string;
  readonly uri: string;
  /** The path in Guardrails' console, or the policy type's name if it is not known. */
  readonly path: string;
  /** The policy type's name in its mod. */
  readonly name: string;
  readonly mod: string;
  readonly kind: string;
  /** The line that imports the constant, and the enum of its values if there is one. */
  readonly importLine: string;
  readonly values: readonly MemberView[];
  readonly destructive: boolean;
  readonly readOnly: boolean;
  readonly source: string;
  readonly modVersion: string | undefined;
  readonly hub: string | undefined;
  /** The packs that set the policy. */
  readonly packs: readonly PackLink[];
}

/** A value of a policy, with the member that stands for it in code: `UserApproved.CHECK_APPROVED`. */
export interface MemberView extends ValueView {
  readonly member: string;
}

/** A pack, as other pages name it. */
export interface PackLink {
  /** The folder of the pack, below that of all packs. */
  readonly folder: string;
  readonly title: string;
}

/** A choice of a filter. */
export interface Facet {
  readonly name: string;
  readonly count: number;
}

/**
 * What the page of a catalog shows.
 *
 * @param packs - the packs, each with the settings by which it is found again
 */
export function catalogPage(
  catalog: readonly CatalogEntry[],
  packs: readonly (PackLink & { readonly settings: readonly { readonly uri: string }[] })[],
): CatalogPage {
  const entries = catalog.map((entry) =>
    entryView(
      entry,
      packs.filter(({ settings }) => settings.some(({ uri }) => uri === entry.uri)),
    ),
  );
  return {
    entries,
    mods: facets(entries.map(({ mod }) => mod)).sort((a, b) => (a.name < b.name ? -1 : 1)),
    kinds: facets(entries.map(({ kind }) => kind)).sort((a, b) => b.count - a.count),
  };
}

/** The anchor of a policy type: `aws-iam/userApproved`, or `@acme/ops/owner` of another publisher's mod. */
export function entryId(uri: string): string {
  const { mod, name } = policyTypeUri(uri);
  return `${mod.replace(/^@turbot\//, "")}/${name}`;
}

function entryView(entry: CatalogEntry, packs: readonly PackLink[]): EntryView {
  const { uri, path, kind, values = [], readOnly, source, modVersion } = entry;
  const { mod, name } = policyTypeUri(uri);
  const names = policyTypeNames(uri);
  const members = memberNames(values);
  const views = values.map((value) => ({ ...valueView(value), member: `${names.enum}.${members.get(value) ?? ""}` }));
  return {
    id: entryId(uri),
    uri,
    path: path ?? name,
    name,
    mod,
    kind,
    importLine: importLine(uri, values.length > 0 ? [names.constant, names.enum] : [names.constant]),
    values: views,
    destructive: views.some(({ tone }) => tone === "destructive"),
    readOnly: readOnly === true,
    source,
    modVersion,
    hub: hubAddress(uri),
    packs: packs.map(({ folder, title }) => ({ folder, title })),
  };
}

/** As `main.ts` writes it. */
const importLine = (uri: string, names: readonly string[]): string =>
  `import { ${names.join(", ")} } from "./src/policy-types/${modFile(policyTypeUri(uri).mod).replace(/\.ts$/, "")}";`;

function facets(names: readonly string[]): Facet[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count }));
}
