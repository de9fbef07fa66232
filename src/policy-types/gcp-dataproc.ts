/** The policy types of the mod `@turbot/gcp-dataproc`. */
import { PolicyType, type ApprovalResult } from "../policy-type";

/** The values of {@link clusterApproved} that are known from public use. */
export enum ClusterApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * GCP > Dataproc > Cluster > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-dataproc/clusterApproved
 */
export const clusterApproved = new PolicyType<ClusterApproved>({
  uri: "tmod:@turbot/gcp-dataproc#/policy/types/clusterApproved",
  path: "GCP > Dataproc > Cluster > Approved",
  kind: "mode",
  values: ClusterApproved,
});

/**
 * GCP > Dataproc > Cluster > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-dataproc/clusterApprovedCustom
 */
export const clusterApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/gcp-dataproc#/policy/types/clusterApprovedCustom",
  path: "GCP > Dataproc > Cluster > Approved > Custom",
  kind: "result",
});
