import type { StackRecord } from "../../src";
import type { Query } from "../workspace/client";
import { declaredPacks } from "./declared-pack";
import { impactOf, type ImpactOptions, type PackImpact } from "./impact";

/** What the settings of a stack would do. */
export interface StackImpact {
  readonly stack: string;
  /** The host of the workspace. */
  readonly workspace: string;
  /** When the workspace was asked. */
  readonly asked: Date;
  readonly packs: readonly PackImpact[];
}

/**
 * What the packs of a stack would do.
 *
 * @param ask - asks the workspace
 * @param workspace - its host
 * @throws Error if the workspace does not answer
 */
export async function stackImpact(
  ask: Query,
  workspace: string,
  record: StackRecord,
  options: ImpactOptions,
): Promise<StackImpact> {
  const packs: PackImpact[] = [];
  for (const pack of declaredPacks(record)) packs.push(await impactOf(ask, pack, options));
  return { stack: record.stack, workspace, asked: options.now, packs };
}
