import type { Analysis } from "../analysis/analysis";
import { begin, isSpent } from "../analysis/budget";
import type { Finding, Severity } from "./check";
import { CHECKS, type PolicyCheck } from "./list";

/** What a check finds. */
export interface Fault extends Finding {
  readonly check: PolicyCheck;
  readonly severity: Severity;
}

/**
 * All that is wrong with a policy, in the order of its texts.
 *
 * A text that holds a token of CDKTF is known only later, so nothing is said of its policy.
 */
export function faultsIn(policy: Analysis): Fault[] {
  if (policy.isHidden) return [];
  const { queries, template } = policy.texts;
  const sources = [...queries, template].map(({ source }) => source);
  begin();
  const faults = CHECKS.flatMap((check) => faultsOfOne(check, policy));
  // What a broken policy gives does not matter.
  const isBroken = faults.some(({ severity }) => severity === "error");
  const told = isBroken ? faults.filter(({ check }) => check !== "nothing-known") : faults;
  const place = ({ source, at }: Fault): number => sources.indexOf(source) * 1e9 + at;
  return told.sort((a, b) => place(a) - place(b));
}

const hasUsed = ({ isUsed }: Analysis): boolean => isUsed;

/** What one check finds; nothing if it asks for more than the analysis could work out. */
function faultsOfOne({ name, severity, find }: (typeof CHECKS)[number], policy: Analysis): Fault[] {
  policy.isUsed = false;
  const findings = find(policy);
  if (isSpent() && hasUsed(policy)) return [];
  return findings.map((finding) => ({ severity, ...finding, check: name }));
}
