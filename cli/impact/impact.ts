import { effectOf } from "../../src/tooling";
import type { Query } from "../workspace/client";
import { accountOf } from "./account";
import { actOn, type Act } from "./act";
import { controlsOf, STATES, type Control, type ControlState } from "./controls";
import type { DeclaredPack, DeclaredSetting } from "./declared-pack";
import type { Rivals, Sparing } from "./rivals";
import { reachOf, type Target } from "./targets";

/** What the settings of a pack that act would do. */
export interface PackImpact {
  readonly title: string;
  readonly targets: readonly Target[];
  /** Targets that the workspace does not have, or that the key may not see. */
  readonly missing: readonly string[];
  readonly settings: readonly SettingImpact[];
  /** Paths of policies whose value is calculated for each resource: today's verdicts say nothing of a new template. */
  readonly calculated: readonly string[];
  /** Paths of policies whose value only Terraform knows. */
  readonly unknown: readonly string[];
}

/** What one setting would do, by the verdicts of today. */
export interface SettingImpact {
  /** The URI of the policy type. */
  readonly type: string;
  readonly path: string;
  readonly value: string;
  /** What Guardrails does, for example `delete`; empty if the value's words name no verb. */
  readonly verbs: readonly string[];
  readonly destructive: boolean;
  /** How many controls are in each state; muted ones count by themselves. */
  readonly counts: Readonly<Record<ControlState | "muted", number>>;
  /** How many resources the policy governs here. */
  readonly total: number;
  /** What the resources are, for example `user`; undefined if they are of several types or none is known. */
  readonly noun: string | undefined;
  /** The resources in alarm: those acted on first, then the rest. */
  readonly alarms: readonly Alarmed[];
  /** How many of the alarms are acted on, now or after a warning. */
  readonly hit: number;
}

/** A resource in alarm. */
export interface Alarmed {
  readonly id: string;
  readonly title: string;
  readonly path: string | undefined;
  /** The cloud account, if one of its AKAs tells. */
  readonly account: string | undefined;
  readonly aka: string | undefined;
  readonly reason: string | undefined;
  readonly since: Date | undefined;
  readonly act: Act;
}

/** How impact is measured. */
export interface ImpactOptions {
  /** The present moment. */
  readonly now: Date;
  /** Called with the number of controls read so far. */
  readonly onProgress?: (read: number) => void;
}

/**
 * What Enforce would do to whom, by the verdicts that the workspace has today.
 *
 * It only reads. Each control is held for as long as its page is, except the alarms, which are the answer.
 *
 * @param ask - asks the workspace
 * @param rivals - what else the app declares
 * @throws Error if the workspace does not answer; nothing is then known
 */
export async function impactOf(
  ask: Query,
  pack: DeclaredPack,
  rivals: Rivals,
  options: ImpactOptions,
): Promise<PackImpact> {
  const { targets, attachedTo, missing } = await reachOf(ask, pack);
  const settings: SettingImpact[] = [];
  for (const setting of pack.settings) {
    if (setting.value === undefined || !effectOf(setting.value).acts) continue;
    const sparing = await rivals.against(pack, setting, attachedTo, options.now);
    settings.push(await settingImpact(ask, { ...setting, value: setting.value }, { targets, sparing }, options));
  }
  const calculated = pack.settings.filter(({ isCalculated }) => isCalculated).map(({ path }) => path);
  const unknown = pack.settings.filter((one) => !one.isCalculated && one.value === undefined).map(({ path }) => path);
  return { title: pack.title, targets, missing, settings, calculated, unknown };
}

async function settingImpact(
  ask: Query,
  { type, path, value }: Omit<DeclaredSetting, "value"> & { readonly value: string },
  { targets, sparing }: { readonly targets: readonly Target[]; readonly sparing: Sparing },
  { now, onProgress }: ImpactOptions,
): Promise<SettingImpact> {
  const counts = { ...zeroes(), muted: 0 };
  const types = new Set<string | undefined>();
  const alarms: Alarmed[] = [];
  const ids = targets.map(({ id }) => id);
  let total = 0;
  for await (const controls of ids.length === 0 ? [] : controlsOf(ask, type, ids)) {
    for (const control of controls) {
      total += 1;
      counts[control.isMuted ? "muted" : control.state] += 1;
      types.add(control.resource.type);
      if (control.state === "alarm") alarms.push(alarmed(control, value, sparing, now));
    }
    onProgress?.(controls.length);
  }
  const isHit = ({ act }: Alarmed): boolean => act.when !== "never";
  const { verbs, destructive } = effectOf(value);
  return {
    ...{ type, path, value, verbs, destructive, counts, total },
    noun: nounOf(types),
    alarms: [...alarms.filter(isHit), ...alarms.filter((alarm) => !isHit(alarm))],
    hit: alarms.filter(isHit).length,
  };
}

/** Whether any control has judged its resource: a policy that is set to Skip, or not set, has no verdicts yet. */
export const hasVerdicts = ({ counts, total }: SettingImpact): boolean =>
  counts.ok + counts.alarm > 0 || (total > 0 && counts.muted === total);

const zeroes = (): Record<ControlState, number> =>
  Object.fromEntries(STATES.map((state) => [state, 0])) as Record<ControlState, number>;

function alarmed({ isMuted, reason, since, resource }: Control, value: string, sparing: Sparing, now: Date): Alarmed {
  const { id, title, path, ancestors, akas, created } = resource;
  const act = actOn(value, { isMuted, created, since, sparedBy: sparing(ancestors) }, now);
  return { id, title, path, account: accountOf(akas), aka: akas[0], reason, since, act };
}

/** The last word of a resource type's URI, if all are of one type: `…#/resource/types/accessKey` is an access key. */
function nounOf(types: ReadonlySet<string | undefined>): string | undefined {
  const [type, ...others] = types;
  const word = others.length === 0 ? /\/([A-Za-z0-9]+)$/.exec(type ?? "")?.[1] : undefined;
  return word?.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase();
}
