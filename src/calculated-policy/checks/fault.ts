import { nearest } from "../../policy-values/nearest";
import type { Source } from "../source";

/** What is checked; each can be accepted by its name. */
export const CHECKS = [
  "query-syntax",
  "query-reference",
  "template-syntax",
  "unqueried-field",
  "unset-variable",
  "prints-nothing",
  "dead-branch",
  "result-word",
  "missing-skip",
  "unquoted-mode",
  "unlisted-value",
] as const;

/**
 * The name of a check of calculated policies.
 *
 * @see docs/calculated-policies.md
 */
export type PolicyCheck = (typeof CHECKS)[number];

/** Something wrong at one place of a policy. */
export interface Fault {
  readonly check: PolicyCheck;
  readonly source: Source;
  /** The offset in the source. */
  readonly at: number;
  /** What must be the case. */
  readonly rule: string;
  readonly got: unknown;
  /** What to do. */
  readonly help: string;
}

/** The name that is meant, where one is near; names are short, so more of one can be wrong. */
export const nearName = (wrong: string, known: Iterable<string>): string | undefined =>
  nearest(wrong, known, Math.max(1, wrong.length / 3));

/** "Did you mean …?", where something is near. */
export const didYouMean = (near: string | undefined): string => (near === undefined ? "" : `Did you mean "${near}"? `);
