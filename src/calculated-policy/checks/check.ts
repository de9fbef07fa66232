import type { Analysis } from "../analysis/analysis";
import type { Source } from "../source";

/**
 * How serious a finding is: an error cannot work, or says something that was not meant; a warning works, but probably
 * not as meant.
 */
export type Severity = "error" | "warning";

/** Something wrong at one place of a policy. */
export interface Finding {
  readonly source: Source;
  /** The offset in the source. */
  readonly at: number;
  /** What must be the case. */
  readonly rule: string;
  readonly got: unknown;
  /** What to do. */
  readonly help: string;
  /**
   * How serious it is, if that differs among the check's findings.
   *
   * @default - the check's severity
   */
  readonly severity?: Severity;
}

/** A check of calculated policies. */
export interface Check<Name extends string = string> {
  /** The name by which it is accepted. */
  readonly name: Name;
  readonly severity: Severity;
  /** What it finds in a policy. */
  readonly find: (policy: Analysis) => readonly Finding[];
}

/** How many findings of one kind are worked out: nobody reads more of them at once. */
export const MAX_FINDINGS = 50;

/** A check, with its name as its type. */
export const check = <Name extends string>(definition: Check<Name>): Check<Name> => definition;
