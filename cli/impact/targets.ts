import type { Query } from "../workspace/client";
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
  /** What the workspace does not have, or the key may not see; and what only an apply makes. */
  readonly missing: readonly string[];
}

/**
 * Where a pack is attached: by the stack, and in the workspace, where a person may have done it.
 *
 * @throws Error if the workspace does not answer
 */
export async function reachOf(ask: Query, pack: DeclaredPack): Promise<Reach> {
  const attached: string[] = [];
  for (const aka of pack.akas) {
    const { resource } = await ask<{ resource: PackAnswer | null }>(PACK, { id: aka });
    attached.push(...(resource?.attachedResources?.items ?? []).flatMap((item) => item?.turbot?.id ?? []));
  }
  const found = new Map<string, Found>();
  const missing = [...pack.unknownTargets];
  for (const id of new Set([...pack.targets, ...attached])) {
    const { resource } = await ask<{ resource: ResourceAnswer | null }>(RESOURCE, { id });
    if (resource?.turbot?.id == null) missing.push(id);
    else found.set(resource.turbot.id, foundIn(resource, resource.turbot.id));
  }
  const isBelowAnother = ({ id, ancestors }: Found): boolean =>
    ancestors.some((ancestor) => ancestor !== id && found.has(ancestor));
  const targets = [...found.values()].filter((target) => !isBelowAnother(target));
  return { targets: targets.map(({ id, path }) => ({ id, path })), missing };
}

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
      attachedResources { items { turbot { id } } }
    }
  }`;

const RESOURCE = `
  query Target($id: ID!) {
    resource(id: $id, options: { notFound: RETURN_NULL }) {
      trunk { title }
      turbot { id title path }
    }
  }`;

interface PackAnswer {
  readonly attachedResources?: {
    readonly items?: readonly ({ readonly turbot?: { readonly id?: string } | null } | null)[] | null;
  } | null;
}

interface ResourceAnswer {
  readonly trunk?: { readonly title?: string | null } | null;
  readonly turbot?: { readonly id?: string; readonly title?: string | null; readonly path?: string | null } | null;
}
