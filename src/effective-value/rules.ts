/** What decides which of several settings of one policy type gives a resource its value. */
export interface Rank {
  /** `REQUIRED` or `RECOMMENDED`. */
  readonly precedence: string;
  /** How far down the resource is that the setting, or its pack's attachment, stands on: 0 for the most general. */
  readonly level: number;
  /** True for a setting on the resource itself, false for one of a pack attached to it. */
  readonly isOwn: boolean;
}

/** A rule: how it ranks a setting, and what it says. */
export interface Rule {
  readonly name: "precedence" | "level" | "own";
  readonly says: string;
  /** The higher number wins. */
  readonly rank: (setting: Rank) => number;
}

/**
 * Which setting wins, in the order in which the rules count. What they leave open is decided by the order in which packs
 * were attached, which Terraform cannot state.
 *
 * @see https://turbot.com/guardrails/docs/concepts/policies/hierarchy
 */
export const RULES: readonly Rule[] = [
  {
    name: "precedence",
    says: "A required setting beats a recommended one, wherever they stand.",
    rank: ({ precedence }) => (precedence === "RECOMMENDED" ? 0 : 1),
  },
  {
    name: "level",
    says: "Of settings of one precedence, the one on the more specific resource wins.",
    rank: ({ level }) => level,
  },
  {
    name: "own",
    says: "A setting on a resource beats those of the packs that are attached to it.",
    rank: ({ isOwn }) => (isOwn ? 1 : 0),
  },
];

/** The rule by which the first of two settings wins or loses; undefined if no rule decides between them. */
export const decidingRule = (one: Rank, other: Rank): Rule | undefined =>
  RULES.find(({ rank }) => rank(one) !== rank(other));

/** Positive if the first of two settings wins, negative if the other does, 0 if no rule decides. */
export function compareRanks(one: Rank, other: Rank): number {
  const rule = decidingRule(one, other);
  return rule === undefined ? 0 : rule.rank(one) - rule.rank(other);
}

/** When a setting is in effect, in ISO 8601: from its beginning, and until its end, which is no part of it. */
export interface Window {
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** True if a setting is in effect at a time. A bound that only Terraform knows does not count. */
export const isInEffect = ({ validFrom, validTo }: Window, at: Date): boolean =>
  startOf(validFrom) <= at.getTime() && at.getTime() < endOf(validTo);

/** True if two settings are in effect at one time. */
export const overlap = (one: Window, other: Window): boolean =>
  Math.max(startOf(one.validFrom), startOf(other.validFrom)) < Math.min(endOf(one.validTo), endOf(other.validTo));

const startOf = (text: string | undefined): number => time(text) ?? -Infinity;
const endOf = (text: string | undefined): number => time(text) ?? Infinity;

function time(text: string | undefined): number | undefined {
  const parsed = Date.parse(text ?? "");
  return Number.isNaN(parsed) ? undefined : parsed;
}
