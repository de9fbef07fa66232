import type { SettingRecord } from "../stack/stack-record";
import type { Declarations, PlacedSetting } from "./declarations";
import { compareRanks, decidingRule, overlap } from "./rules";

/** Two packs that reach a resource and set a policy type to different values. */
export interface Conflict {
  /** The resource. */
  readonly resource: string;
  /** The setting that wins, or the first of two between which no rule decides. */
  readonly first: PlacedSetting;
  readonly second: PlacedSetting;
  /** True if no rule decides between the two. */
  readonly isOpen: boolean;
}

/**
 * The conflicts between the packs of a workspace: two packs on one resource, or on a folder of the app and below it,
 * that set a policy type to different values. Each pair is told once, on the most general resource that both reach.
 */
export function conflictsIn(declarations: Declarations): Conflict[] {
  const found = new Map<string, Conflict>();
  const byDepth = declarations
    .resources()
    .map((resource) => ({ resource, depth: declarations.chainOf(resource).length }))
    .sort((one, other) => one.depth - other.depth);
  for (const { resource } of byDepth) {
    const reaching = declarations.reaching(resource).filter(({ pack }) => pack !== undefined);
    for (const [one, other] of pairs(reaching)) {
      const key = JSON.stringify([one, other].map(({ setting, stack, on }) => [stack, setting.address, on]).sort());
      if (found.has(key) || !differ(one.setting, other.setting)) continue;
      const isOpen = decidingRule(one, other) === undefined;
      const [first, second] = compareRanks(one, other) >= 0 ? [one, other] : [other, one];
      // A required setting over a recommended one on the same resource is certain, and meant.
      if (!isOpen && one.on === other.on) continue;
      found.set(key, { resource, first, second, isOpen });
    }
  }
  return [...found.values()];
}

/** The settings of different packs that are of one policy type. */
function pairs(reaching: readonly PlacedSetting[]): (readonly [PlacedSetting, PlacedSetting])[] {
  const byType = new Map<string, PlacedSetting[]>();
  for (const placed of reaching) {
    const { uri } = placed.setting.type;
    byType.set(uri, [...(byType.get(uri) ?? []), placed]);
  }
  return [...byType.values()].flatMap((settings) =>
    settings.flatMap((one, index) =>
      settings
        .slice(index + 1)
        .filter((other) => other.pack !== one.pack)
        .map((other) => [one, other] as const),
    ),
  );
}

/** What is calculated, and what only Terraform knows, can differ. */
function differ(one: SettingRecord, other: SettingRecord): boolean {
  const areEqual = one.value !== undefined && one.value === other.value;
  return !areEqual && overlap(one, other);
}
