/** The policy types of the mod `@turbot/aws`. */
import { PolicyType, type PolicyValue } from "../policy-type";

/** The values of {@link accountBudgetEnabled} that are known from public use. */
export enum AccountBudgetEnabled {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_BUDGET_STATE_IS_ON_TARGET_OR_BELOW = "Check: Budget > State is On Target or below",
}

/**
 * accountBudgetEnabled: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws/accountBudgetEnabled
 */
export const accountBudgetEnabled = new PolicyType<AccountBudgetEnabled>({
  uri: "tmod:@turbot/aws#/policy/types/accountBudgetEnabled",
  kind: "mode",
  values: AccountBudgetEnabled,
});

/** The values of {@link accountStack} that are known from public use. */
export enum AccountStack {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_CONFIGURED = "Check: Configured",
  /** Changes what differs. */
  ENFORCE_CONFIGURED = "Enforce: Configured",
}

/**
 * accountStack: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws/accountStack
 */
export const accountStack = new PolicyType<AccountStack>({
  uri: "tmod:@turbot/aws#/policy/types/accountStack",
  kind: "mode",
  values: AccountStack,
});

/** The values of {@link accountStackNative} that are known from public use. */
export enum AccountStackNative {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_CONFIGURED = "Check: Configured",
  /** Changes what differs. */
  ENFORCE_CONFIGURED = "Enforce: Configured",
}

/**
 * accountStackNative: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws/accountStackNative
 */
export const accountStackNative = new PolicyType<AccountStackNative>({
  uri: "tmod:@turbot/aws#/policy/types/accountStackNative",
  kind: "mode",
  values: AccountStackNative,
});

/** The values of {@link auditTrail} that are known from public use. */
export enum AuditTrail {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_CONFIGURED = "Check: Configured",
  /** Raises an alarm, and changes nothing. */
  CHECK_NOT_CONFIGURED = "Check: Not configured",
  /** Changes what differs. */
  ENFORCE_CONFIGURED = "Enforce: Configured",
  /** Removes what the policy governs. */
  ENFORCE_NOT_CONFIGURED = "Enforce: Not configured",
}

/**
 * AWS > Turbot > Audit Trail: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws/auditTrail
 */
export const auditTrail = new PolicyType<AuditTrail>({
  uri: "tmod:@turbot/aws#/policy/types/auditTrail",
  path: "AWS > Turbot > Audit Trail",
  kind: "mode",
  values: AuditTrail,
});

/** The values of {@link eventHandlers} that are known from public use. */
export enum EventHandlers {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_CONFIGURED = "Check: Configured",
  /** Raises an alarm, and changes nothing. */
  CHECK_NOT_CONFIGURED = "Check: Not configured",
  /** Changes what differs. */
  ENFORCE_CONFIGURED = "Enforce: Configured",
  /** Removes what the policy governs. */
  ENFORCE_NOT_CONFIGURED = "Enforce: Not configured",
}

/**
 * AWS > Turbot > Event Handlers: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws/eventHandlers
 */
export const eventHandlers = new PolicyType<EventHandlers>({
  uri: "tmod:@turbot/aws#/policy/types/eventHandlers",
  path: "AWS > Turbot > Event Handlers",
  kind: "mode",
  values: EventHandlers,
});

/** The values of {@link eventHandlersGlobal} that are known from public use. */
export enum EventHandlersGlobal {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_CONFIGURED = "Check: Configured",
  /** Raises an alarm, and changes nothing. */
  CHECK_NOT_CONFIGURED = "Check: Not configured",
  /** Changes what differs. */
  ENFORCE_CONFIGURED = "Enforce: Configured",
  /** Removes what the policy governs. */
  ENFORCE_NOT_CONFIGURED = "Enforce: Not configured",
}

/**
 * AWS > Turbot > Event Handlers [Global]: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws/eventHandlersGlobal
 */
