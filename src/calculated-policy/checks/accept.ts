import type { AnyPolicyType } from "../../policy-type";
import { nearest } from "../../policy-values/nearest";
import { acceptedWithoutReason, faultyPolicy, unknownCheck, type FaultText } from "../errors";
import type { Fault } from "./faults";
import { CHECKS, type PolicyCheck } from "./list";

/** A check that is wrong for a policy, and why. */
export interface AcceptedCheck {
  /** The check. */
  readonly check: PolicyCheck;
  /** What makes the policy right all the same; for those who read the code. */
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

/**
 * What is left of a policy's faults: an error for those that are not accepted, and warnings.
 *
 * Warnings are for what can be right: an approval without Skip, and a check that is accepted but finds nothing. The
 * latter is no error, since the policy is sound; it is said, since it would hide the next fault of its kind.
 *
 * @returns the warnings
 * @throws PolicyPackError where there are errors
 */
export function reportFaults(
  faults: readonly Fault[],
  accepted: readonly AcceptedCheck[],
  type: AnyPolicyType,
  at: string,
): string[] {
  const left = faults.filter(({ check }) => !accepted.some((entry) => entry.check === check));
  const errors = left.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw faultyPolicy(errors.map((fault) => faultText(fault, type, at)));

  const idle = accepted.filter(({ check }) => !faults.some((fault) => fault.check === check));
  return [
    ...left.map(({ rule, help }) => `The template of ${type.path} should ${rule}. ${help}`),
    ...idle.map(({ check }) => `The policy of ${type.path} accepts ${check}, which finds nothing in it. Remove that.`),
  ];
}

function faultText(fault: Fault, type: AnyPolicyType, at: string): FaultText {
  const { check, source, at: offset, rule, got, help } = fault;
  const place = source.file === undefined ? `${type.path}, ${source.place(offset)}` : source.place(offset);
  return {
    prop: source.prop,
    rule,
    got,
    place: `${at}, ${place}`,
    help: `${help} If it is right all the same: accept: [{ check: "${check}", reason: "…" }].`,
    excerpt: source.excerpt(offset),
  };
}
