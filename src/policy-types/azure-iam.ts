/** The policy types of the mod `@turbot/azure-iam`. */
import { PolicyType, type ApprovalResult } from "../policy-type";

/** The values of {@link roleDefinitionApproved} that are known from public use. */
export enum RoleDefinitionApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check. */
  ENFORCE_DELETE_UNAPPROVED = "Enforce: Delete unapproved",
}

/**
 * Azure > IAM > Role Definition > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-iam/roleDefinitionApproved
 */
export const roleDefinitionApproved = new PolicyType<RoleDefinitionApproved>({
  uri: "tmod:@turbot/azure-iam#/policy/types/roleDefinitionApproved",
  path: "Azure > IAM > Role Definition > Approved",
  kind: "mode",
  values: RoleDefinitionApproved,
});

/**
 * Azure > IAM > Role Definition > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-iam/roleDefinitionApprovedCustom
 */
export const roleDefinitionApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/azure-iam#/policy/types/roleDefinitionApprovedCustom",
  path: "Azure > IAM > Role Definition > Approved > Custom",
  kind: "result",
});
