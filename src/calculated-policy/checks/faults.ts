import { Token } from "cdktf";
import type { AnyPolicyType } from "../../policy-type";
import { Analysis } from "../analysis/analysis";
import { begin, isSpent } from "../analysis/budget";
import type { Literal } from "../literal";
import type { PolicyTexts } from "../policy-texts";
import type { Finding, Severity } from "./check";
import { CHECKS, type PolicyCheck } from "./list";

/** What a check finds. */
export interface Fault extends Finding {
  readonly check: PolicyCheck;
  readonly severity: Severity;
}

/**
 * All that is wrong with a policy of a type, in the order of its texts.
 *
 * A text that holds a token of CDKTF is known only later, so nothing is said of its policy.
 */
export function faultsOf(
  texts: PolicyTexts,
  constants: Readonly<Record<string, Literal>>,
  type: AnyPolicyType,
): Fault[] {
  const sources = [...texts.queries, texts.template].map(({ source }) => source);
  if (sources.some(({ text }) => Token.isUnresolved(text))) return [];

  begin();
  const policy = new Analysis(texts, constants, type);
  const faults = CHECKS.flatMap((check) => faultsOfOne(check, policy));
  const place = ({ source, at }: Fault): number => sources.indexOf(source) * 1e9 + at;
  return faults.sort((a, b) => place(a) - place(b));
}

/** What one check finds; nothing if it asks for more than the analysis could work out. */
function faultsOfOne({ name, severity, find }: (typeof CHECKS)[number], policy: Analysis): Fault[] {
  policy.isUsed = false;
  const findings = find(policy);
  if (policy.isUsed && isSpent()) return [];
  return findings.map((finding) => ({ severity, ...finding, check: name }));
}
