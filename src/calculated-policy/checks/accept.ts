import type { AnyPolicyType } from "../../policy-type";
import { nearest } from "../../policy-values/nearest";
import { acceptedWithoutReason, faultyPolicy, unknownCheck, type FaultText } from "../errors";
import type { Fault } from "./faults";
import { CHECKS, type PolicyCheck } from "./list";

/** A check that is wrong for a policy, and why. */
export interface AcceptedCheck {
  /** The check. */
  readonly check: PolicyCheck;
  /** Why the policy is right, for the next reader. */
  readonly reason: string;
}

/**
 * Refuses checks that do not exist, and reasons that say nothing.
 *
 * @throws PolicyPackError where there is one
 */
export function assertAccepted(accepted: readonly AcceptedCheck[]): void {
  for (const { check, reason } of accepted) {
    if (!NAMES.includes(check)) throw unknownCheck(check, NAMES, nearest(check, NAMES));
    if (typeof reason !== "string" || reason.trim() === "") throw acceptedWithoutReason(check, reason);
  }
}

const NAMES = CHECKS.map(({ name }) => name);

/** What a policy is checked for, and how. */
export interface Occasion {
  readonly type: AnyPolicyType;
  /** Where it is added. */
  readonly at: string;
  /** Whether warnings of the checks are errors. */
  readonly isStrict: boolean;
}

/**
 * What is left of a policy's faults: an error for those that cannot work and are not accepted, and warnings.
 *
 * An accepted check that finds nothing is a warning, because it would hide the next fault.
 *
 * @returns the warnings
 * @throws PolicyPackError if there are errors
 */
export function reportFaults(
  faults: readonly Fault[],
  accepted: readonly AcceptedCheck[],
  occasion: Occasion,
): string[] {
  const { type, isStrict } = occasion;
  const left = faults.filter(({ check }) => !accepted.some((entry) => entry.check === check));
  const [errors, warnings] = [left.filter(isError), left.filter((fault) => !isError(fault))];
  const raised = isStrict ? left : errors;
  if (raised.length > 0) throw faultyPolicy(raised.map((fault) => faultText(fault, occasion)));

  const idle = accepted.filter(({ check }) => !faults.some((fault) => fault.check === check));
  return [
    ...warnings.map((fault) => warningText(fault, occasion)),
    ...idle.map(({ check }) => `The policy of ${type.path} accepts ${check}, which finds nothing in it. Remove that.`),
  ];
}

const isError = ({ severity }: Fault): boolean => severity === "error";

function faultText(fault: Fault, { type, at }: Occasion): FaultText {
  const { check, source, at: offset, rule, got, help, severity } = fault;
  const place = source.file === undefined ? `${type.path}, ${source.place(offset)}` : source.place(offset);
  const ask = severity === "error" ? "If the policy is right" : "If it is intended";
  return {
    prop: source.prop,
    rule,
    got,
    place: `${at}, ${place}`,
    help: `${help} ${ask}, add accept: [{ check: "${check}", reason: "…" }].`,
    excerpt: source.excerpt(offset),
  };
}

/** A warning is read in a list, without the line that it is about. */
function warningText({ check, source, at, rule, got, help }: Fault, { type }: Occasion): string {
  const text = source.role.replace(/^query/, "Query").replace(/^template/, "The template");
  return `${text} of ${type.path} should ${rule}, got: ${JSON.stringify(got)} (at ${source.place(at)}). ${help} (${check})`;
}
