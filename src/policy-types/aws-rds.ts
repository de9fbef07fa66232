/** The policy types of the mod `@turbot/aws-rds`. */
import { PolicyType, type ApprovalResult } from "../policy-type";

/** The values of {@link autoMinorVersionUpgrade} that are known from public use. */
export enum AutoMinorVersionUpgrade {
  /** Does nothing. */
  SKIP = "Skip",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * autoMinorVersionUpgrade: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-rds/autoMinorVersionUpgrade
 */
export const autoMinorVersionUpgrade = new PolicyType<AutoMinorVersionUpgrade>({
  uri: "tmod:@turbot/aws-rds#/policy/types/autoMinorVersionUpgrade",
  kind: "mode",
  values: AutoMinorVersionUpgrade,
});

/** The values of {@link dBInstanceFreeStorageSpaceAlarm} that are known from public use. */
export enum DBInstanceFreeStorageSpaceAlarm {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_NO_ALARM = "Check: No alarm",
}

/**
 * dBInstanceFreeStorageSpaceAlarm: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-rds/dBInstanceFreeStorageSpaceAlarm
 */
export const dBInstanceFreeStorageSpaceAlarm = new PolicyType<DBInstanceFreeStorageSpaceAlarm>({
  uri: "tmod:@turbot/aws-rds#/policy/types/dBInstanceFreeStorageSpaceAlarm",
  kind: "mode",
  values: DBInstanceFreeStorageSpaceAlarm,
});

/** The values of {@link databaseParameters} that are known from public use. */
export enum DatabaseParameters {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_DATABASE_PARAMETERS_CONFIGURED_PER_POLICY = "Check: Database parameters configured per policy",
}

/**
 * databaseParameters: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-rds/databaseParameters
 */
export const databaseParameters = new PolicyType<DatabaseParameters>({
  uri: "tmod:@turbot/aws-rds#/policy/types/databaseParameters",
  kind: "mode",
  values: DatabaseParameters,
});

/** The values of {@link dbClusterSchedule} that are known from public use. */
export enum DbClusterSchedule {
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
 * dbClusterSchedule: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-rds/dbClusterSchedule
 */
export const dbClusterSchedule = new PolicyType<DbClusterSchedule>({
  uri: "tmod:@turbot/aws-rds#/policy/types/dbClusterSchedule",
  kind: "mode",
  values: DbClusterSchedule,
});

/** The values of {@link dbClusterSnapshotManualApproved} that are known from public use. */
export enum DbClusterSnapshotManualApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * AWS > RDS > DB Cluster Snapshot [Manual] > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-rds/dbClusterSnapshotManualApproved
 */
export const dbClusterSnapshotManualApproved = new PolicyType<DbClusterSnapshotManualApproved>({
  uri: "tmod:@turbot/aws-rds#/policy/types/dbClusterSnapshotManualApproved",
  path: "AWS > RDS > DB Cluster Snapshot [Manual] > Approved",
  kind: "mode",
  values: DbClusterSnapshotManualApproved,
});

/**
 * AWS > RDS > DB Cluster Snapshot [Manual] > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-rds/dbClusterSnapshotManualApprovedCustom
 */
export const dbClusterSnapshotManualApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/aws-rds#/policy/types/dbClusterSnapshotManualApprovedCustom",
  path: "AWS > RDS > DB Cluster Snapshot [Manual] > Approved > Custom",
  kind: "result",
});

/** The values of {@link dbClusterSnapshotManualTrustedAccess} that are known from public use. */
export enum DbClusterSnapshotManualTrustedAccess {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_TRUSTED_ACCESS_ACCOUNTS = "Check: Trusted Access > Accounts",
  /** Changes what differs. */
  ENFORCE_TRUSTED_ACCESS_ACCOUNTS = "Enforce: Trusted Access > Accounts",
}

/**
 * AWS > RDS > DB Cluster Snapshot [Manual] > Trusted Access: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-rds/dbClusterSnapshotManualTrustedAccess
 */
export const dbClusterSnapshotManualTrustedAccess = new PolicyType<DbClusterSnapshotManualTrustedAccess>({
  uri: "tmod:@turbot/aws-rds#/policy/types/dbClusterSnapshotManualTrustedAccess",
  path: "AWS > RDS > DB Cluster Snapshot [Manual] > Trusted Access",
  kind: "mode",
  values: DbClusterSnapshotManualTrustedAccess,
});

/**
 * AWS > RDS > DB Cluster Snapshot [Manual] > Trusted Access > Accounts: a list; each item is the id of an AWS account (12 digits, as text, or "*").
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-rds/dbClusterSnapshotManualTrustedAccessAccounts
 */
