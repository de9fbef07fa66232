import { effectOf } from "./effect";

/**
 * How strict a value is, as far as its own words say: in order, whether it looks or acts, whether it takes something
 * away, whether it also touches what is not new, and how few days it warns before.
 */
function strictness(value: string): readonly number[] {
  const { acts, destructive, onlyNew, warningDays = 0 } = effectOf(value);
  if (!acts) return [/^\s*skip\s*$/i.test(value) ? 0 : 1];
  return [2, Number(destructive), Number(!onlyNew), -warningDays];
}

/** Whether a value of a policy is stricter than another: `Check: …` than `Skip`, `Enforce: …` than `Check: …`. */
export function isStricter(value: string, other: string): boolean {
  const [own, others] = [strictness(value), strictness(other)];
  const differing = own.findIndex((part, index) => part !== others[index]);
  return differing >= 0 && (own[differing] ?? 0) > (others[differing] ?? 0);
}
