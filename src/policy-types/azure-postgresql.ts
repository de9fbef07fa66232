/** The policy types of the mod `@turbot/azure-postgresql`. */
import { PolicyType, type ApprovalResult } from "../policy-type";

/** The values of {@link flexibleServerAuditLogging} that are known from public use. */
export enum FlexibleServerAuditLogging {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_AUDIT_LOGGING_ALL = "Check: Audit Logging > *",
  /** Changes what differs. */
  ENFORCE_AUDIT_LOGGING_ALL = "Enforce: Audit Logging > *",
}

/**
 * Azure > PostgreSQL > Flexible Server > Audit Logging: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-postgresql/flexibleServerAuditLogging
 */
export const flexibleServerAuditLogging = new PolicyType<FlexibleServerAuditLogging>({
  uri: "tmod:@turbot/azure-postgresql#/policy/types/flexibleServerAuditLogging",
  path: "Azure > PostgreSQL > Flexible Server > Audit Logging",
  kind: "mode",
  values: FlexibleServerAuditLogging,
});

/** The values of {@link flexibleServerAuditLoggingLogCheckpoints} that are known from public use. */
export enum FlexibleServerAuditLoggingLogCheckpoints {
  ON = "On",
}

/**
 * Azure > PostgreSQL > Flexible Server > Audit Logging > Log Checkpoints: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-postgresql/flexibleServerAuditLoggingLogCheckpoints
 */
export const flexibleServerAuditLoggingLogCheckpoints = new PolicyType<FlexibleServerAuditLoggingLogCheckpoints>({
  uri: "tmod:@turbot/azure-postgresql#/policy/types/flexibleServerAuditLoggingLogCheckpoints",
  path: "Azure > PostgreSQL > Flexible Server > Audit Logging > Log Checkpoints",
  kind: "choice",
  values: FlexibleServerAuditLoggingLogCheckpoints,
});

/** The values of {@link flexibleServerEncryptionInTransit} that are known from public use. */
export enum FlexibleServerEncryptionInTransit {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * Azure > PostgreSQL > Flexible Server > Encryption in Transit: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-postgresql/flexibleServerEncryptionInTransit
 */
export const flexibleServerEncryptionInTransit = new PolicyType<FlexibleServerEncryptionInTransit>({
  uri: "tmod:@turbot/azure-postgresql#/policy/types/flexibleServerEncryptionInTransit",
  path: "Azure > PostgreSQL > Flexible Server > Encryption in Transit",
  kind: "mode",
  values: FlexibleServerEncryptionInTransit,
});

/** The values of {@link serverApproved} that are known from public use. */
export enum ServerApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * Azure > PostgreSQL > Server > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-postgresql/serverApproved
 */
export const serverApproved = new PolicyType<ServerApproved>({
  uri: "tmod:@turbot/azure-postgresql#/policy/types/serverApproved",
  path: "Azure > PostgreSQL > Server > Approved",
  kind: "mode",
  values: ServerApproved,
});

/**
 * Azure > PostgreSQL > Server > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-postgresql/serverApprovedCustom
 */
export const serverApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/azure-postgresql#/policy/types/serverApprovedCustom",
  path: "Azure > PostgreSQL > Server > Approved > Custom",
  kind: "result",
});

/** The values of {@link serverAuditLogging} that are known from public use. */
export enum ServerAuditLogging {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_AUDIT_LOGGING_ALL = "Check: Audit Logging > *",
  /** Changes what differs. */
  ENFORCE_AUDIT_LOGGING_ALL = "Enforce: Audit Logging > *",
}

/**
 * Azure > PostgreSQL > Server > Audit Logging: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-postgresql/serverAuditLogging
 */
export const serverAuditLogging = new PolicyType<ServerAuditLogging>({
  uri: "tmod:@turbot/azure-postgresql#/policy/types/serverAuditLogging",
  path: "Azure > PostgreSQL > Server > Audit Logging",
  kind: "mode",
  values: ServerAuditLogging,
});

/** The values of {@link serverAuditLoggingConnectionThrottling} that are known from public use. */
export enum ServerAuditLoggingConnectionThrottling {
  ON = "On",
}

