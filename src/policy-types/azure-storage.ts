/** The policy types of the mod `@turbot/azure-storage`. */
import { PolicyType } from "../policy-type";

/** The values of {@link containerApproved} that are known from public use. */
export enum ContainerApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
}

/**
 * containerApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/containerApproved
 */
export const containerApproved = new PolicyType<ContainerApproved>({
  uri: "tmod:@turbot/azure-storage#/policy/types/containerApproved",
  kind: "mode",
  values: ContainerApproved,
});

/** The values of {@link containerPublicAccessLevel} that are known from public use. */
export enum ContainerPublicAccessLevel {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_PRIVATE_NO_ANONYMOUS_ACCESS = "Check: Private (No anonymous access)",
  /** Raises an alarm, and changes nothing. */
  CHECK_BLOB_ANONYMOUS_READ_ACCESS_FOR_BLOBS_ONLY = "Check: Blob (Anonymous read access for blobs only)",
  /** Raises an alarm, and changes nothing. */
  CHECK_CONTAINER_ANONYMOUS_READ_ACCESS_FOR_CONTAINERS_AND_BLOBS = "Check: Container (Anonymous read access for containers and blobs)",
  /** Changes what differs. */
  ENFORCE_PRIVATE_NO_ANONYMOUS_ACCESS = "Enforce: Private (No anonymous access)",
  /** Changes what differs. */
  ENFORCE_BLOB_ANONYMOUS_READ_ACCESS_FOR_BLOBS_ONLY = "Enforce: Blob (Anonymous read access for blobs only)",
  /** Changes what differs. */
  ENFORCE_CONTAINER_ANONYMOUS_READ_ACCESS_FOR_CONTAINERS_AND_BLOBS = "Enforce: Container (Anonymous read access for containers and blobs)",
}

/**
 * Azure > Storage > Container > Public Access Level: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/containerPublicAccessLevel
 */
export const containerPublicAccessLevel = new PolicyType<ContainerPublicAccessLevel>({
  uri: "tmod:@turbot/azure-storage#/policy/types/containerPublicAccessLevel",
  path: "Azure > Storage > Container > Public Access Level",
  kind: "mode",
  values: ContainerPublicAccessLevel,
});

/** The values of {@link flowLogApproved} that are known from public use. */
export enum FlowLogApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * flowLogApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/flowLogApproved
 */
export const flowLogApproved = new PolicyType<FlowLogApproved>({
  uri: "tmod:@turbot/azure-storage#/policy/types/flowLogApproved",
  kind: "mode",
  values: FlowLogApproved,
});

/** The values of {@link queueServiceLogging} that are known from public use. */
export enum QueueServiceLogging {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_PER_LOGGING_PROPERTIES = "Check: Per Logging > Properties",
  /** Changes what differs. */
  ENFORCE_PER_LOGGING_PROPERTIES = "Enforce: Per Logging > Properties",
}

/**
 * Azure > Storage > Storage Account > Queue > Logging: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/queueServiceLogging
 */
export const queueServiceLogging = new PolicyType<QueueServiceLogging>({
  uri: "tmod:@turbot/azure-storage#/policy/types/queueServiceLogging",
  path: "Azure > Storage > Storage Account > Queue > Logging",
  kind: "mode",
  values: QueueServiceLogging,
});

/** The items of {@link queueServiceLoggingProperties} that are known from public use. */
export enum QueueServiceLoggingProperties {
  READ = "Read",
  WRITE = "Write",
  DELETE = "Delete",
}

/**
 * Azure > Storage > Storage Account > Queue > Logging > Properties: a list of words.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/queueServiceLoggingProperties
 */
export const queueServiceLoggingProperties = new PolicyType<readonly QueueServiceLoggingProperties[]>({
  uri: "tmod:@turbot/azure-storage#/policy/types/queueServiceLoggingProperties",
  path: "Azure > Storage > Storage Account > Queue > Logging > Properties",
  kind: "list",
  items: QueueServiceLoggingProperties,
});

