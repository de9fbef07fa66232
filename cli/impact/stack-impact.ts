import type { StackRecord } from "../../src";
import type { Query } from "../workspace/client";
import { declaredPacks } from "./declared-pack";
import { impactOf, type ImpactOptions, type PackImpact } from "./impact";
import { Rivals } from "./rivals";

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
 * @param app - all stacks of the app, whose exceptions and packs spare resources of this one's
 * @throws Error if the workspace does not answer
 */
export async function stackImpact(
  ask: Query,
  workspace: string,
  record: StackRecord,
  app: readonly StackRecord[],
  options: ImpactOptions,
): Promise<StackImpact> {
  const packs: PackImpact[] = [];
  const rivals = new Rivals(
    ask,
    app.filter((other) => other.workspace === record.workspace),
  );
  for (const pack of declaredPacks(record)) packs.push(await impactOf(ask, pack, rivals, options));
  return { stack: record.stack, workspace, asked: options.now, packs };
}
