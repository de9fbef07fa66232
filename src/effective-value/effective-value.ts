import type { PlacedSetting } from "./declarations";
import { compareRanks, decidingRule, isInEffect, type Rule } from "./rules";

/** A setting that another one beats, and by which rule. */
export interface Beaten {
  readonly placed: PlacedSetting;
  /** The rule that decides; undefined if the setting is not in effect at the time. */
  readonly by: Rule | undefined;
}

/** Which setting gives a resource its value. */
export interface EffectiveValue {
  /** The settings that win. Several are of one rank: which of them it is, the order of attachment decides. */
  readonly winners: readonly PlacedSetting[];
  /** All others, from the most general down. */
  readonly beaten: readonly Beaten[];
}

/**
 * Which of the settings of one policy type that reach a resource gives its value at a time.
 *
 * @param reaching - the settings of the type that reach the resource
 * @param at - the time; settings outside of their validity do not count
 */
export function effectiveValue(reaching: readonly PlacedSetting[], at: Date): EffectiveValue {
  const inEffect = reaching.filter(({ setting }) => isInEffect(setting, at));
  const winners = inEffect.filter((one) => inEffect.every((other) => compareRanks(one, other) >= 0));
  const [winner] = winners;
  const beaten = reaching
    .filter((placed) => !winners.includes(placed))
    .map((placed) => ({
      placed,
      by: winner && inEffect.includes(placed) ? decidingRule(winner, placed) : undefined,
    }));
  return { winners, beaten };
}
