/** The policy types of the mod `@turbot/aws-dms`. */
import { PolicyType, type ApprovalResult } from "../policy-type";

/** The values of {@link replicationInstanceApproved} that are known from public use. */
export enum ReplicationInstanceApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Stops what fails the check. */
  ENFORCE_STOP_UNAPPROVED = "Enforce: Stop unapproved",
  /** Stops what fails the check if it was created within the last 60 minutes. */
  ENFORCE_STOP_UNAPPROVED_IF_NEW = "Enforce: Stop unapproved if new",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * AWS > DMS > Replication Instance > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-dms/replicationInstanceApproved
 */
export const replicationInstanceApproved = new PolicyType<ReplicationInstanceApproved>({
  uri: "tmod:@turbot/aws-dms#/policy/types/replicationInstanceApproved",
  path: "AWS > DMS > Replication Instance > Approved",
  kind: "mode",
  values: ReplicationInstanceApproved,
});

/**
 * AWS > DMS > Replication Instance > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-dms/replicationInstanceApprovedCustom
 */
export const replicationInstanceApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/aws-dms#/policy/types/replicationInstanceApprovedCustom",
  path: "AWS > DMS > Replication Instance > Approved > Custom",
  kind: "result",
});