/**
 * Azure > Storage > Storage Account > Queue > Logging > Properties > Retention Days: a whole number of days.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/queueServiceLoggingPropertiesRetentionDays
 */
export const queueServiceLoggingPropertiesRetentionDays = new PolicyType<number>({
  uri: "tmod:@turbot/azure-storage#/policy/types/queueServiceLoggingPropertiesRetentionDays",
  path: "Azure > Storage > Storage Account > Queue > Logging > Properties > Retention Days",
  kind: "number",
  form: "days",
});

/** The values of {@link storageAccountAccessKeysRotationReminder} that are known from public use. */
export enum StorageAccountAccessKeysRotationReminder {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED_PER_ROTATION_REMINDER_DAYS = "Check: Enabled per Rotation Reminder > Days",
  /** Changes what differs. */
  ENFORCE_ENABLED_PER_ROTATION_REMINDER_DAYS = "Enforce: Enabled per Rotation Reminder > Days",
}

/**
 * Azure > Storage > Storage Account > Access Keys > Rotation Reminder: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/storageAccountAccessKeysRotationReminder
 */
export const storageAccountAccessKeysRotationReminder = new PolicyType<StorageAccountAccessKeysRotationReminder>({
  uri: "tmod:@turbot/azure-storage#/policy/types/storageAccountAccessKeysRotationReminder",
  path: "Azure > Storage > Storage Account > Access Keys > Rotation Reminder",
  kind: "mode",
  values: StorageAccountAccessKeysRotationReminder,
});

/**
 * Azure > Storage > Storage Account > Access Keys > Rotation Reminder > Days: a whole number of days.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/storageAccountAccessKeysRotationReminderDays
 */
export const storageAccountAccessKeysRotationReminderDays = new PolicyType<number>({
  uri: "tmod:@turbot/azure-storage#/policy/types/storageAccountAccessKeysRotationReminderDays",
  path: "Azure > Storage > Storage Account > Access Keys > Rotation Reminder > Days",
  kind: "number",
  form: "days",
});

/** The values of {@link storageAccountAccessTier} that are known from public use. */
export enum StorageAccountAccessTier {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_COOL = "Check: Cool",
  /** Changes what differs. */
  ENFORCE_COOL = "Enforce: Cool",
}

/**
 * Azure > Storage > Storage Account > Access Tier: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/storageAccountAccessTier
 */
export const storageAccountAccessTier = new PolicyType<StorageAccountAccessTier>({
  uri: "tmod:@turbot/azure-storage#/policy/types/storageAccountAccessTier",
  path: "Azure > Storage > Storage Account > Access Tier",
  kind: "mode",
  values: StorageAccountAccessTier,
});

