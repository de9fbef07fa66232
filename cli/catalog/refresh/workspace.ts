import { isMap } from "../../support/is-map";
import type { Query } from "../../workspace/client";

/** What a workspace tells of a policy type. */
export interface PolicyTypeAnswer {
  readonly uri: string;
  readonly readOnly?: boolean | null;
  readonly secret?: boolean | null;
  /** `NONE`, `CONFIDENTIAL` or `SECRET`. */
  readonly secretLevel?: string | null;
  /** JSON Schema, as JSON or as the text of it. */
  readonly schema?: unknown;
  /** The same without references. */
  readonly resolvedSchema?: unknown;
  /** Its title is the path in Guardrails' console. */
  readonly trunk?: { readonly title?: string | null } | null;
}

/** What a workspace has. */
export interface Workspace {
  /** Its policy types, each once. */
  readonly policyTypes: readonly PolicyTypeAnswer[];
  /** The versions of its mods, by the mods' full names. */
  readonly modVersions: ReadonlyMap<string, string>;
}

/**
 * Reads a whole workspace, page by page.
 * @param query - asks the workspace
 * @param onProgress - is told how many policy types were read so far, and whether there are more
 * @throws if a page has no answer or no items, or the workspace has no policy types: then nothing is known
 */
export async function readWorkspace(
  query: Query,
  onProgress: (read: number, isLast: boolean) => void,
): Promise<Workspace> {
  await query("{ schema: __schema { queryType { name } } }");
  const modVersions = await readModVersions(query);
  const policyTypes = new Map<string, PolicyTypeAnswer>();
  const pages = new Set<string>();
  let paging: string | undefined;
  do {
    const answer = await query<PolicyTypesAnswer>(POLICY_TYPES, { filter: FILTER, paging });
    const { items, paging: after } = listOf(answer, "policyTypes");
    const before = policyTypes.size;
    items.forEach((item, index) => {
      assertPolicyType(item, `policyTypes.items[${index}]`);
      policyTypes.set(item.uri, item);
    });
    paging = text(after?.next, "policyTypes.paging.next") || undefined;
    if (paging !== undefined && pages.has(paging)) throw pagesRepeat(`${JSON.stringify(paging)} twice`);
    if (paging !== undefined && policyTypes.size === before) throw pagesRepeat("a page that adds nothing");
    if (policyTypes.size > MOST_POLICY_TYPES) throw pagesRepeat(`more than ${MOST_POLICY_TYPES} policy types`);
    if (paging !== undefined) pages.add(paging);
    onProgress(policyTypes.size, paging === undefined);
  } while (paging !== undefined);
  if (policyTypes.size === 0) throw nothingThere();
  return { policyTypes: [...policyTypes.values()], modVersions };
}

/** More than ten times what a workspace with every mod has. */
const MOST_POLICY_TYPES = 200_000;

interface PolicyTypesAnswer {
  readonly policyTypes: {
    readonly items: readonly PolicyTypeAnswer[];
    readonly paging?: { readonly next?: string | null } | null;
  };
}

const POLICY_TYPES = `
  query PolicyTypes($filter: [String!], $paging: String) {
    policyTypes(filter: $filter, paging: $paging) {
      items { uri readOnly secret secretLevel schema resolvedSchema trunk { title } }
      paging { next }
    }
  }`;

/** Policy types alone, without the folders between them, in pages of 500. */
const FILTER = ["is:policyType sort:path limit:500"];

interface ModsAnswer {
  readonly resources: {
    readonly items: readonly { readonly akas?: unknown; readonly version?: unknown }[];
  };
}

const MODS = `
  query Mods($filter: [String!]) {
    resources(filter: $filter) {
      items { akas version: get(path: "version") }
    }
  }`;

async function readModVersions(query: Query): Promise<Map<string, string>> {
  const filter = ["resourceTypeId:tmod:@turbot/turbot#/resource/types/mod resourceTypeLevel:self limit:1000"];
  const { items } = listOf(await query<ModsAnswer>(MODS, { filter }), "resources");
  const versions = items.flatMap(({ akas, version }) => {
    const names = (Array.isArray(akas) ? akas : []).filter((aka) => typeof aka === "string");
    const mod = names.map((aka) => /^tmod:(@[^#/]+\/[^#/]+)$/.exec(aka)?.[1]).find((name) => name !== undefined);
    return mod === undefined || typeof version !== "string" || version === "" ? [] : [[mod, version] as const];
  });
  return new Map(versions);
}

/** The list that an answer has by that name. GraphQL can say null in the place of it, and of any item. */
function listOf<Name extends string, List extends { readonly items: readonly unknown[] }>(
  answer: Readonly<Record<Name, List>> | null,
  name: Name,
): List {
  const list: Partial<List> | null | undefined = answer?.[name];
  if (!Array.isArray(list?.items) || list.items.includes(null)) throw noItems(name);
  return list as List;
}

/** GraphQL says that these parts are texts and booleans; whoever answers may not keep to it. */
function assertPolicyType(item: unknown, where: string): void {
  if (!isMap(item)) throw wrongPart(where, "a policy type", item);
  const { uri, readOnly, secret, secretLevel, trunk } = item;
  if (typeof uri !== "string") throw wrongPart(`${where}.uri`, "text", uri);
  for (const [name, flag] of Object.entries({ readOnly, secret }))
    if ((flag ?? false) !== false && flag !== true) throw wrongPart(`${where}.${name}`, "true or false", flag);
  text(secretLevel, `${where}.secretLevel`);
  if ((trunk ?? null) !== null && !isMap(trunk)) throw wrongPart(`${where}.trunk`, "a map", trunk);
  if (isMap(trunk)) text(trunk.title, `${where}.trunk.title`);
}

function text(value: unknown, where: string): string | null | undefined {
  if (value === null || value === undefined || typeof value === "string") return value;
  throw wrongPart(where, "text", value);
}

const wrongPart = (where: string, rule: string, got: unknown): Error => {
  const shown = got === undefined ? "nothing" : JSON.stringify(got);
  return new Error(
    `The workspace must answer with ${rule} as '${where}', got: ${shown.length > 100 ? `${shown.slice(0, 100)}…` : shown}. ` +
      "Check that its API is Guardrails'.",
  );
};

const noItems = (name: string): Error =>
  new Error(
    `The workspace must answer with the items of '${name}', got: none, or one that is null. ` +
      "Check that the keys' user may read the root of the workspace, and that its API is Guardrails'.",
  );

const pagesRepeat = (got: string): Error =>
  new Error(`The pages of policyTypes must have an end, got: ${got}. Try again.`);

const nothingThere = (): Error =>
  new Error(
    "The workspace must list policy types, got: none. Check that the keys' user may read the root of the workspace.",
  );
