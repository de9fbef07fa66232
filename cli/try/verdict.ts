import { isMap } from "../support/is-map";
import type { Attempt } from "./attempt";

/** What an attempt comes to, in a word or two: a result such as `Approved`, a value, or `error`. */
export function verdictOf({ outcome }: Attempt): string {
  if (outcome.kind === "error") return "error";
  const { value } = outcome;
  if (isMap(value) && typeof value.result === "string") return value.result;
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Why, in the policy's own words or the error's; undefined if there is nothing to add. */
export function reasonOf({ outcome }: Attempt): string | undefined {
  if (outcome.kind === "error") return outcome.message;
  const { value } = outcome;
  return isMap(value) && typeof value.message === "string" ? value.message : undefined;
}

/** How often each verdict was given; the errors last. */
export function tally(attempts: readonly Attempt[]): [verdict: string, count: number][] {
  const counts = new Map<string, number>();
  for (const attempt of attempts) {
    const verdict = verdictOf(attempt);
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  const isError = ([verdict]: [string, number]): number => (verdict === "error" ? 1 : 0);
  return [...counts].sort((a, b) => isError(a) - isError(b) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
