import type { PackRecord, StackRecord } from "../../src";
import { effectOf } from "../../src/tooling";
import { recordsOf } from "../synthesis/records";
import type { SynthesizedStack } from "../synthesis/stacks";
import type { PlannedChanges } from "../terraform/planned-changes";
import { stackCredentials } from "../workspace/stack-credentials";
import { withWorkspace } from "../workspace/with-workspace";
import { isOf } from "./declared-pack";
import type { ImpactOptions } from "./impact";
import { stackImpact, type StackImpact } from "./stack-impact";

/** What a plan would do to resources, or why that is not known. */
export type PlanImpact = StackImpact | { readonly stack: string; readonly unknown: string };

/**
 * What the packs that a plan changes would do, if the workspace can be asked. An unreachable workspace and missing keys
 * are an answer, not an error: the plan still holds.
 *
 * @param stack - the stack that was planned
 * @param app - all stacks of the app
 * @returns undefined if nothing that the plan changes acts
 */
export async function planImpact(
  stack: SynthesizedStack,
  changes: PlannedChanges,
  app: readonly SynthesizedStack[],
  { env, ...options }: ImpactOptions & { readonly env: NodeJS.ProcessEnv },
): Promise<PlanImpact | undefined> {
  const { record } = stack;
  const packs = record?.packs.filter((pack) => isTouched(pack, record, changes) && mayAct(pack, record)) ?? [];
  if (record === undefined || packs.length === 0) return undefined;
  try {
    const credentials = stackCredentials(stack.json, undefined, env);
    return await withWorkspace(credentials, (ask, host) =>
      stackImpact(ask, host, { ...record, packs }, recordsOf(app), options),
    );
  } catch (error) {
    return { stack: stack.name, unknown: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Whether a plan changes what a pack does, or to whom: a setting of it, an attachment that is new, or an exception from
 * one of its policies.
 */
function isTouched(pack: PackRecord, record: StackRecord, { settings, others }: PlannedChanges): boolean {
  const types = new Set(record.settings.filter((one) => one.pack === pack.address).map(({ type }) => type.uri));
  const attachments = new Set(record.attachments.filter((one) => isOf(pack, one)).map(({ address }) => address));
  return (
    settings.some(({ uri }) => uri === undefined || types.has(uri)) ||
    others.some(({ action, address }) => (action === "create" || action === "replace") && attachments.has(address))
  );
}

/** Whether a setting of a pack acts, or has a value that only Terraform knows. */
const mayAct = ({ address }: PackRecord, { settings }: StackRecord): boolean =>
  settings.some(
    ({ pack, value, isCalculated }) =>
      pack === address && !isCalculated && (value === undefined || effectOf(value).acts),
  );
