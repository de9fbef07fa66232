import type { PolicyTypeRecord, StackRecord } from "../../src";
import { Declarations, effectiveValue, type PlacedSetting } from "../../src/tooling";
import { pathOf } from "./find-policy";

/** What the app declares for a resource and a policy. */
export interface Explanation {
  readonly policy: string;
  readonly uri: string;
  /** The resource, by AKA or id. */
  readonly resource: string;
  /** The resources above it that the app knows, from the most general to the resource itself. */
  readonly chain: readonly string[];
  /** The settings that win. Several are of one rank: the order of attachment decides between them. */
  readonly winners: readonly PlacedSetting[];
  /** The settings that lose, each with the reason. */
  readonly beaten: readonly { readonly placed: PlacedSetting; readonly reason: string }[];
}

/**
 * The value that each resource gets from what the app declares.
 *
 * @param records - the records of the app's stacks; those of different workspaces are kept apart
 * @param policy - the policy type
 * @param on - the resource, or undefined for all that the app names
 * @param at - the time
 */
export function explain(
  records: readonly StackRecord[],
  policy: PolicyTypeRecord,
  on: string | undefined,
  at: Date,
): Explanation[] {
  const workspaces = new Set(records.map(({ workspace }) => workspace));
  return [...workspaces].flatMap((workspace) => {
    const own = records.filter((record) => record.workspace === workspace);
    const declarations = new Declarations(own);
    const keys =
      on === undefined ? declarations.resources() : [...new Set(own.map(({ stack }) => declarations.keyOf(on, stack)))];
    return keys.flatMap((resource) => {
      const reaching = declarations.reaching(resource).filter(({ setting }) => setting.type.uri === policy.uri);
      if (reaching.length === 0 && on === undefined) return [];
      const { winners, beaten } = effectiveValue(reaching, at);
      return [
        {
          policy: pathOf(policy),
          uri: policy.uri,
          resource,
          chain: declarations.chainOf(resource),
          winners,
          beaten: beaten.map(({ placed, by }) => ({ placed, reason: by?.says ?? "It is not in effect at this time." })),
        },
      ];
    });
  });
}
