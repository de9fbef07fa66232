/** The policy types of the mod `@turbot/azure-activedirectory`. */
import { PolicyType, type ApprovalResult } from "../policy-type";

/** The values of {@link userApproved} that are known from public use. */
export enum UserApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check. */
  ENFORCE_DELETE_UNAPPROVED = "Enforce: Delete unapproved",
}

/**
 * Azure > Active Directory > User > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-activedirectory/userApproved
 */
export const userApproved = new PolicyType<UserApproved>({
  uri: "tmod:@turbot/azure-activedirectory#/policy/types/userApproved",
  path: "Azure > Active Directory > User > Approved",
  kind: "mode",
  values: UserApproved,
});

/**
 * Azure > Active Directory > User > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-activedirectory/userApprovedCustom
 */
export const userApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/azure-activedirectory#/policy/types/userApprovedCustom",
  path: "Azure > Active Directory > User > Approved > Custom",
  kind: "result",
});
