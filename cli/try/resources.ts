import type { Query } from "../workspace/client";
import { term } from "../workspace/filter";
import { pagesOf } from "../workspace/pages";
import type { TriedResource } from "./attempt";

/**
 * A resource by its id or AKA.
 *
 * @throws Error if the workspace does not have it, or the key may not see it
 */
export async function resourceBy(ask: Query, id: string): Promise<TriedResource> {
  const { resource } = await ask<{ resource: ResourceAnswer | null }>(RESOURCE, { id });
  if (resource === null) {
    throw new Error(
      `The resource must be in the workspace, got: ${JSON.stringify(id)}. ` +
        "Check the id or AKA, and that the key may see it.",
    );
  }
  return triedResource(resource);
}

/**
 * The resources that a policy type is for, at and below resources, page by page.
 *
 * @param type - the URI of the policy type
 * @param below - ids of resources
 * @throws Error if the workspace does not know the policy type
 */
export async function* resourcesOf(
  ask: Query,
  type: string,
  below: readonly string[],
): AsyncGenerator<TriedResource[]> {
  const { policyType } = await ask<{ policyType: { targets?: readonly string[] | null } | null }>(TARGETS, { type });
  const targets = policyType?.targets ?? [];
  if (targets.length === 0) throw noTargets(type);
  const filter = [
    `${term("resourceTypeId", ...targets)} resourceTypeLevel:self`,
    `${term("resourceId", ...below)} sort:path limit:500`,
  ];
  const list = { query: RESOURCES, list: "resources", variables: { filter } };
  for await (const items of pagesOf<ResourceAnswer>(ask, list)) yield items.map(triedResource);
}

const FIELDS = "trunk { title } turbot { id title }";

const RESOURCE = `
  query Resource($id: ID!) {
    resource(id: $id, options: { notFound: RETURN_NULL }) { ${FIELDS} }
  }`;

const TARGETS = `
  query Targets($type: ID!) {
    policyType(id: $type) { targets }
  }`;

const RESOURCES = `
  query Resources($filter: [String!], $paging: String) {
    resources(filter: $filter, paging: $paging) {
      items { ${FIELDS} }
      paging { next }
    }
  }`;

interface ResourceAnswer {
  readonly trunk?: { readonly title?: string | null } | null;
  readonly turbot: { readonly id: string; readonly title?: string | null };
}

const triedResource = ({ trunk, turbot }: ResourceAnswer): TriedResource => ({
  id: turbot.id,
  title: turbot.title ?? turbot.id,
  path: trunk?.title ?? undefined,
});

const noTargets = (type: string): Error =>
  new Error(
    `The workspace must know what ${type} is for, got: nothing. ` +
      "Check that its mod is installed there, or name resources with --on.",
  );