export const eventHandlersGlobal = new PolicyType<EventHandlersGlobal>({
  uri: "tmod:@turbot/aws#/policy/types/eventHandlersGlobal",
  path: "AWS > Turbot > Event Handlers [Global]",
  kind: "mode",
  values: EventHandlersGlobal,
});

/**
 * AWS > Turbot > Event Handlers [Global] > Primary Region: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws/eventHandlersGlobalPrimaryRegion
 */
export const eventHandlersGlobalPrimaryRegion = new PolicyType<string>({
  uri: "tmod:@turbot/aws#/policy/types/eventHandlersGlobalPrimaryRegion",
  path: "AWS > Turbot > Event Handlers [Global] > Primary Region",
  kind: "text",
});

/** The values of {@link eventPoller} that are known from public use. */
export enum EventPoller {
  ENABLED = "Enabled",
  DISABLED = "Disabled",
}

/**
 * AWS > Turbot > Event Poller: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws/eventPoller
 */
export const eventPoller = new PolicyType<EventPoller>({
  uri: "tmod:@turbot/aws#/policy/types/eventPoller",
  path: "AWS > Turbot > Event Poller",
  kind: "choice",
  values: EventPoller,
});

/** The values of {@link eventPollerInterval} that are known from public use. */
export enum EventPollerInterval {
  EVERY_1_MINUTE = "Every 1 minute",
  EVERY_2_MINUTES = "Every 2 minutes",
}

/**
 * AWS > Turbot > Event Poller > Interval: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws/eventPollerInterval
 */
export const eventPollerInterval = new PolicyType<EventPollerInterval>({
  uri: "tmod:@turbot/aws#/policy/types/eventPollerInterval",
  path: "AWS > Turbot > Event Poller > Interval",
  kind: "choice",
  values: EventPollerInterval,
});

/** The values of {@link eventPollerWindow} that are known from public use. */
export enum EventPollerWindow {
  _15_MINUTES = "15 minutes",
}

/**
 * AWS > Turbot > Event Poller > Interval > Window: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws/eventPollerWindow
 */
export const eventPollerWindow = new PolicyType<EventPollerWindow>({
  uri: "tmod:@turbot/aws#/policy/types/eventPollerWindow",
  path: "AWS > Turbot > Event Poller > Interval > Window",
  kind: "choice",
  values: EventPollerWindow,
});

/** The values of {@link loggingBucket} that are known from public use. */
export enum LoggingBucket {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_CONFIGURED = "Check: Configured",
  /** Raises an alarm, and changes nothing. */
  CHECK_NOT_CONFIGURED = "Check: Not configured",
  /** Changes what differs. */
  ENFORCE_CONFIGURED = "Enforce: Configured",
  /** Removes what the policy governs. */
  ENFORCE_NOT_CONFIGURED = "Enforce: Not configured",
}

/**
 * AWS > Turbot > Logging > Bucket: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws/loggingBucket
 */
export const loggingBucket = new PolicyType<LoggingBucket>({
  uri: "tmod:@turbot/aws#/policy/types/loggingBucket",
  path: "AWS > Turbot > Logging > Bucket",
  kind: "mode",
  values: LoggingBucket,
});

/** The values of {@link loggingBucketEncryptionInTransit} that are known from public use. */
export enum LoggingBucketEncryptionInTransit {
  ENABLED = "Enabled",
}

/**
 * AWS > Turbot > Logging > Bucket > Encryption in Transit: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws/loggingBucketEncryptionInTransit
 */
export const loggingBucketEncryptionInTransit = new PolicyType<LoggingBucketEncryptionInTransit>({
  uri: "tmod:@turbot/aws#/policy/types/loggingBucketEncryptionInTransit",
  path: "AWS > Turbot > Logging > Bucket > Encryption in Transit",
  kind: "choice",
  values: LoggingBucketEncryptionInTransit,
});

/** The values of {@link regionStack} that are known from public use. */
export enum RegionStack {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_CONFIGURED = "Check: Configured",
  /** Changes what differs. */
  ENFORCE_CONFIGURED = "Enforce: Configured",
}

