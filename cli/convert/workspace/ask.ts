import type { Query } from "../../workspace/client";
import { term } from "../../workspace/filter";
import { pagesOf } from "../../workspace/pages";
import { ConversionError } from "../errors";

/** What a workspace tells of a pack. */
export interface PackAnswer {
  readonly description?: string | null;
  readonly turbot: {
    readonly id: string;
    readonly title: string;
    readonly akas?: readonly string[] | null;
    readonly tags?: Readonly<Record<string, string>> | null;
    readonly parentId?: string | null;
  };
  readonly attachedResources?: { readonly items: readonly AttachedAnswer[] } | null;
}

/** A resource that a pack is attached to. */
export interface AttachedAnswer {
  readonly turbot: { readonly id: string; readonly akas?: readonly string[] | null };
}

/** What a workspace tells of a setting. */
export interface SettingAnswer {
  readonly value?: unknown;
  readonly valueSource?: string | null;
  readonly template?: string | null;
  readonly templateInput?: string | readonly string[] | null;
  readonly precedence?: string | null;
  readonly note?: string | null;
  readonly default?: boolean | null;
  readonly validFromTimestamp?: string | null;
  readonly validToTimestamp?: string | null;
  readonly type: { readonly uri: string; readonly secret?: boolean | null; readonly secretLevel?: string | null };
  readonly turbot: { readonly id: string };
}

const PACK_FIELDS = `description: get(path: "description")
  turbot { id title akas tags parentId }
  attachedResources { items { turbot { id akas } } }`;

/**
 * The pack of an AKA or id.
 *
 * @throws ConversionError if the workspace has none, or the key may not see it
 */
export async function askPack(ask: Query, idOrAka: string): Promise<PackAnswer> {
  const { resource } = await ask<{ resource: (PackAnswer & { type?: { uri: string } | null }) | null }>(
    `query Pack($id: ID!) { resource(id: $id, options: { notFound: RETURN_NULL }) { type { uri } ${PACK_FIELDS} } }`,
    { id: idOrAka },
  );
  if (resource?.type?.uri === PACK_TYPE) return resource;
  const got = resource === null ? "none" : (resource.type?.uri ?? "a resource of another type");
  throw new ConversionError(
    `'${idOrAka}' must name a policy pack of the workspace, got: ${got}. ` +
      "Give its AKA or id, and a key that may read it.",
  );
}

/** All packs of a workspace that the key may see. */
export async function askPacks(ask: Query): Promise<PackAnswer[]> {
  const query = `query Packs($filter: [String!], $paging: String) {
    resources(filter: $filter, paging: $paging) { items { ${PACK_FIELDS} } paging { next } } }`;
  const filter = [`${term("resourceTypeId", PACK_TYPE)} resourceTypeLevel:self limit:300`];
  return all(pagesOf<PackAnswer>(ask, { query, list: "resources", variables: { filter } }));
}

/** The settings of a resource, less those that are only defaults. */
export async function askSettings(ask: Query, id: string): Promise<SettingAnswer[]> {
  const query = `query Settings($filter: [String!], $paging: String) {
    policySettings(filter: $filter, paging: $paging) {
      items {
        value valueSource template templateInput precedence note default validFromTimestamp validToTimestamp
        type { uri secret secretLevel } turbot { id }
      }
      paging { next } } }`;
  const variables = { filter: [`${term("resourceId", id)} level:self limit:300`] };
  const settings = await all(pagesOf<SettingAnswer>(ask, { query, list: "policySettings", variables }));
  return settings.filter((setting) => setting.default !== true);
}

/** The AKA by which a resource is best named, or its id. */
export async function askName(ask: Query, id: string): Promise<string> {
  const { resource } = await ask<{ resource: AttachedAnswer | null }>(
    "query Name($id: ID!) { resource(id: $id, options: { notFound: RETURN_NULL }) { turbot { id akas } } }",
    { id },
  );
  return resource?.turbot.akas?.[0] ?? id;
}

const PACK_TYPE = "tmod:@turbot/turbot#/resource/types/smartFolder";

async function all<Item>(pages: AsyncGenerator<Item[]>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of pages) items.push(...page);
  return items;
}
