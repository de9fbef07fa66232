import { isPolicyTypeUri, memberName, policyTypeUri, type JsonSchema } from "../../../src/tooling";
import { isMap } from "../../support/is-map";
import { byUri, type CatalogEntry, entryText } from "../catalog";
import { readSchema, type Takes } from "./schema";
import type { PolicyTypeAnswer, Workspace } from "./workspace";

/** A catalog after a workspace was read. */
export interface Merged {
  /** In the order of a catalog. */
  readonly entries: readonly CatalogEntry[];
  /** URIs that the workspace lists, but that are none of a policy type. */
  readonly leftOut: readonly string[];
  /** What of the schemas cannot be used, in a line each. */
  readonly problems: readonly string[];
}

/**
 * Brings what a workspace tells into the catalog. The workspace's schemas hold against what was seen in use. Of mods
 * that it has, only the policy types stay that it lists; those of other mods stay as they are.
 */
export function merge(catalog: readonly CatalogEntry[], { policyTypes, modVersions }: Workspace): Merged {
  const known = new Map(catalog.map((entry) => [entry.uri, entry]));
  const told = policyTypes
    .filter(({ uri }) => isPolicyTypeUri(uri))
    .map((answer) => ({ answer, takes: readSchema(answer.resolvedSchema) ?? readSchema(answer.schema) }));
  const read = told.map(({ answer, takes }) =>
    mergeEntry(known.get(answer.uri), answer, takes, modVersions.get(modOf(answer))),
  );
  const mods = new Set(read.map(modOf));
  return {
    entries: [...catalog.filter((entry) => !mods.has(modOf(entry))), ...read].sort(byUri),
    leftOut: policyTypes.map(({ uri }) => uri).filter((uri) => !isPolicyTypeUri(uri)),
    problems: told.flatMap(({ answer: { uri }, takes }) =>
      takes?.problem === undefined
        ? []
        : [`${uri}: only its kind is known, since its schema cannot be used (${takes.problem})`],
    ),
  };
}

const modOf = ({ uri }: { readonly uri: string }): string => policyTypeUri(uri).mod;

/** An entry of which nothing but the mod's version would change stays as it is, with the version it is known from. */
function mergeEntry(
  known: CatalogEntry | undefined,
  answer: PolicyTypeAnswer,
  told: Takes | undefined,
  modVersion: string | undefined,
): CatalogEntry {
  const isSecret = answer.secret === true || (answer.secretLevel ?? "NONE") !== "NONE";
  const entry: CatalogEntry = {
    uri: answer.uri,
    path: answer.trunk?.title?.trim() || known?.path,
    ...taken(known, told),
    ...(isSecret ? { secret: true } : {}),
    ...(answer.readOnly ? { readOnly: true } : {}),
    source: told === undefined && known !== undefined ? known.source : "workspace",
    modVersion: known?.modVersion,
  };
  return known !== undefined && entryText(known) === entryText(entry) ? known : { ...entry, modVersion };
}

/** What the values are: the schema's word, unless it says nothing, or less than what is known. */
function taken(
  known: CatalogEntry | undefined,
  told: Takes | undefined,
): Pick<CatalogEntry, "kind" | "values" | "items" | "form" | "schema" | "complete"> {
  if (told === undefined) {
    const { kind = "other", values, items, form, schema, complete } = known ?? {};
    return { kind, values, items, form, schema, complete };
  }
  const { values, items, schema } = told;
  if (values) return { kind: told.kind, values: keepingNames(values, known?.values ?? []), complete: true };
  if (items) return { kind: told.kind, items: keepingNames(items, known?.items ?? []), schema, complete: true };
  const isFiner = told.kind === "text" && (known?.kind === "rules" || known?.kind === "source");
  const kind = isFiner || known?.kind === "result" ? known.kind : told.kind;
  if (kind === "result") return { kind };
  const isSameKind = known?.kind === kind;
  // Words from public use stay as suggestions only as long as the schema has no say of the items.
  const keptItems = isSameKind && !known.complete && !saysMore(schema) ? known.items : undefined;
  return {
    kind,
    items: keptItems,
    form: isSameKind && !saysMore(schema) ? known.form : undefined,
    schema: keptItems ? undefined : schema,
  };
}

/** True if a schema restricts values beyond their type, and the type of their items. */
function saysMore(schema: JsonSchema | undefined): boolean {
  if (schema === undefined) return false;
  const { items } = schema;
  const others = Object.keys(schema).filter((keyword) => keyword !== "type" && keyword !== "items");
  return others.length > 0 || (isMap(items) && Object.keys(items).some((keyword) => keyword !== "type"));
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
