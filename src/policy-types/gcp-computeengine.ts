/** The policy types of the mod `@turbot/gcp-computeengine`. */
import { PolicyType, type ApprovalResult } from "../policy-type";

/** The values of {@link diskActive} that are known from public use. */
export enum DiskActive {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ACTIVE = "Check: Active",
  /** Deletes what fails the check after 7 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_7_DAYS_WARNING = "Enforce: Delete inactive with 7 days warning",
}

/**
 * GCP > Compute Engine > Disk > Active: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-computeengine/diskActive
 */
export const diskActive = new PolicyType<DiskActive>({
  uri: "tmod:@turbot/gcp-computeengine#/policy/types/diskActive",
  path: "GCP > Compute Engine > Disk > Active",
  kind: "mode",
  values: DiskActive,
});

/** The values of {@link diskActiveAge} that are known from public use. */
export enum DiskActiveAge {
  FORCE_INACTIVE_IF_AGE_OVER_7_DAYS = "Force inactive if age > 7 days",
}

/**
 * GCP > Compute Engine > Disk > Active > Age: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-computeengine/diskActiveAge
 */
export const diskActiveAge = new PolicyType<DiskActiveAge>({
  uri: "tmod:@turbot/gcp-computeengine#/policy/types/diskActiveAge",
  path: "GCP > Compute Engine > Disk > Active > Age",
  kind: "choice",
  values: DiskActiveAge,
});

/** The values of {@link diskActiveAttached} that are known from public use. */
export enum DiskActiveAttached {
  FORCE_INACTIVE_IF_UNATTACHED = "Force inactive if unattached",
}

/**
 * GCP > Compute Engine > Disk > Active > Attached: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-computeengine/diskActiveAttached
 */
export const diskActiveAttached = new PolicyType<DiskActiveAttached>({
  uri: "tmod:@turbot/gcp-computeengine#/policy/types/diskActiveAttached",
  path: "GCP > Compute Engine > Disk > Active > Attached",
  kind: "choice",
  values: DiskActiveAttached,
});

/** The values of {@link diskApproved} that are known from public use. */
export enum DiskApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * GCP > Compute Engine > Disk > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-computeengine/diskApproved
 */
export const diskApproved = new PolicyType<DiskApproved>({
  uri: "tmod:@turbot/gcp-computeengine#/policy/types/diskApproved",
  path: "GCP > Compute Engine > Disk > Approved",
  kind: "mode",
  values: DiskApproved,
});

/** The values of {@link diskApprovedEncryptionAtRest} that are known from public use. */
export enum DiskApprovedEncryptionAtRest {
  CUSTOMER_SUPPLIED_KEY = "Customer supplied key",
  GOOGLE_MANAGED_KEY = "Google managed key",
  GOOGLE_MANAGED_KEY_OR_HIGHER = "Google managed key or higher",
  CUSTOMER_MANAGED_KEY = "Customer managed key",
  CUSTOMER_MANAGED_KEY_OR_HIGHER = "Customer managed key or higher",
  ENCRYPTION_AT_REST_CUSTOMER_MANAGED_KEY = "Encryption at Rest > Customer Managed Key",
}

/**
 * GCP > Compute Engine > Disk > Approved > Encryption at Rest: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-computeengine/diskApprovedEncryptionAtRest
 */
export const diskApprovedEncryptionAtRest = new PolicyType<DiskApprovedEncryptionAtRest>({
  uri: "tmod:@turbot/gcp-computeengine#/policy/types/diskApprovedEncryptionAtRest",
  path: "GCP > Compute Engine > Disk > Approved > Encryption at Rest",
  kind: "choice",
  values: DiskApprovedEncryptionAtRest,
});

/** The values of {@link imageApproved} that are known from public use. */
export enum ImageApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * imageApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-computeengine/imageApproved
 */
export const imageApproved = new PolicyType<ImageApproved>({
  uri: "tmod:@turbot/gcp-computeengine#/policy/types/imageApproved",
  kind: "mode",
  values: ImageApproved,
});

/** The values of {@link instanceActive} that are known from public use. */
export enum InstanceActive {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ACTIVE = "Check: Active",
  /** Deletes what fails the check after 7 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_7_DAYS_WARNING = "Enforce: Delete inactive with 7 days warning",
}

/**
 * GCP > Compute Engine > Instance > Active: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-computeengine/instanceActive
 */
export const instanceActive = new PolicyType<InstanceActive>({
  uri: "tmod:@turbot/gcp-computeengine#/policy/types/instanceActive",
  path: "GCP > Compute Engine > Instance > Active",
  kind: "mode",
  values: InstanceActive,
});

/** The values of {@link instanceActiveAge} that are known from public use. */
export enum InstanceActiveAge {
  FORCE_INACTIVE_IF_AGE_OVER_7_DAYS = "Force inactive if age > 7 days",
}

/**
 * GCP > Compute Engine > Instance > Active > Age: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-computeengine/instanceActiveAge
 */
export const instanceActiveAge = new PolicyType<InstanceActiveAge>({
  uri: "tmod:@turbot/gcp-computeengine#/policy/types/instanceActiveAge",
  path: "GCP > Compute Engine > Instance > Active > Age",
  kind: "choice",
  values: InstanceActiveAge,
});

/** The values of {@link instanceApproved} that are known from public use. */
export enum InstanceApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Stops what fails the check. */
  ENFORCE_STOP_UNAPPROVED = "Enforce: Stop unapproved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
  /** Stops what fails the check if it was created within the last 60 minutes. */
  ENFORCE_STOP_UNAPPROVED_IF_NEW = "Enforce: Stop unapproved if new",
}

/**
 * GCP > Compute Engine > Instance > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-computeengine/instanceApproved
 */
export const instanceApproved = new PolicyType<InstanceApproved>({
  uri: "tmod:@turbot/gcp-computeengine#/policy/types/instanceApproved",
  path: "GCP > Compute Engine > Instance > Approved",
  kind: "mode",
  values: InstanceApproved,
});

/**
 * GCP > Compute Engine > Instance > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-computeengine/instanceApprovedCustom
 */
export const instanceApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/gcp-computeengine#/policy/types/instanceApprovedCustom",
  path: "GCP > Compute Engine > Instance > Approved > Custom",
  kind: "result",
});