export const dbClusterSnapshotManualTrustedAccessAccounts = new PolicyType<readonly string[]>({
  uri: "tmod:@turbot/aws-rds#/policy/types/dbClusterSnapshotManualTrustedAccessAccounts",
  path: "AWS > RDS > DB Cluster Snapshot [Manual] > Trusted Access > Accounts",
  kind: "list",
  form: "aws-account-id",
});

/** The values of {@link dbInstanceApproved} that are known from public use. */
export enum DbInstanceApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Stops what fails the check. */
  ENFORCE_STOP_UNAPPROVED = "Enforce: Stop unapproved",
  /** Stops what fails the check if it was created within the last 60 minutes. */
  ENFORCE_STOP_UNAPPROVED_IF_NEW = "Enforce: Stop unapproved if new",
  /** Snapshots and deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_SNAPSHOT_AND_DELETE_UNAPPROVED_IF_NEW = "Enforce: Snapshot and delete unapproved if new",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * AWS > RDS > DB Instance > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-rds/dbInstanceApproved
 */
export const dbInstanceApproved = new PolicyType<DbInstanceApproved>({
  uri: "tmod:@turbot/aws-rds#/policy/types/dbInstanceApproved",
  path: "AWS > RDS > DB Instance > Approved",
  kind: "mode",
  values: DbInstanceApproved,
});

/**
 * AWS > RDS > DB Instance > Approved > Database Engines: a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-rds/dbInstanceApprovedDatabaseEngines
 */
export const dbInstanceApprovedDatabaseEngines = new PolicyType<readonly unknown[]>({
  uri: "tmod:@turbot/aws-rds#/policy/types/dbInstanceApprovedDatabaseEngines",
  path: "AWS > RDS > DB Instance > Approved > Database Engines",
  kind: "list",
});

/**
 * AWS > RDS > DB Instance > Approved > Instance Classes: a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-rds/dbInstanceApprovedInstanceClasses
 */
export const dbInstanceApprovedInstanceClasses = new PolicyType<readonly unknown[]>({
  uri: "tmod:@turbot/aws-rds#/policy/types/dbInstanceApprovedInstanceClasses",
  path: "AWS > RDS > DB Instance > Approved > Instance Classes",
  kind: "list",
});

