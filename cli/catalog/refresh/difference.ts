import { policyTypeUri } from "../../../src/tooling";
import { type CatalogEntry, entryText } from "../catalog";

/**
 * What became different between two catalogs, in lines: `+` is new, `-` is gone, `~` has changed. The policy types of
 * a mod that is new are counted, all others are named. The last line counts. There are no lines if nothing differs.
 */
export function difference(before: readonly CatalogEntry[], after: readonly CatalogEntry[]): string[] {
  const former = new Map(before.map((entry) => [entry.uri, entry]));
  const present = new Set(after.map(({ uri }) => uri));
  const formerMods = new Set(before.map(modOf));

  const added = after.filter(({ uri }) => !former.has(uri));
  const gone = before.filter(({ uri }) => !present.has(uri));
  const pairs = after.flatMap((entry) => {
    const known = former.get(entry.uri);
    return known === undefined || entryText(known) === entryText(entry) ? [] : [[known, entry] as const];
  });
  const changed = pairs.map(([known, entry]) => [entry, changes(known, entry)] as const);
  const confirmed = changed.filter(([, what]) => what.length === 0).length;
  if (added.length + gone.length + pairs.length === 0) return [];
  return [
    ...newMods(added.filter((entry) => !formerMods.has(modOf(entry)))),
    ...added.filter((entry) => formerMods.has(modOf(entry))).map((entry) => `+ ${entry.uri} (${entry.kind})`),
    ...gone.map(({ uri }) => `- ${uri}`),
    ...changed.flatMap(([{ uri }, what]) => (what.length === 0 ? [] : [`~ ${uri}: ${what.join("; ")}`])),
    `${added.length} added, ${gone.length} gone, ${pairs.length - confirmed} changed, ${confirmed} confirmed`,
  ];
}

const modOf = ({ uri }: CatalogEntry): string => policyTypeUri(uri).mod;

function newMods(entries: readonly CatalogEntry[]): string[] {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(modOf(entry), (counts.get(modOf(entry)) ?? 0) + 1);
  return [...counts].map(([mod, count]) => `+ ${mod}: ${count} policy type${count === 1 ? "" : "s"} of a new mod`);
}

/** What a reader of packs would notice; nothing if only the source of the knowledge is another. */
function changes(before: CatalogEntry, after: CatalogEntry): string[] {
  const [old = [], now = []] = [before.values ?? before.items, after.values ?? after.items];
  const added = now.filter((value) => !old.includes(value));
  const removed = old.filter((value) => !now.includes(value));
  const isReordered = added.length + removed.length === 0 && old.join("\n") !== now.join("\n");
  return [
    ...(before.kind === after.kind ? [] : [`kind ${before.kind} → ${after.kind}`]),
    ...added.map((value) => `+ ${JSON.stringify(value)}`),
    ...removed.map((value) => `- ${JSON.stringify(value)}`),
    ...(isReordered ? ["values in another order"] : []),
    ...(before.path === after.path ? [] : [`path ${before.path ?? "unknown"} → ${after.path ?? "unknown"}`]),
    ...(before.form === after.form ? [] : [`form ${before.form ?? "any"} → ${after.form ?? "any"}`]),
    ...(JSON.stringify(before.schema) === JSON.stringify(after.schema) ? [] : ["schema changed"]),
    ...(before.secret === after.secret ? [] : [after.secret ? "keeps values secret" : "keeps values in the open"]),
    ...(before.readOnly === after.readOnly ? [] : [after.readOnly ? "takes no settings" : "takes settings"]),
  ];
}