/**
 * Azure > PostgreSQL > Server > Audit Logging > Connection Throttling: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-postgresql/serverAuditLoggingConnectionThrottling
 */
export const serverAuditLoggingConnectionThrottling = new PolicyType<ServerAuditLoggingConnectionThrottling>({
  uri: "tmod:@turbot/azure-postgresql#/policy/types/serverAuditLoggingConnectionThrottling",
  path: "Azure > PostgreSQL > Server > Audit Logging > Connection Throttling",
  kind: "choice",
  values: ServerAuditLoggingConnectionThrottling,
});

/** The values of {@link serverAuditLoggingLogCheckpoints} that are known from public use. */
export enum ServerAuditLoggingLogCheckpoints {
  ON = "On",
}

/**
 * Azure > PostgreSQL > Server > Audit Logging > Log Checkpoints: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-postgresql/serverAuditLoggingLogCheckpoints
 */
export const serverAuditLoggingLogCheckpoints = new PolicyType<ServerAuditLoggingLogCheckpoints>({
  uri: "tmod:@turbot/azure-postgresql#/policy/types/serverAuditLoggingLogCheckpoints",
  path: "Azure > PostgreSQL > Server > Audit Logging > Log Checkpoints",
  kind: "choice",
  values: ServerAuditLoggingLogCheckpoints,
});

/** The values of {@link serverAuditLoggingLogConnections} that are known from public use. */
export enum ServerAuditLoggingLogConnections {
  ON = "On",
}

/**
 * Azure > PostgreSQL > Server > Audit Logging > Log Connections: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-postgresql/serverAuditLoggingLogConnections
 */
export const serverAuditLoggingLogConnections = new PolicyType<ServerAuditLoggingLogConnections>({
  uri: "tmod:@turbot/azure-postgresql#/policy/types/serverAuditLoggingLogConnections",
  path: "Azure > PostgreSQL > Server > Audit Logging > Log Connections",
  kind: "choice",
  values: ServerAuditLoggingLogConnections,
});

/** The values of {@link serverAuditLoggingLogDisconnections} that are known from public use. */
export enum ServerAuditLoggingLogDisconnections {
  ON = "On",
}

/**
 * Azure > PostgreSQL > Server > Audit Logging > Log Disconnections: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-postgresql/serverAuditLoggingLogDisconnections
 */
export const serverAuditLoggingLogDisconnections = new PolicyType<ServerAuditLoggingLogDisconnections>({
  uri: "tmod:@turbot/azure-postgresql#/policy/types/serverAuditLoggingLogDisconnections",
  path: "Azure > PostgreSQL > Server > Audit Logging > Log Disconnections",
  kind: "choice",
  values: ServerAuditLoggingLogDisconnections,
});

/** The values of {@link serverAuditLoggingLogRetentionDays} that are known from public use. */
export enum ServerAuditLoggingLogRetentionDays {
  AT_LEAST_4_DAYS = ">= 4 Days",
  AT_LEAST_1_DAY = ">= 1 Day",
}

/**
 * Azure > PostgreSQL > Server > Audit Logging > Log Retention Days: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-postgresql/serverAuditLoggingLogRetentionDays
 */
export const serverAuditLoggingLogRetentionDays = new PolicyType<ServerAuditLoggingLogRetentionDays>({
  uri: "tmod:@turbot/azure-postgresql#/policy/types/serverAuditLoggingLogRetentionDays",
  path: "Azure > PostgreSQL > Server > Audit Logging > Log Retention Days",
  kind: "choice",
  values: ServerAuditLoggingLogRetentionDays,
});

/** The values of {@link serverEncryptionInTransit} that are known from public use. */
export enum ServerEncryptionInTransit {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * Azure > PostgreSQL > Server > Encryption in Transit: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-postgresql/serverEncryptionInTransit
 */
export const serverEncryptionInTransit = new PolicyType<ServerEncryptionInTransit>({
  uri: "tmod:@turbot/azure-postgresql#/policy/types/serverEncryptionInTransit",
  path: "Azure > PostgreSQL > Server > Encryption in Transit",
  kind: "mode",
  values: ServerEncryptionInTransit,
});