/**
 * AWS > Region > Stack: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws/regionStack
 */
export const regionStack = new PolicyType<RegionStack>({
  uri: "tmod:@turbot/aws#/policy/types/regionStack",
  path: "AWS > Region > Stack",
  kind: "mode",
  values: RegionStack,
});

/**
 * AWS > Region > Stack > Source: Terraform source, as text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws/regionStackSource
 */
export const regionStackSource = new PolicyType<string>({
  uri: "tmod:@turbot/aws#/policy/types/regionStackSource",
  path: "AWS > Region > Stack > Source",
  kind: "source",
});

/**
 * AWS > Region > Stack > Terraform Version: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws/regionStackTerraformVersion
 */
export const regionStackTerraformVersion = new PolicyType<string>({
  uri: "tmod:@turbot/aws#/policy/types/regionStackTerraformVersion",
  path: "AWS > Region > Stack > Terraform Version",
  kind: "text",
});

/** The values of {@link serviceRoles} that are known from public use. */
export enum ServiceRoles {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_CONFIGURED = "Check: Configured",
  /** Raises an alarm, and changes nothing. */
  CHECK_NOT_CONFIGURED = "Check: Not configured",
  /** Changes what differs. */
  ENFORCE_CONFIGURED = "Enforce: Configured",
  /** Removes what the policy governs. */
  ENFORCE_NOT_CONFIGURED = "Enforce: Not configured",
}

/**
 * AWS > Turbot > Service Roles: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws/serviceRoles
 */
export const serviceRoles = new PolicyType<ServiceRoles>({
  uri: "tmod:@turbot/aws#/policy/types/serviceRoles",
  path: "AWS > Turbot > Service Roles",
  kind: "mode",
  values: ServiceRoles,
});

/** The values of {@link serviceRolesConfigurationRecording} that are known from public use. */
export enum ServiceRolesConfigurationRecording {
  ENABLED = "Enabled",
  DISABLED = "Disabled",
}

/**
 * AWS > Turbot > Service Roles > Configurtation Recording: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws/serviceRolesConfigurationRecording
 */
export const serviceRolesConfigurationRecording = new PolicyType<ServiceRolesConfigurationRecording>({
  uri: "tmod:@turbot/aws#/policy/types/serviceRolesConfigurationRecording",
  path: "AWS > Turbot > Service Roles > Configurtation Recording",
  kind: "choice",
  values: ServiceRolesConfigurationRecording,
});

/** The values of {@link serviceRolesDefaultEc2Instance} that are known from public use. */
export enum ServiceRolesDefaultEc2Instance {
  ENABLED = "Enabled",
  DISABLED = "Disabled",
}

/**
 * AWS > Turbot > Service Roles > Default EC2 Instance: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws/serviceRolesDefaultEc2Instance
 */
export const serviceRolesDefaultEc2Instance = new PolicyType<ServiceRolesDefaultEc2Instance>({
  uri: "tmod:@turbot/aws#/policy/types/serviceRolesDefaultEc2Instance",
  path: "AWS > Turbot > Service Roles > Default EC2 Instance",
  kind: "choice",
  values: ServiceRolesDefaultEc2Instance,
});

/** The values of {@link serviceRolesEventHandlersGlobal} that are known from public use. */
export enum ServiceRolesEventHandlersGlobal {
  ENABLED = "Enabled",
}

/**
 * AWS > Turbot > Service Roles > Event Handlers [Global]: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws/serviceRolesEventHandlersGlobal
 */
export const serviceRolesEventHandlersGlobal = new PolicyType<ServiceRolesEventHandlersGlobal>({
  uri: "tmod:@turbot/aws#/policy/types/serviceRolesEventHandlersGlobal",
  path: "AWS > Turbot > Service Roles > Event Handlers [Global]",
  kind: "choice",
  values: ServiceRolesEventHandlersGlobal,
});

/** The values of {@link serviceRolesFlowLogging} that are known from public use. */
export enum ServiceRolesFlowLogging {
  ENABLED = "Enabled",
  DISABLED = "Disabled",
}