/** The values of {@link storageAccountActive} that are known from public use. */
export enum StorageAccountActive {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ACTIVE = "Check: Active",
  /** Deletes what fails the check after 7 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_7_DAYS_WARNING = "Enforce: Delete inactive with 7 days warning",
}

/**
 * storageAccountActive: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/storageAccountActive
 */
export const storageAccountActive = new PolicyType<StorageAccountActive>({
  uri: "tmod:@turbot/azure-storage#/policy/types/storageAccountActive",
  kind: "mode",
  values: StorageAccountActive,
});

/** The values of {@link storageAccountApproved} that are known from public use. */
export enum StorageAccountApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * Azure > Storage > Storage Account > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/storageAccountApproved
 */
export const storageAccountApproved = new PolicyType<StorageAccountApproved>({
  uri: "tmod:@turbot/azure-storage#/policy/types/storageAccountApproved",
  path: "Azure > Storage > Storage Account > Approved",
  kind: "mode",
  values: StorageAccountApproved,
});

/** The values of {@link storageAccountApprovedInfrastructureEncryption} that are known from public use. */
export enum StorageAccountApprovedInfrastructureEncryption {
  APPROVED_IF_ENABLED = "Approved if enabled",
}

/**
 * Azure > Storage > Storage Account > Approved > Infrastructure Encryption: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/storageAccountApprovedInfrastructureEncryption
 */
export const storageAccountApprovedInfrastructureEncryption =
  new PolicyType<StorageAccountApprovedInfrastructureEncryption>({
    uri: "tmod:@turbot/azure-storage#/policy/types/storageAccountApprovedInfrastructureEncryption",
    path: "Azure > Storage > Storage Account > Approved > Infrastructure Encryption",
    kind: "choice",
    values: StorageAccountApprovedInfrastructureEncryption,
  });

/** The values of {@link storageAccountBlobLogging} that are known from public use. */
export enum StorageAccountBlobLogging {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_PER_LOGGING_ALL = "Check: Per `Logging > *`",
  /** Changes what differs. */
  ENFORCE_PER_LOGGING_ALL = "Enforce: Per `Logging > *`",
}

/**
 * Azure > Storage > Storage Account > Blob > Logging: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/storageAccountBlobLogging
 */
export const storageAccountBlobLogging = new PolicyType<StorageAccountBlobLogging>({
  uri: "tmod:@turbot/azure-storage#/policy/types/storageAccountBlobLogging",
  path: "Azure > Storage > Storage Account > Blob > Logging",
  kind: "mode",
  values: StorageAccountBlobLogging,
});

/** The items of {@link storageAccountBlobLoggingProperties} that are known from public use. */
export enum StorageAccountBlobLoggingProperties {
  READ = "Read",
  WRITE = "Write",
  DELETE = "Delete",
}

/**
 * Azure > Storage > Storage Account > Blob > Logging > Properties: a list of words.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/storageAccountBlobLoggingProperties
 */
export const storageAccountBlobLoggingProperties = new PolicyType<readonly StorageAccountBlobLoggingProperties[]>({
  uri: "tmod:@turbot/azure-storage#/policy/types/storageAccountBlobLoggingProperties",
  path: "Azure > Storage > Storage Account > Blob > Logging > Properties",
  kind: "list",
  items: StorageAccountBlobLoggingProperties,
});

/**
 * Azure > Storage > Storage Account > Blob > Logging > Retention Days: a whole number of days.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/storageAccountBlobLoggingRetentionDays
 */
export const storageAccountBlobLoggingRetentionDays = new PolicyType<number>({
  uri: "tmod:@turbot/azure-storage#/policy/types/storageAccountBlobLoggingRetentionDays",
  path: "Azure > Storage > Storage Account > Blob > Logging > Retention Days",
  kind: "number",
  form: "days",
});

/** The values of {@link storageAccountBlobServiceLogging} that are known from public use. */
export enum StorageAccountBlobServiceLogging {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_PER_LOGGING_PROPERTIES = "Check: Per Logging > Properties",
  /** Changes what differs. */
  ENFORCE_PER_LOGGING_PROPERTIES = "Enforce: Per Logging > Properties",
}

/**
 * storageAccountBlobServiceLogging: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/storageAccountBlobServiceLogging
 */
export const storageAccountBlobServiceLogging = new PolicyType<StorageAccountBlobServiceLogging>({
  uri: "tmod:@turbot/azure-storage#/policy/types/storageAccountBlobServiceLogging",
  kind: "mode",
  values: StorageAccountBlobServiceLogging,
});

/** The values of {@link storageAccountDataProtectionSoftDelete} that are known from public use. */
export enum StorageAccountDataProtectionSoftDelete {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_CONFIGURED_PER_SOFT_DELETE_ALL_POLICIES = "Check: Configured per Soft Delete > * policies",
  /** Changes what differs. */
  ENFORCE_CONFIGURED_PER_SOFT_DELETE_ALL_POLICIES = "Enforce: Configured per Soft Delete > * policies",
}

/**
 * Azure > Storage > Storage Account > Data Protection > Soft Delete: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/storageAccountDataProtectionSoftDelete
 */
export const storageAccountDataProtectionSoftDelete = new PolicyType<StorageAccountDataProtectionSoftDelete>({
  uri: "tmod:@turbot/azure-storage#/policy/types/storageAccountDataProtectionSoftDelete",
  path: "Azure > Storage > Storage Account > Data Protection > Soft Delete",
  kind: "mode",
  values: StorageAccountDataProtectionSoftDelete,
});

/** The values of {@link storageAccountDataProtectionSoftDeleteBlobs} that are known from public use. */
export enum StorageAccountDataProtectionSoftDeleteBlobs {
  ENABLED = "Enabled",
}

/**
 * Azure > Storage > Storage Account > Data Protection > Soft Delete > Blobs: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/storageAccountDataProtectionSoftDeleteBlobs
 */
export const storageAccountDataProtectionSoftDeleteBlobs = new PolicyType<StorageAccountDataProtectionSoftDeleteBlobs>({
  uri: "tmod:@turbot/azure-storage#/policy/types/storageAccountDataProtectionSoftDeleteBlobs",
  path: "Azure > Storage > Storage Account > Data Protection > Soft Delete > Blobs",
  kind: "choice",
  values: StorageAccountDataProtectionSoftDeleteBlobs,
});

/**
 * Azure > Storage > Storage Account > Data Protection > Soft Delete > Blobs > Retention Days: a whole number of days.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/storageAccountDataProtectionSoftDeleteBlobsRetentionDays
 */
export const storageAccountDataProtectionSoftDeleteBlobsRetentionDays = new PolicyType<number>({
  uri: "tmod:@turbot/azure-storage#/policy/types/storageAccountDataProtectionSoftDeleteBlobsRetentionDays",
  path: "Azure > Storage > Storage Account > Data Protection > Soft Delete > Blobs > Retention Days",
  kind: "number",
  form: "days",
});

/** The values of {@link storageAccountDataProtectionSoftDeleteContainers} that are known from public use. */
export enum StorageAccountDataProtectionSoftDeleteContainers {
  ENABLED = "Enabled",
}

/**
 * Azure > Storage > Storage Account > Data Protection > Soft Delete > Containers: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/storageAccountDataProtectionSoftDeleteContainers
 */
export const storageAccountDataProtectionSoftDeleteContainers =
  new PolicyType<StorageAccountDataProtectionSoftDeleteContainers>({
    uri: "tmod:@turbot/azure-storage#/policy/types/storageAccountDataProtectionSoftDeleteContainers",
    path: "Azure > Storage > Storage Account > Data Protection > Soft Delete > Containers",
    kind: "choice",
    values: StorageAccountDataProtectionSoftDeleteContainers,
  });

/**
 * Azure > Storage > Storage Account > Data Protection > Soft Delete > Containers > Retention Days: a whole number of days.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/storageAccountDataProtectionSoftDeleteContainersRetentionDays
 */
export const storageAccountDataProtectionSoftDeleteContainersRetentionDays = new PolicyType<number>({
  uri: "tmod:@turbot/azure-storage#/policy/types/storageAccountDataProtectionSoftDeleteContainersRetentionDays",
  path: "Azure > Storage > Storage Account > Data Protection > Soft Delete > Containers > Retention Days",
  kind: "number",
  form: "days",
});

/** The values of {@link storageAccountEncryptionInTransit} that are known from public use. */
export enum StorageAccountEncryptionInTransit {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * Azure > Storage > Storage Account > Encryption in Transit: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/storageAccountEncryptionInTransit
 */
export const storageAccountEncryptionInTransit = new PolicyType<StorageAccountEncryptionInTransit>({
  uri: "tmod:@turbot/azure-storage#/policy/types/storageAccountEncryptionInTransit",
  path: "Azure > Storage > Storage Account > Encryption in Transit",
  kind: "mode",
  values: StorageAccountEncryptionInTransit,
});

/** The values of {@link storageAccountFirewall} that are known from public use. */
export enum StorageAccountFirewall {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ALLOW_ALL_NETWORKS = "Check: Allow all networks",
  /** Raises an alarm, and changes nothing. */
  CHECK_ALLOW_ONLY_APPROVED_VIRTUAL_NETWORKS_AND_IP_RANGES = "Check: Allow only approved virtual networks and IP ranges",
  /** Changes what differs. */
  ENFORCE_ALLOW_ALL_NETWORKS = "Enforce: Allow all networks",
  /** Changes what differs. */
  ENFORCE_ALLOW_ONLY_APPROVED_VIRTUAL_NETWORKS_AND_IP_RANGES = "Enforce: Allow only approved virtual networks and IP ranges",
}

/**
 * storageAccountFirewall: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/storageAccountFirewall
 */
export const storageAccountFirewall = new PolicyType<StorageAccountFirewall>({
  uri: "tmod:@turbot/azure-storage#/policy/types/storageAccountFirewall",
  kind: "mode",
  values: StorageAccountFirewall,
});

/** The values of {@link storageAccountFirewallExceptions} that are known from public use. */
export enum StorageAccountFirewallExceptions {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ALLOW_ONLY_EXCEPTIONS_ITEMS = "Check: Allow only Exceptions > Items",
  /** Changes what differs. */
  ENFORCE_ALLOW_ONLY_EXCEPTIONS_ITEMS = "Enforce: Allow only Exceptions > Items",
}

/**
 * storageAccountFirewallExceptions: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/storageAccountFirewallExceptions
 */
export const storageAccountFirewallExceptions = new PolicyType<StorageAccountFirewallExceptions>({
  uri: "tmod:@turbot/azure-storage#/policy/types/storageAccountFirewallExceptions",
  kind: "mode",
  values: StorageAccountFirewallExceptions,
});

/** The values of {@link storageAccountMinimumTlsVersion} that are known from public use. */
export enum StorageAccountMinimumTlsVersion {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_TLS_1_2 = "Check: TLS 1.2",
  /** Changes what differs. */
  ENFORCE_TLS_1_2 = "Enforce: TLS 1.2",
}

/**
 * Azure > Storage > Storage Account > Minimum TLS Version: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/storageAccountMinimumTlsVersion
 */
export const storageAccountMinimumTlsVersion = new PolicyType<StorageAccountMinimumTlsVersion>({
  uri: "tmod:@turbot/azure-storage#/policy/types/storageAccountMinimumTlsVersion",
  path: "Azure > Storage > Storage Account > Minimum TLS Version",
  kind: "mode",
  values: StorageAccountMinimumTlsVersion,
});

/** The values of {@link storageAccountPublicAccess} that are known from public use. */
export enum StorageAccountPublicAccess {
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
 * Azure > Storage > Storage Account > Public Access: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/storageAccountPublicAccess
 */
export const storageAccountPublicAccess = new PolicyType<StorageAccountPublicAccess>({
  uri: "tmod:@turbot/azure-storage#/policy/types/storageAccountPublicAccess",
  path: "Azure > Storage > Storage Account > Public Access",
  kind: "mode",
  values: StorageAccountPublicAccess,
});

/** The values of {@link storageAccountTags} that are known from public use. */
export enum StorageAccountTags {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_TAGS_ARE_CORRECT = "Check: Tags are correct",
  /** Changes what differs. */
  ENFORCE_SET_TAGS = "Enforce: Set tags",
}

/**
 * storageAccountTags: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/storageAccountTags
 */
export const storageAccountTags = new PolicyType<StorageAccountTags>({
  uri: "tmod:@turbot/azure-storage#/policy/types/storageAccountTags",
  kind: "mode",
  values: StorageAccountTags,
});

/** The values of {@link virtualMachineActive} that are known from public use. */
export enum VirtualMachineActive {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ACTIVE = "Check: Active",
  /** Deletes what fails the check after 7 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_7_DAYS_WARNING = "Enforce: Delete inactive with 7 days warning",
}

/**
 * virtualMachineActive: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/virtualMachineActive
 */
export const virtualMachineActive = new PolicyType<VirtualMachineActive>({
  uri: "tmod:@turbot/azure-storage#/policy/types/virtualMachineActive",
  kind: "mode",
  values: VirtualMachineActive,
});
