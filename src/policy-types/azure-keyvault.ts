/** The policy types of the mod `@turbot/azure-keyvault`. */
import { PolicyType, type ApprovalResult } from "../policy-type";

/** The values of {@link databaseEncryptionAtRest} that are known from public use. */
export enum DatabaseEncryptionAtRest {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * databaseEncryptionAtRest: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-keyvault/databaseEncryptionAtRest
 */
export const databaseEncryptionAtRest = new PolicyType<DatabaseEncryptionAtRest>({
  uri: "tmod:@turbot/azure-keyvault#/policy/types/databaseEncryptionAtRest",
  kind: "mode",
  values: DatabaseEncryptionAtRest,
});

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
 * flexibleServerAuditLogging: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-keyvault/flexibleServerAuditLogging
 */
export const flexibleServerAuditLogging = new PolicyType<FlexibleServerAuditLogging>({
  uri: "tmod:@turbot/azure-keyvault#/policy/types/flexibleServerAuditLogging",
  kind: "mode",
  values: FlexibleServerAuditLogging,
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
 * flexibleServerEncryptionInTransit: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-keyvault/flexibleServerEncryptionInTransit
 */
export const flexibleServerEncryptionInTransit = new PolicyType<FlexibleServerEncryptionInTransit>({
  uri: "tmod:@turbot/azure-keyvault#/policy/types/flexibleServerEncryptionInTransit",
  kind: "mode",
  values: FlexibleServerEncryptionInTransit,
});

/** The values of {@link keyExpiration} that are known from public use. */
export enum KeyExpiration {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_EXPIRATION = "Check: Expiration",
  /** Changes what differs. */
  ENFORCE_EXPIRATION = "Enforce: Expiration",
}

/**
 * Azure > Key Vault > Key > Expiration: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-keyvault/keyExpiration
 */
export const keyExpiration = new PolicyType<KeyExpiration>({
  uri: "tmod:@turbot/azure-keyvault#/policy/types/keyExpiration",
  path: "Azure > Key Vault > Key > Expiration",
  kind: "mode",
  values: KeyExpiration,
});

/** The values of {@link secretExpiration} that are known from public use. */
export enum SecretExpiration {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_EXPIRATION = "Check: Expiration",
  /** Changes what differs. */
  ENFORCE_EXPIRATION = "Enforce: Expiration",
}

/**
 * Azure > Key Vault > Secret > Expiration: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-keyvault/secretExpiration
 */
export const secretExpiration = new PolicyType<SecretExpiration>({
  uri: "tmod:@turbot/azure-keyvault#/policy/types/secretExpiration",
  path: "Azure > Key Vault > Secret > Expiration",
  kind: "mode",
  values: SecretExpiration,
});

/** The values of {@link serverActiveDirectoryAdministrator} that are known from public use. */
export enum ServerActiveDirectoryAdministrator {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED_TO_ACTIVE_DIRECTORY_ADMINISTRATOR_NAME = "Check: Enabled to Active Directory Administrator > Name",
  /** Changes what differs. */
  ENFORCE_ENABLED_TO_ACTIVE_DIRECTORY_ADMINISTRATOR_NAME = "Enforce: Enabled to Active Directory Administrator > Name",
}

/**
 * serverActiveDirectoryAdministrator: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-keyvault/serverActiveDirectoryAdministrator
 */
export const serverActiveDirectoryAdministrator = new PolicyType<ServerActiveDirectoryAdministrator>({
  uri: "tmod:@turbot/azure-keyvault#/policy/types/serverActiveDirectoryAdministrator",
  kind: "mode",
  values: ServerActiveDirectoryAdministrator,
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
 * serverApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-keyvault/serverApproved
 */
export const serverApproved = new PolicyType<ServerApproved>({
  uri: "tmod:@turbot/azure-keyvault#/policy/types/serverApproved",
  kind: "mode",
  values: ServerApproved,
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
 * serverAuditLogging: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-keyvault/serverAuditLogging
 */
export const serverAuditLogging = new PolicyType<ServerAuditLogging>({
  uri: "tmod:@turbot/azure-keyvault#/policy/types/serverAuditLogging",
  kind: "mode",
  values: ServerAuditLogging,
});

/** The values of {@link serverAuditing} that are known from public use. */
export enum ServerAuditing {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * serverAuditing: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-keyvault/serverAuditing
 */
export const serverAuditing = new PolicyType<ServerAuditing>({
  uri: "tmod:@turbot/azure-keyvault#/policy/types/serverAuditing",
  kind: "mode",
  values: ServerAuditing,
});

/** The values of {@link serverDataSecurity} that are known from public use. */
export enum ServerDataSecurity {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * serverDataSecurity: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-keyvault/serverDataSecurity
 */
export const serverDataSecurity = new PolicyType<ServerDataSecurity>({
  uri: "tmod:@turbot/azure-keyvault#/policy/types/serverDataSecurity",
  kind: "mode",
  values: ServerDataSecurity,
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
 * serverEncryptionInTransit: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-keyvault/serverEncryptionInTransit
 */
export const serverEncryptionInTransit = new PolicyType<ServerEncryptionInTransit>({
  uri: "tmod:@turbot/azure-keyvault#/policy/types/serverEncryptionInTransit",
  kind: "mode",
  values: ServerEncryptionInTransit,
});

/** The values of {@link vaultApproved} that are known from public use. */
export enum VaultApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
  /** Deletes what fails the check. */
  ENFORCE_DELETE_UNAPPROVED = "Enforce: Delete unapproved",
}

/**
 * Azure > Key Vault > Vault > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-keyvault/vaultApproved
 */
export const vaultApproved = new PolicyType<VaultApproved>({
  uri: "tmod:@turbot/azure-keyvault#/policy/types/vaultApproved",
  path: "Azure > Key Vault > Vault > Approved",
  kind: "mode",
  values: VaultApproved,
});

/**
 * Azure > Key Vault > Vault > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-keyvault/vaultApprovedCustom
 */
export const vaultApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/azure-keyvault#/policy/types/vaultApprovedCustom",
  path: "Azure > Key Vault > Vault > Custom",
  kind: "result",
});

/** The values of {@link vaultPurgeProtection} that are known from public use. */
export enum VaultPurgeProtection {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_PURGE_PROTECTION_ENABLED = "Check: Purge Protection Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLE_PURGE_PROTECTION = "Enforce: Enable Purge Protection",
}

/**
 * Azure > Key Vault > Vault > Purge Protection: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-keyvault/vaultPurgeProtection
 */
export const vaultPurgeProtection = new PolicyType<VaultPurgeProtection>({
  uri: "tmod:@turbot/azure-keyvault#/policy/types/vaultPurgeProtection",
  path: "Azure > Key Vault > Vault > Purge Protection",
  kind: "mode",
  values: VaultPurgeProtection,
});
