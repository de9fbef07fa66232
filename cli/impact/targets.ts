import type { Query } from "../workspace/client";
import { pagesOf } from "../workspace/pages";
import type { DeclaredPack } from "./declared-pack";

/** A resource that a pack is attached to, as the workspace knows it. */
export interface Target {
  readonly id: string;
  /** The titles from the root down, or its own title. */
  readonly path: string;
}

/** Whom a pack reaches. */
export interface Reach {
  /** Where the pack is, or will be, attached; none of them lies below another. */
  readonly targets: readonly Target[];
  /** The ids of all resources that it is attached to, including those below others. */
  readonly attachedTo: readonly string[];
  /** What the workspace does not have, or the key may not see; and what only an apply makes. */
  readonly missing: readonly string[];
}

/**
 * Where a pack is attached: by the stack, or by a person in the workspace.
 *
 * @throws Error if the workspace does not answer
 */
export async function reachOf(ask: Query, pack: DeclaredPack): Promise<Reach> {
  const attached: string[] = [];
  for (const aka of pack.akas) attached.push(...(await attachmentsOf(ask, aka)));
  const found = new Map<string, Found>();
  const missing = [...pack.unknownTargets];
  for (const id of new Set([...pack.targets, ...attached])) {
    const resource = await resourceNamed(ask, id);
    if (resource === undefined) missing.push(id);
    else found.set(resource.id, resource);
  }
  const isBelowAnother = ({ id, ancestors }: Found): boolean =>
    ancestors.some((ancestor) => ancestor !== id && found.has(ancestor));
  const targets = [...found.values()].filter((target) => !isBelowAnother(target));
  return { targets: targets.map(({ id, path }) => ({ id, path })), attachedTo: [...found.keys()], missing };
}

/**
 * A resource by its id or AKA; undefined if the workspace does not have it, or the key may not see it.
 *
 * @throws Error if the workspace does not answer
 */
export async function resourceNamed(ask: Query, name: string): Promise<Found | undefined> {
  const { resource } = await ask<{ resource: ResourceAnswer | null }>(RESOURCE, { id: name });
  const id = resource?.turbot?.id;
  return resource == null || id === undefined ? undefined : foundIn(resource, id);
}

/** The resources that a pack is attached to in the workspace, by their ids; none if the workspace does not have it. */
async function attachmentsOf(ask: Query, pack: string): Promise<string[]> {
  const list = "attachedResources";
  // The list lies within the pack's resource, and takes no cursor on the first page.
  const pageOf: Query = async <Answer>(_: string, variables: Record<string, unknown> = {}) => {
    const query = variables.paging === undefined ? PACK : MORE_OF_PACK;
    const { resource } = await ask<{ resource: Readonly<Record<string, unknown>> | null }>(query, variables);
    return { [list]: resource?.[list] ?? { items: [] } } as Answer;
  };
  const ids: string[] = [];
  for await (const items of pagesOf<AttachedAnswer>(pageOf, { query: PACK, list, variables: { id: pack } })) {
    ids.push(...items.flatMap(({ turbot }) => turbot?.id ?? []));
  }
  return ids;
}

/** A resource, and where it lies. */
interface Found extends Target {
  /** The ids from the root down. */
  readonly ancestors: readonly string[];
}

const foundIn = ({ trunk, turbot }: ResourceAnswer, id: string): Found => ({
  id,
  path: trunk?.title ?? turbot?.title ?? id,
  ancestors: (turbot?.path ?? "").split("."),
});

const PACK = `
  query Pack($id: ID!) {
    resource(id: $id, options: { notFound: RETURN_NULL }) {
      attachedResources { items { turbot { id } } paging { next } }
    }
  }`;

const MORE_OF_PACK = `
  query MoreOfPack($id: ID!, $paging: String) {
    resource(id: $id, options: { notFound: RETURN_NULL }) {
      attachedResources(paging: $paging) { items { turbot { id } } paging { next } }
    }
  }`;

const RESOURCE = `
  query Target($id: ID!) {
    resource(id: $id, options: { notFound: RETURN_NULL }) {
      trunk { title }
      turbot { id title path }
    }
  }`;

interface AttachedAnswer {
  readonly turbot?: { readonly id?: string } | null;
}

interface ResourceAnswer {
  readonly trunk?: { readonly title?: string | null } | null;
  readonly turbot?: { readonly id?: string; readonly title?: string | null; readonly path?: string | null } | null;
}