/** The values of {@link instanceApprovedIpForwarding} that are known from public use. */
export enum InstanceApprovedIpForwarding {
  APPROVED_IF_DISABLED = "Approved if disabled",
}

/**
 * GCP > Compute Engine > Instance > Approved > IP Forwarding: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-computeengine/instanceApprovedIpForwarding
 */
export const instanceApprovedIpForwarding = new PolicyType<InstanceApprovedIpForwarding>({
  uri: "tmod:@turbot/gcp-computeengine#/policy/types/instanceApprovedIpForwarding",
  path: "GCP > Compute Engine > Instance > Approved > IP Forwarding",
  kind: "choice",
  values: InstanceApprovedIpForwarding,
});

/** The values of {@link instanceBlockProjectWideSshKeys} that are known from public use. */
export enum InstanceBlockProjectWideSshKeys {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Raises an alarm, and changes nothing. */
  CHECK_DISABLED = "Check: Disabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
  /** Changes what differs. */
  ENFORCE_DISABLED = "Enforce: Disabled",
}

/**
 * GCP > Compute Engine > Instance > Block Project Wide SSH Keys: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-computeengine/instanceBlockProjectWideSshKeys
 */
export const instanceBlockProjectWideSshKeys = new PolicyType<InstanceBlockProjectWideSshKeys>({
  uri: "tmod:@turbot/gcp-computeengine#/policy/types/instanceBlockProjectWideSshKeys",
  path: "GCP > Compute Engine > Instance > Block Project Wide SSH Keys",
  kind: "mode",
  values: InstanceBlockProjectWideSshKeys,
});

/** The values of {@link instanceExternalIpAddresses} that are known from public use. */
export enum InstanceExternalIpAddresses {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_NONE = "Check: None",
  /** Changes what differs. */
  ENFORCE_NONE = "Enforce: None",
}

/**
 * GCP > Compute Engine > Instance > External IP Addresses: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-computeengine/instanceExternalIpAddresses
 */
