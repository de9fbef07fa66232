/** The policy types of the mod `@turbot/aws-redshift`. */
import { PolicyType } from "../policy-type";

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
 * clusterApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-redshift/clusterApproved
 */
export const clusterApproved = new PolicyType<ClusterApproved>({
  uri: "tmod:@turbot/aws-redshift#/policy/types/clusterApproved",
  kind: "mode",
  values: ClusterApproved,
});

/** The values of {@link clusterAuditLogging} that are known from public use. */
export enum ClusterAuditLogging {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
}

/**
 * clusterAuditLogging: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-redshift/clusterAuditLogging
 */
export const clusterAuditLogging = new PolicyType<ClusterAuditLogging>({
  uri: "tmod:@turbot/aws-redshift#/policy/types/clusterAuditLogging",
  kind: "mode",
  values: ClusterAuditLogging,
});

/** The values of {@link clusterEncryptionAtRest} that are known from public use. */
export enum ClusterEncryptionAtRest {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_AWS_MANAGED_KEY_OR_HIGHER = "Check: AWS managed key or higher",
}

/**
 * clusterEncryptionAtRest: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-redshift/clusterEncryptionAtRest
 */
export const clusterEncryptionAtRest = new PolicyType<ClusterEncryptionAtRest>({
  uri: "tmod:@turbot/aws-redshift#/policy/types/clusterEncryptionAtRest",
  kind: "mode",
  values: ClusterEncryptionAtRest,
});

/** The values of {@link clusterEncryptionInTransit} that are known from public use. */
export enum ClusterEncryptionInTransit {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * AWS > Redshift > Cluster > Encryption in Transit: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-redshift/clusterEncryptionInTransit
 */
export const clusterEncryptionInTransit = new PolicyType<ClusterEncryptionInTransit>({
  uri: "tmod:@turbot/aws-redshift#/policy/types/clusterEncryptionInTransit",
  path: "AWS > Redshift > Cluster > Encryption in Transit",
  kind: "mode",
  values: ClusterEncryptionInTransit,
});

/** The values of {@link clusterPubliclyAccessible} that are known from public use. */
export enum ClusterPubliclyAccessible {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_CLUSTER_IS_NOT_PUBLICLY_ACCESSIBLE = "Check: Cluster is not publicly accessible",
  /** Changes what differs. */
  ENFORCE_CLUSTER_IS_NOT_PUBLICLY_ACCESSIBLE = "Enforce: Cluster is not publicly accessible",
}

/**
 * AWS > Redshift > Cluster > Publicly Accessible: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-redshift/clusterPubliclyAccessible
 */
export const clusterPubliclyAccessible = new PolicyType<ClusterPubliclyAccessible>({
  uri: "tmod:@turbot/aws-redshift#/policy/types/clusterPubliclyAccessible",
  path: "AWS > Redshift > Cluster > Publicly Accessible",
  kind: "mode",
  values: ClusterPubliclyAccessible,
});

/** The values of {@link clusterSchedule} that are known from public use. */
export enum ClusterSchedule {
  /** Does nothing. */
  SKIP = "Skip",
  /** Stops what the policy governs on a schedule. */
  ENFORCE_BUSINESS_HOURS_8_00AM_6_00PM_ON_WEEKDAYS = "Enforce: Business hours (8:00am - 6:00pm on weekdays)",
  /** Stops what the policy governs on a schedule. */
  ENFORCE_EXTENDED_BUSINESS_HOURS_7_00AM_11_00PM_ON_WEEKDAYS = "Enforce: Extended business hours (7:00am - 11:00pm on weekdays)",
  /** Stops what the policy governs on a schedule. */
  ENFORCE_STOP_FOR_NIGHT_STOP_AT_10_00PM_EVERY_DAY = "Enforce: Stop for night (stop at 10:00pm every day)",
  /** Stops what the policy governs on a schedule. */
  ENFORCE_STOP_FOR_WEEKEND_STOP_AT_10_00PM_ON_FRIDAY = "Enforce: Stop for weekend (stop at 10:00pm on Friday)",
}

/**
 * clusterSchedule: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-redshift/clusterSchedule
 */
export const clusterSchedule = new PolicyType<ClusterSchedule>({
  uri: "tmod:@turbot/aws-redshift#/policy/types/clusterSchedule",
  kind: "mode",
  values: ClusterSchedule,
});

/** The values of {@link clusterSnapshotManualApproved} that are known from public use. */
export enum ClusterSnapshotManualApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * clusterSnapshotManualApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-redshift/clusterSnapshotManualApproved
 */
export const clusterSnapshotManualApproved = new PolicyType<ClusterSnapshotManualApproved>({
  uri: "tmod:@turbot/aws-redshift#/policy/types/clusterSnapshotManualApproved",
  kind: "mode",
  values: ClusterSnapshotManualApproved,
});

/** The values of {@link clusterSnapshotManualTrustedAccess} that are known from public use. */
export enum ClusterSnapshotManualTrustedAccess {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_TRUSTED_ACCESS_ACCOUNTS = "Check: Trusted Access > Accounts",
  /** Changes what differs. */
  ENFORCE_TRUSTED_ACCESS_ACCOUNTS = "Enforce: Trusted Access > Accounts",
}

/**
 * AWS > Redshift > Manual Cluster Snapshot > Trusted Access: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-redshift/clusterSnapshotManualTrustedAccess
 */
export const clusterSnapshotManualTrustedAccess = new PolicyType<ClusterSnapshotManualTrustedAccess>({
  uri: "tmod:@turbot/aws-redshift#/policy/types/clusterSnapshotManualTrustedAccess",
  path: "AWS > Redshift > Manual Cluster Snapshot > Trusted Access",
  kind: "mode",
  values: ClusterSnapshotManualTrustedAccess,
});

/**
 * AWS > Redshift > Manual Cluster Snapshot > Trusted Access > Accounts: a list; each item is the id of an AWS account (12 digits, as text, or "*").
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-redshift/clusterSnapshotManualTrustedAccessAccounts
 */
export const clusterSnapshotManualTrustedAccessAccounts = new PolicyType<readonly string[]>({
  uri: "tmod:@turbot/aws-redshift#/policy/types/clusterSnapshotManualTrustedAccessAccounts",
  path: "AWS > Redshift > Manual Cluster Snapshot > Trusted Access > Accounts",
  kind: "list",
  form: "aws-account-id",
});
