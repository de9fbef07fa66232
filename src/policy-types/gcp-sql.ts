/** The policy types of the mod `@turbot/gcp-sql`. */
import { PolicyType, type ApprovalResult } from "../policy-type";

/** The values of {@link binaryLogEnabled} that are known from public use. */
export enum BinaryLogEnabled {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Raises an alarm, and changes nothing. */
  CHECK_DISABLED = "Check: Disabled",
  /** Changes what differs. */
  ENFORCE_DISABLED = "Enforce: Disabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * binaryLogEnabled: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-sql/binaryLogEnabled
 */
export const binaryLogEnabled = new PolicyType<BinaryLogEnabled>({
  uri: "tmod:@turbot/gcp-sql#/policy/types/binaryLogEnabled",
  kind: "mode",
  values: BinaryLogEnabled,
});

/** The values of {@link instanceApproved} that are known from public use. */
export enum InstanceApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * GCP > SQL > Instance > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-sql/instanceApproved
 */
export const instanceApproved = new PolicyType<InstanceApproved>({
  uri: "tmod:@turbot/gcp-sql#/policy/types/instanceApproved",
  path: "GCP > SQL > Instance > Approved",
  kind: "mode",
  values: InstanceApproved,
});

/**
 * GCP > SQL > Instance > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-sql/instanceApprovedCustom
 */
export const instanceApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/gcp-sql#/policy/types/instanceApprovedCustom",
  path: "GCP > SQL > Instance > Approved > Custom",
  kind: "result",
});

/** The values of {@link instanceAuthorizedNetworkApproved} that are known from public use. */
export enum InstanceAuthorizedNetworkApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check. */
  ENFORCE_DELETE_UNAPPROVED = "Enforce: Delete unapproved",
}

/**
 * GCP > SQL > Instance > Authorized Network > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-sql/instanceAuthorizedNetworkApproved
 */
export const instanceAuthorizedNetworkApproved = new PolicyType<InstanceAuthorizedNetworkApproved>({
  uri: "tmod:@turbot/gcp-sql#/policy/types/instanceAuthorizedNetworkApproved",
  path: "GCP > SQL > Instance > Authorized Network > Approved",
  kind: "mode",
  values: InstanceAuthorizedNetworkApproved,
});

/**
 * GCP > SQL > Instance > Authorized Network > Approved > CIDR Ranges: a list; each item is a CIDR range (such as "10.0.0.0/8").
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-sql/instanceAuthorizedNetworkApprovedCidrRanges
 */
export const instanceAuthorizedNetworkApprovedCidrRanges = new PolicyType<readonly string[]>({
  uri: "tmod:@turbot/gcp-sql#/policy/types/instanceAuthorizedNetworkApprovedCidrRanges",
  path: "GCP > SQL > Instance > Authorized Network > Approved > CIDR Ranges",
  kind: "list",
  form: "cidr-range",
});

/** The values of {@link instanceDataProtectionManagedBackups} that are known from public use. */
export enum InstanceDataProtectionManagedBackups {
  /** Does nothing. */
  SKIP = "Skip",
  /** Changes what differs. */
  ENFORCE_MANAGE_SNAPSHOTS_PER_MANAGED_BACKUPS_SCHEDULE_AND_MANAGED_BACKUPS_MINIMUM_SCHEDULE = "Enforce: Manage snapshots, per Managed Backups > Schedule and Managed Backups > Minimum Schedule",
}

/**
 * GCP > SQL > Instance > Data Protection > Managed Backups: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-sql/instanceDataProtectionManagedBackups
 */
export const instanceDataProtectionManagedBackups = new PolicyType<InstanceDataProtectionManagedBackups>({
  uri: "tmod:@turbot/gcp-sql#/policy/types/instanceDataProtectionManagedBackups",
  path: "GCP > SQL > Instance > Data Protection > Managed Backups",
  kind: "mode",
  values: InstanceDataProtectionManagedBackups,
});

/** The values of {@link instanceDataProtectionMinimumSchedule} that are known from public use. */
export enum InstanceDataProtectionMinimumSchedule {
  /** Does nothing. */
  SKIP = "Skip",
  /** Changes what differs. */
  ENFORCE_DAILY_FOR_30_DAYS = "Enforce: Daily for 30 days",
  /** Changes what differs. */
  ENFORCE_DAILY_WITH_BACKOFF_TO_1_YEAR = "Enforce: Daily with backoff to 1 year",
  /** Changes what differs. */
  ENFORCE_HOURLY_WITH_BACKOFF_TO_3_MONTHS = "Enforce: Hourly with backoff to 3 months",
  /** Changes what differs. */
  ENFORCE_HOURLY_WITH_BACKOFF_TO_1_YEAR = "Enforce: Hourly with backoff to 1 year",
}

/**
 * GCP > SQL > Instance > Data Protection > Managed Backups > Minimum Schedule: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-sql/instanceDataProtectionMinimumSchedule
 */