export const instanceExternalIpAddresses = new PolicyType<InstanceExternalIpAddresses>({
  uri: "tmod:@turbot/gcp-computeengine#/policy/types/instanceExternalIpAddresses",
  path: "GCP > Compute Engine > Instance > External IP Addresses",
  kind: "mode",
  values: InstanceExternalIpAddresses,
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
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-computeengine/instanceSchedule
 */
export const instanceSchedule = new PolicyType<InstanceSchedule>({
  uri: "tmod:@turbot/gcp-computeengine#/policy/types/instanceSchedule",
  kind: "mode",
  values: InstanceSchedule,
});

/** The values of {@link instanceScheduleTag} that are known from public use. */
export enum InstanceScheduleTag {
  /** Does nothing. */
  SKIP = "Skip",
  /** Stops what the policy governs on a schedule. */
  ENFORCE_SCHEDULE_PER_TURBOT_CUSTOM_SCHEDULE_TAG = "Enforce: Schedule per turbot_custom_schedule tag",
}

/**
 * instanceScheduleTag: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-computeengine/instanceScheduleTag
 */
export const instanceScheduleTag = new PolicyType<InstanceScheduleTag>({
  uri: "tmod:@turbot/gcp-computeengine#/policy/types/instanceScheduleTag",
  kind: "mode",
  values: InstanceScheduleTag,
});

/** The values of {@link instanceSerialPortAccess} that are known from public use. */
export enum InstanceSerialPortAccess {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_DISABLED = "Check: Disabled",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_DISABLED = "Enforce: Disabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * GCP > Compute Engine > Instance > Serial Port Access: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-computeengine/instanceSerialPortAccess
 */
export const instanceSerialPortAccess = new PolicyType<InstanceSerialPortAccess>({
  uri: "tmod:@turbot/gcp-computeengine#/policy/types/instanceSerialPortAccess",
  path: "GCP > Compute Engine > Instance > Serial Port Access",
  kind: "mode",
  values: InstanceSerialPortAccess,
});

/** The values of {@link osLoginEnabled} that are known from public use. */
export enum OsLoginEnabled {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * GCP > Compute Engine > Project > OS Login Enabled: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-computeengine/osLoginEnabled
 */
export const osLoginEnabled = new PolicyType<OsLoginEnabled>({
  uri: "tmod:@turbot/gcp-computeengine#/policy/types/osLoginEnabled",
  path: "GCP > Compute Engine > Project > OS Login Enabled",
  kind: "mode",
  values: OsLoginEnabled,
});

/** The values of {@link shieldedInstanceConfiguration} that are known from public use. */
export enum ShieldedInstanceConfiguration {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED_PER_SHIELDED_INSTANCE_CONFIGURATION_ALL = "Check: Enabled per `Shielded Instance Configuration > *`",
  /** Changes what differs. */
  ENFORCE_ENABLED_PER_SHIELDED_INSTANCE_CONFIGURATION_ALL = "Enforce: Enabled per `Shielded Instance Configuration > *`",
}

/**
 * GCP > Compute Engine > Instance > Shielded Instance Configuration: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-computeengine/shieldedInstanceConfiguration
 */
export const shieldedInstanceConfiguration = new PolicyType<ShieldedInstanceConfiguration>({
  uri: "tmod:@turbot/gcp-computeengine#/policy/types/shieldedInstanceConfiguration",
  path: "GCP > Compute Engine > Instance > Shielded Instance Configuration",
  kind: "mode",
  values: ShieldedInstanceConfiguration,
});

/** The values of {@link shieldedInstanceConfigurationIntegrityMonitoring} that are known from public use. */
export enum ShieldedInstanceConfigurationIntegrityMonitoring {
  ENABLED = "Enabled",
}

/**
 * GCP > Compute Engine > Instance > Shielded Instance Configuration > Integrity Monitoring: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-computeengine/shieldedInstanceConfigurationIntegrityMonitoring
 */
export const shieldedInstanceConfigurationIntegrityMonitoring =
  new PolicyType<ShieldedInstanceConfigurationIntegrityMonitoring>({
    uri: "tmod:@turbot/gcp-computeengine#/policy/types/shieldedInstanceConfigurationIntegrityMonitoring",
    path: "GCP > Compute Engine > Instance > Shielded Instance Configuration > Integrity Monitoring",
    kind: "choice",
    values: ShieldedInstanceConfigurationIntegrityMonitoring,
  });

/** The values of {@link shieldedInstanceConfigurationVtpm} that are known from public use. */
export enum ShieldedInstanceConfigurationVtpm {
  ENABLED = "Enabled",
}

/**
 * GCP > Compute Engine > Instance > Shielded Instance Configuration > vTPM: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-computeengine/shieldedInstanceConfigurationVtpm
 */
export const shieldedInstanceConfigurationVtpm = new PolicyType<ShieldedInstanceConfigurationVtpm>({
  uri: "tmod:@turbot/gcp-computeengine#/policy/types/shieldedInstanceConfigurationVtpm",
  path: "GCP > Compute Engine > Instance > Shielded Instance Configuration > vTPM",
  kind: "choice",
  values: ShieldedInstanceConfigurationVtpm,
});

/** The values of {@link shieldedVMEnabled} that are known from public use. */
export enum ShieldedVMEnabled {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * shieldedVMEnabled: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-computeengine/shieldedVMEnabled
 */
export const shieldedVMEnabled = new PolicyType<ShieldedVMEnabled>({
  uri: "tmod:@turbot/gcp-computeengine#/policy/types/shieldedVMEnabled",
  kind: "mode",
  values: ShieldedVMEnabled,
});