/**
 * AWS > Turbot > Service Roles > Flow Logging: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws/serviceRolesFlowLogging
 */
export const serviceRolesFlowLogging = new PolicyType<ServiceRolesFlowLogging>({
  uri: "tmod:@turbot/aws#/policy/types/serviceRolesFlowLogging",
  path: "AWS > Turbot > Service Roles > Flow Logging",
  kind: "choice",
  values: ServiceRolesFlowLogging,
});

/** The values of {@link serviceRolesSsmNotifications} that are known from public use. */
export enum ServiceRolesSsmNotifications {
  ENABLED = "Enabled",
  DISABLED = "Disabled",
}

/**
 * AWS > Turbot > Service Roles > SSM Notifications: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws/serviceRolesSsmNotifications
 */
export const serviceRolesSsmNotifications = new PolicyType<ServiceRolesSsmNotifications>({
  uri: "tmod:@turbot/aws#/policy/types/serviceRolesSsmNotifications",
  path: "AWS > Turbot > Service Roles > SSM Notifications",
  kind: "choice",
  values: ServiceRolesSsmNotifications,
});

/**
 * AWS > Turbot > Audit Trail > CloudTrail > Trail > S3 Bucket: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws/trailBucket
 */
export const trailBucket = new PolicyType<string>({
  uri: "tmod:@turbot/aws#/policy/types/trailBucket",
  path: "AWS > Turbot > Audit Trail > CloudTrail > Trail > S3 Bucket",
  kind: "text",
});

/** The values of {@link trailEnabled} that are known from public use. */
export enum TrailEnabled {
  ENABLED = "Enabled",
}

/**
 * AWS > Turbot > Audit Trail > CloudTrail > Trail > Enabled: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws/trailEnabled
 */
export const trailEnabled = new PolicyType<TrailEnabled>({
  uri: "tmod:@turbot/aws#/policy/types/trailEnabled",
  path: "AWS > Turbot > Audit Trail > CloudTrail > Trail > Enabled",
  kind: "choice",
  values: TrailEnabled,
});

/**
 * AWS > Turbot > Audit Trail > CloudTrail > Trail > Encryption Key: any value.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws/trailEncryptionKey
 */
export const trailEncryptionKey = new PolicyType<PolicyValue>({
  uri: "tmod:@turbot/aws#/policy/types/trailEncryptionKey",
  path: "AWS > Turbot > Audit Trail > CloudTrail > Trail > Encryption Key",
  kind: "other",
});

/**
 * AWS > Turbot > Audit Trail > CloudTrail > Trail > Event Selectors: Terraform source, as text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws/trailEventSelectors
 */
export const trailEventSelectors = new PolicyType<string>({
  uri: "tmod:@turbot/aws#/policy/types/trailEventSelectors",
  path: "AWS > Turbot > Audit Trail > CloudTrail > Trail > Event Selectors",
  kind: "source",
});

/**
 * AWS > Turbot > Audit Trail > CloudTrail > Trail > Global Region: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws/trailGlobalRegion
 */
export const trailGlobalRegion = new PolicyType<string>({
  uri: "tmod:@turbot/aws#/policy/types/trailGlobalRegion",
  path: "AWS > Turbot > Audit Trail > CloudTrail > Trail > Global Region",
  kind: "text",
});

/** The values of {@link trailType} that are known from public use. */
export enum TrailType {
  A_MULTI_REGION_TRAIL_IN_THE_TRAIL_GLOBAL_REGION_IN_EACH_ACCOUNT = "A multi-region trail in the `Trail > Global Region` in each account",
}

/**
 * AWS > Turbot > Audit Trail > CloudTrail > Trail > Type: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws/trailType
 */
export const trailType = new PolicyType<TrailType>({
  uri: "tmod:@turbot/aws#/policy/types/trailType",
  path: "AWS > Turbot > Audit Trail > CloudTrail > Trail > Type",
  kind: "choice",
  values: TrailType,
});
