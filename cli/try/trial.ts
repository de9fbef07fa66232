import { declaredPacks } from "../impact/declared-pack";
import { reachOf } from "../impact/targets";
import { mapConcurrently } from "../support/map-concurrently";
import { recordOf } from "../synthesis/records";
import type { SynthesizedStack } from "../synthesis/stacks";
import type { Query } from "../workspace/client";
import { tryOn, type Attempt, type TriedResource } from "./attempt";
import type { CalculatedSetting } from "./calculated-settings";
import { resourceBy, resourcesOf } from "./resources";

/** The attempts of one policy. */
export interface Trial {
  /** The path of the policy in Guardrails' console, or its URI. */
  readonly path: string;
  readonly attempts: readonly Attempt[];
  /** How many resources are known beyond those that were tried. */
  readonly left: number;
}

/** What a policy is tried on. */
export interface TrialOptions {
  /** Ids or AKAs of resources. */
  readonly on: readonly string[];
  /** Whether it is tried on all resources that it is for, below the pack's attachments. */
  readonly isForAll: boolean;
  /** The maximum number of resources to try. */
  readonly max: number;
  /** Called with the number of resources tried since the last call. */
  readonly onProgress?: (tried: number) => void;
}

/** How many resources are tried at the same time. */
const AT_ONCE = 8;

/**
 * Tries a calculated policy on resources. Nothing is written to the workspace.
 *
 * @throws Error if the workspace does not answer, or has no resource of that name
 */
export async function trialOf(
  ask: Query,
  stack: SynthesizedStack,
  { pack, setting, policy }: CalculatedSetting,
  { on, isForAll, max, onProgress }: TrialOptions,
): Promise<Trial> {
  const { uri, path = uri } = setting.type;
  const named = await mapConcurrently(on, AT_ONCE, (id) => resourceBy(ask, id));
  const found = isForAll ? await resourcesBelow(ask, stack, pack.address, uri) : [];
  const resources = [...new Map([...named, ...found].map((resource) => [resource.id, resource])).values()];
  const attempts = await mapConcurrently(resources.slice(0, max), AT_ONCE, async (resource) => {
    const attempt = await tryOn(ask, uri, policy, resource);
    onProgress?.(1);
    return attempt;
  });
  return { path, attempts, left: Math.max(0, resources.length - max) };
}

async function resourcesBelow(
  ask: Query,
  stack: SynthesizedStack,
  address: string,
  type: string,
): Promise<TriedResource[]> {
  const record = recordOf(stack);
  const declared = declaredPacks(record)[record.packs.findIndex((pack) => pack.address === address)];
  const { targets } = declared === undefined ? { targets: [] } : await reachOf(ask, declared);
  if (targets.length === 0) {
    throw new Error(
      "The pack must be attached to a resource of the workspace for --all, got: none. Attach it, or give --on.",
    );
  }
  const resources: TriedResource[] = [];
  for await (const page of resourcesOf(
    ask,
    type,
    targets.map(({ id }) => id),
  ))
    resources.push(...page);
  return resources;
}