export const instanceDataProtectionMinimumSchedule = new PolicyType<InstanceDataProtectionMinimumSchedule>({
  uri: "tmod:@turbot/gcp-sql#/policy/types/instanceDataProtectionMinimumSchedule",
  path: "GCP > SQL > Instance > Data Protection > Managed Backups > Minimum Schedule",
  kind: "mode",
  values: InstanceDataProtectionMinimumSchedule,
});

/** The values of {@link instanceDataProtectionSchedule} that are known from public use. */
export enum InstanceDataProtectionSchedule {
  /** Does nothing. */
  SKIP = "Skip",
  /** Changes what differs. */
  ENFORCE_DAILY_FOR_30_DAYS = "Enforce: Daily for 30 days",
  /** Changes what differs. */
  ENFORCE_DAILY_WITH_BACKOFF_TO_1_YEAR = "Enforce: Daily with backoff to 1 year",
  /** Changes what differs. */
  ENFORCE_HOURLY_WITH_BACKOFF_TO_3_MONTHS = "Enforce: Hourly with backoff to 3 months",
  /** Changes what differs. */
  ENFORCE_HOURLY_WITH_BACKOFF_TO_1_YEAR = "Enforce: Hourly with backoff to 1 year",
}

/**
 * GCP > SQL > Instance > Data Protection > Managed Backups > Schedule: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-sql/instanceDataProtectionSchedule
 */
export const instanceDataProtectionSchedule = new PolicyType<InstanceDataProtectionSchedule>({
  uri: "tmod:@turbot/gcp-sql#/policy/types/instanceDataProtectionSchedule",
  path: "GCP > SQL > Instance > Data Protection > Managed Backups > Schedule",
  kind: "mode",
  values: InstanceDataProtectionSchedule,
});

/** The values of {@link instanceDatabaseFlags} that are known from public use. */
export enum InstanceDatabaseFlags {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_DATABASE_FLAGS_ARE_CORRECT = "Check: Database flags are correct",
  /** Changes what differs. */
  ENFORCE_SET_DATABASE_FLAGS = "Enforce: Set Database flags",
}

/**
 * GCP > SQL > Instance > Database Flags: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-sql/instanceDatabaseFlags
 */
export const instanceDatabaseFlags = new PolicyType<InstanceDatabaseFlags>({
  uri: "tmod:@turbot/gcp-sql#/policy/types/instanceDatabaseFlags",
  path: "GCP > SQL > Instance > Database Flags",
  kind: "mode",
  values: InstanceDatabaseFlags,
});

/** The values of {@link instanceEncryptionInTransit} that are known from public use. */
export enum InstanceEncryptionInTransit {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED_WITH_TRUSTED_CLIENT_CERTIFICATE = "Check: Enabled with trusted client certificate",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLED_WITH_TRUSTED_CLIENT_CERTIFICATE = "Enforce: Enabled with trusted client certificate",
}

/**
 * GCP > SQL > Instance > Encryption in Transit: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-sql/instanceEncryptionInTransit
 */
export const instanceEncryptionInTransit = new PolicyType<InstanceEncryptionInTransit>({
  uri: "tmod:@turbot/gcp-sql#/policy/types/instanceEncryptionInTransit",
  path: "GCP > SQL > Instance > Encryption in Transit",
  kind: "mode",
  values: InstanceEncryptionInTransit,
});

/**
 * GCP > SQL > Instance > Database Flags > MySQL > Template: a map.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-sql/instanceMysqlDatabaseFlagsTemplate
 */
export const instanceMysqlDatabaseFlagsTemplate = new PolicyType<Readonly<Record<string, unknown>>>({
  uri: "tmod:@turbot/gcp-sql#/policy/types/instanceMysqlDatabaseFlagsTemplate",
  path: "GCP > SQL > Instance > Database Flags > MySQL > Template",
  kind: "map",
});

/**
 * GCP > SQL > Instance > Database Flags > PostgreSQL > Template: a map.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-sql/instancePostgresqlDatabaseFlagsTemplate
 */
export const instancePostgresqlDatabaseFlagsTemplate = new PolicyType<Readonly<Record<string, unknown>>>({
  uri: "tmod:@turbot/gcp-sql#/policy/types/instancePostgresqlDatabaseFlagsTemplate",
  path: "GCP > SQL > Instance > Database Flags > PostgreSQL > Template",
  kind: "map",
});

/**
 * GCP > SQL > Instance > Database Flags > SQL Server > Template: a map.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-sql/instanceSqlDatabaseFlagsTemplate
 */
export const instanceSqlDatabaseFlagsTemplate = new PolicyType<Readonly<Record<string, unknown>>>({
  uri: "tmod:@turbot/gcp-sql#/policy/types/instanceSqlDatabaseFlagsTemplate",
  path: "GCP > SQL > Instance > Database Flags > SQL Server > Template",
  kind: "map",
});
