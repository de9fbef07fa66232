/**
 * How many steps one analysis may take. Policies take a few thousand; a template of nested loops, or of maps that
 * double, would take longer than anyone waits.
 */
const MAX_STEPS = 200_000;

/** An analysis runs in one go, so there is never more than one. */
let left = Infinity;

/** Begins a new analysis. */
export function begin(): void {
  left = MAX_STEPS;
}

/** Counts steps of the analysis; false once it has taken more than it may and is no longer exact. */
export function spend(steps = 1): boolean {
  left -= steps;
  return left >= 0;
}

/** True if the analysis has taken more steps than it may: what it says after that does not count. */
export const isSpent = (): boolean => left < 0;
