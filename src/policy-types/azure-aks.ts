/** The policy types of the mod `@turbot/azure-aks`. */
import { PolicyType, type ApprovalResult } from "../policy-type";

/** The values of {@link managedClusterApproved} that are known from public use. */
export enum ManagedClusterApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
  /** Stops what fails the check. */
  ENFORCE_STOP_UNAPPROVED = "Enforce: Stop unapproved",
  /** Stops what fails the check if it was created within the last 60 minutes. */
  ENFORCE_STOP_UNAPPROVED_IF_NEW = "Enforce: Stop unapproved if new",
}

/**
 * Azure > AKS > Managed Cluster > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-aks/managedClusterApproved
 */
export const managedClusterApproved = new PolicyType<ManagedClusterApproved>({
  uri: "tmod:@turbot/azure-aks#/policy/types/managedClusterApproved",
  path: "Azure > AKS > Managed Cluster > Approved",
  kind: "mode",
  values: ManagedClusterApproved,
});

/**
 * Azure > AKS > Managed Cluster > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-aks/managedClusterApprovedCustom
 */
export const managedClusterApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/azure-aks#/policy/types/managedClusterApprovedCustom",
  path: "Azure > AKS > Managed Cluster > Custom",
  kind: "result",
});