/** The values of {@link dbInstanceAutoMinorVersionUpgrade} that are known from public use. */
export enum DbInstanceAutoMinorVersionUpgrade {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * AWS > RDS > DB Instance > Auto Minor Version Upgrade: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-rds/dbInstanceAutoMinorVersionUpgrade
 */
export const dbInstanceAutoMinorVersionUpgrade = new PolicyType<DbInstanceAutoMinorVersionUpgrade>({
  uri: "tmod:@turbot/aws-rds#/policy/types/dbInstanceAutoMinorVersionUpgrade",
  path: "AWS > RDS > DB Instance > Auto Minor Version Upgrade",
  kind: "mode",
  values: DbInstanceAutoMinorVersionUpgrade,
});

/** The values of {@link dbInstanceBackupRetentionPeriod} that are known from public use. */
export enum DbInstanceBackupRetentionPeriod {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_BACKUP_RETENTION_PERIOD = "Check: Backup retention period",
  /** Changes what differs. */
  ENFORCE_BACKUP_RETENTION_PERIOD = "Enforce: Backup retention period",
}

/**
 * dbInstanceBackupRetentionPeriod: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-rds/dbInstanceBackupRetentionPeriod
 */
export const dbInstanceBackupRetentionPeriod = new PolicyType<DbInstanceBackupRetentionPeriod>({
  uri: "tmod:@turbot/aws-rds#/policy/types/dbInstanceBackupRetentionPeriod",
  kind: "mode",
  values: DbInstanceBackupRetentionPeriod,
});

/** The values of {@link dbInstanceEncryptionAtRest} that are known from public use. */
export enum DbInstanceEncryptionAtRest {
  AWS_MANAGED_KEY_OR_HIGHER = "AWS managed key or higher",
  CUSTOMER_MANAGED_KEY = "Customer managed key",
  ENCRYPTION_AT_REST_CUSTOMER_MANAGED_KEY = "Encryption at Rest > Customer Managed Key",
  NONE_OR_HIGHER = "None or higher",
  AWS_MANAGED_KEY = "AWS managed key",
  NONE = "None",
}

/**
 * AWS > RDS > DB Instance > Approved > Encryption at Rest: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-rds/dbInstanceEncryptionAtRest
 */
export const dbInstanceEncryptionAtRest = new PolicyType<DbInstanceEncryptionAtRest>({
  uri: "tmod:@turbot/aws-rds#/policy/types/dbInstanceEncryptionAtRest",
  path: "AWS > RDS > DB Instance > Approved > Encryption at Rest",
  kind: "choice",
  values: DbInstanceEncryptionAtRest,
});

/**
 * AWS > RDS > DB Instance > Approved > Encryption at Rest > Customer Managed Key: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-rds/dbInstanceEncryptionAtRestCustomerManagedKey
 */
export const dbInstanceEncryptionAtRestCustomerManagedKey = new PolicyType<string>({
  uri: "tmod:@turbot/aws-rds#/policy/types/dbInstanceEncryptionAtRestCustomerManagedKey",
  path: "AWS > RDS > DB Instance > Approved > Encryption at Rest > Customer Managed Key",
  kind: "text",
});

/** The values of {@link dbInstancePubliclyAccessible} that are known from public use. */
export enum DbInstancePubliclyAccessible {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_DB_INSTANCE_IS_NOT_PUBLICLY_ACCESSIBLE = "Check: DB Instance is not publicly accessible",
  /** Changes what differs. */
  ENFORCE_DB_INSTANCE_IS_NOT_PUBLICLY_ACCESSIBLE = "Enforce: DB Instance is not publicly accessible",
}

/**
 * AWS > RDS > DB Instance > Publicly Accessible: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-rds/dbInstancePubliclyAccessible
 */
export const dbInstancePubliclyAccessible = new PolicyType<DbInstancePubliclyAccessible>({
  uri: "tmod:@turbot/aws-rds#/policy/types/dbInstancePubliclyAccessible",
  path: "AWS > RDS > DB Instance > Publicly Accessible",
  kind: "mode",
  values: DbInstancePubliclyAccessible,
});

/** The values of {@link dbSnapshotManualApproved} that are known from public use. */
export enum DbSnapshotManualApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * dbSnapshotManualApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-rds/dbSnapshotManualApproved
 */
export const dbSnapshotManualApproved = new PolicyType<DbSnapshotManualApproved>({
  uri: "tmod:@turbot/aws-rds#/policy/types/dbSnapshotManualApproved",
  kind: "mode",
  values: DbSnapshotManualApproved,
});

/** The values of {@link dbSnapshotManualTrustedAccess} that are known from public use. */
export enum DbSnapshotManualTrustedAccess {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_TRUSTED_ACCESS_ACCOUNTS = "Check: Trusted Access > Accounts",
  /** Changes what differs. */
  ENFORCE_TRUSTED_ACCESS_ACCOUNTS = "Enforce: Trusted Access > Accounts",
}

/**
 * AWS > RDS > DB Snapshot [Manual] > Trusted Access: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-rds/dbSnapshotManualTrustedAccess
 */
export const dbSnapshotManualTrustedAccess = new PolicyType<DbSnapshotManualTrustedAccess>({
  uri: "tmod:@turbot/aws-rds#/policy/types/dbSnapshotManualTrustedAccess",
  path: "AWS > RDS > DB Snapshot [Manual] > Trusted Access",
  kind: "mode",
  values: DbSnapshotManualTrustedAccess,
});

/**
 * AWS > RDS > DB Snapshot [Manual] > Trusted Access > Accounts: a list; each item is the id of an AWS account (12 digits, as text, or "*").
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-rds/dbSnapshotManualTrustedAccessAccounts
 */
export const dbSnapshotManualTrustedAccessAccounts = new PolicyType<readonly string[]>({
  uri: "tmod:@turbot/aws-rds#/policy/types/dbSnapshotManualTrustedAccessAccounts",
  path: "AWS > RDS > DB Snapshot [Manual] > Trusted Access > Accounts",
  kind: "list",
  form: "aws-account-id",
});

/** The values of {@link instanceEncryption} that are known from public use. */
export enum InstanceEncryption {
  /** Does nothing. */
  SKIP = "Skip",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * instanceEncryption: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-rds/instanceEncryption
 */
export const instanceEncryption = new PolicyType<InstanceEncryption>({
  uri: "tmod:@turbot/aws-rds#/policy/types/instanceEncryption",
  kind: "mode",
  values: InstanceEncryption,
});

/** The values of {@link instanceSchedule} that are known from public use. */
export enum InstanceSchedule {
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
 * instanceSchedule: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-rds/instanceSchedule
 */
export const instanceSchedule = new PolicyType<InstanceSchedule>({
  uri: "tmod:@turbot/aws-rds#/policy/types/instanceSchedule",
  kind: "mode",
  values: InstanceSchedule,
});

/** The values of {@link publicAccess} that are known from public use. */
export enum PublicAccess {
  /** Does nothing. */
  SKIP = "Skip",
  /** Changes what differs. */
  ENFORCE_DENIED = "Enforce: Denied",
}

/**
 * publicAccess: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-rds/publicAccess
 */
export const publicAccess = new PolicyType<PublicAccess>({
  uri: "tmod:@turbot/aws-rds#/policy/types/publicAccess",
  kind: "mode",
  values: PublicAccess,
});
