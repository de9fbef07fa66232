/** The policy types of the mod `@turbot/azure-sql`. */
import { PolicyType } from "../policy-type";

/** The values of {@link databaseAuditing} that are known from public use. */
export enum DatabaseAuditing {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
}

/**
 * databaseAuditing: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-sql/databaseAuditing
 */
export const databaseAuditing = new PolicyType<DatabaseAuditing>({
  uri: "tmod:@turbot/azure-sql#/policy/types/databaseAuditing",
  kind: "mode",
  values: DatabaseAuditing,
});

/** The values of {@link databaseDataSecurity} that are known from public use. */
export enum DatabaseDataSecurity {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
}

/**
 * databaseDataSecurity: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-sql/databaseDataSecurity
 */
export const databaseDataSecurity = new PolicyType<DatabaseDataSecurity>({
  uri: "tmod:@turbot/azure-sql#/policy/types/databaseDataSecurity",
  kind: "mode",
  values: DatabaseDataSecurity,
});

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
 * Azure > SQL > Database > Encryption At Rest: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-sql/databaseEncryptionAtRest
 */
export const databaseEncryptionAtRest = new PolicyType<DatabaseEncryptionAtRest>({
  uri: "tmod:@turbot/azure-sql#/policy/types/databaseEncryptionAtRest",
  path: "Azure > SQL > Database > Encryption At Rest",
  kind: "mode",
  values: DatabaseEncryptionAtRest,
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
 * Azure > SQL > Server > Active Directory Administrator: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-sql/serverActiveDirectoryAdministrator
 */
export const serverActiveDirectoryAdministrator = new PolicyType<ServerActiveDirectoryAdministrator>({
  uri: "tmod:@turbot/azure-sql#/policy/types/serverActiveDirectoryAdministrator",
  path: "Azure > SQL > Server > Active Directory Administrator",
  kind: "mode",
  values: ServerActiveDirectoryAdministrator,
});

/**
 * Azure > SQL > Server > Active Directory Administrator > Name: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-sql/serverActiveDirectoryAdministratorName
 */
export const serverActiveDirectoryAdministratorName = new PolicyType<string>({
  uri: "tmod:@turbot/azure-sql#/policy/types/serverActiveDirectoryAdministratorName",
  path: "Azure > SQL > Server > Active Directory Administrator > Name",
  kind: "text",
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
 * Azure > SQL > Server > Auditing: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-sql/serverAuditing
 */
export const serverAuditing = new PolicyType<ServerAuditing>({
  uri: "tmod:@turbot/azure-sql#/policy/types/serverAuditing",
  path: "Azure > SQL > Server > Auditing",
  kind: "mode",
  values: ServerAuditing,
});

/**
 * Azure > SQL > Server > Auditing > Retention Days: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-sql/serverAuditingRetentionDays
 */
export const serverAuditingRetentionDays = new PolicyType<string>({
  uri: "tmod:@turbot/azure-sql#/policy/types/serverAuditingRetentionDays",
  path: "Azure > SQL > Server > Auditing > Retention Days",
  kind: "text",
});

/**
 * Azure > SQL > Server > Auditing > Storage Account: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-sql/serverAuditingStorageAccount
 */
export const serverAuditingStorageAccount = new PolicyType<string>({
  uri: "tmod:@turbot/azure-sql#/policy/types/serverAuditingStorageAccount",
  path: "Azure > SQL > Server > Auditing > Storage Account",
  kind: "text",
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
 * Azure > SQL > Server > Advanced Data Security: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-sql/serverDataSecurity
 */
export const serverDataSecurity = new PolicyType<ServerDataSecurity>({
  uri: "tmod:@turbot/azure-sql#/policy/types/serverDataSecurity",
  path: "Azure > SQL > Server > Advanced Data Security",
  kind: "mode",
  values: ServerDataSecurity,
});

/** The values of {@link serverFirewallIpRangesApproved} that are known from public use. */
export enum ServerFirewallIpRangesApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check. */
  ENFORCE_DELETE_UNAPPROVED = "Enforce: Delete unapproved",
}

/**
 * Azure > SQL > Server > Firewall > IP Ranges > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-sql/serverFirewallIpRangesApproved
 */
export const serverFirewallIpRangesApproved = new PolicyType<ServerFirewallIpRangesApproved>({
  uri: "tmod:@turbot/azure-sql#/policy/types/serverFirewallIpRangesApproved",
  path: "Azure > SQL > Server > Firewall > IP Ranges > Approved",
  kind: "mode",
  values: ServerFirewallIpRangesApproved,
});

/**
 * Azure > SQL > Server > Firewall > IP Ranges > Approved > Rules: rules, as text.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-sql/serverFirewallIpRangesApprovedRules
 */
export const serverFirewallIpRangesApprovedRules = new PolicyType<string>({
  uri: "tmod:@turbot/azure-sql#/policy/types/serverFirewallIpRangesApprovedRules",
  path: "Azure > SQL > Server > Firewall > IP Ranges > Approved > Rules",
  kind: "rules",
});

/**
 * Azure > SQL > Server > Advanced Data Security > Threat Protection > Email Addresses: a list; each item is an email address (such as "security@example.com").
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-sql/serverThreatProtectionEmailAddresses
 */
export const serverThreatProtectionEmailAddresses = new PolicyType<readonly string[]>({
  uri: "tmod:@turbot/azure-sql#/policy/types/serverThreatProtectionEmailAddresses",
  path: "Azure > SQL > Server > Advanced Data Security > Threat Protection > Email Addresses",
  kind: "list",
  form: "email-address",
});

/** The values of {@link serverThreatProtectionNotifyAdmins} that are known from public use. */
export enum ServerThreatProtectionNotifyAdmins {
  ENABLED = "Enabled",
}

/**
 * Azure > SQL > Server > Advanced Data Security > Threat Protection > Notify Admins: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-sql/serverThreatProtectionNotifyAdmins
 */
export const serverThreatProtectionNotifyAdmins = new PolicyType<ServerThreatProtectionNotifyAdmins>({
  uri: "tmod:@turbot/azure-sql#/policy/types/serverThreatProtectionNotifyAdmins",
  path: "Azure > SQL > Server > Advanced Data Security > Threat Protection > Notify Admins",
  kind: "choice",
  values: ServerThreatProtectionNotifyAdmins,
});

/** The items of {@link serverThreatProtectionTypes} that are known from public use. */
export enum ServerThreatProtectionTypes {
  SQL_INJECTION = "SQL Injection",
  SQL_INJECTION_VULNERABILITY = "SQL Injection Vulnerability",
  DATA_EXFILTRATION = "Data Exfiltration",
  UNSAFE_ACTION = "Unsafe Action",
  ACCESS_ANOMALY = "Access Anomaly",
  BRUTE_FORCE = "Brute Force",
}

/**
 * Azure > SQL > Server > Advanced Data Security > Threat Protection > Types: a list of words.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-sql/serverThreatProtectionTypes
 */
export const serverThreatProtectionTypes = new PolicyType<readonly ServerThreatProtectionTypes[]>({
  uri: "tmod:@turbot/azure-sql#/policy/types/serverThreatProtectionTypes",
  path: "Azure > SQL > Server > Advanced Data Security > Threat Protection > Types",
  kind: "list",
  items: ServerThreatProtectionTypes,
});

/**
 * Azure > SQL > Server > Advanced Data Security > Vulnerability Assessment > Periodic Scans > Email Addresses: a list; each item is an email address (such as "security@example.com").
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-sql/serverVulnerabilityAssessmentEmailAddresses
 */
export const serverVulnerabilityAssessmentEmailAddresses = new PolicyType<readonly string[]>({
  uri: "tmod:@turbot/azure-sql#/policy/types/serverVulnerabilityAssessmentEmailAddresses",
  path: "Azure > SQL > Server > Advanced Data Security > Vulnerability Assessment > Periodic Scans > Email Addresses",
  kind: "list",
  form: "email-address",
});

/** The values of {@link serverVulnerabilityAssessmentNotifyAdmins} that are known from public use. */
export enum ServerVulnerabilityAssessmentNotifyAdmins {
  ENABLED = "Enabled",
}

/**
 * Azure > SQL > Server > Advanced Data Security > Vulnerability Assessment > Periodic Scans > Notify Admins: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-sql/serverVulnerabilityAssessmentNotifyAdmins
 */
export const serverVulnerabilityAssessmentNotifyAdmins = new PolicyType<ServerVulnerabilityAssessmentNotifyAdmins>({
  uri: "tmod:@turbot/azure-sql#/policy/types/serverVulnerabilityAssessmentNotifyAdmins",
  path: "Azure > SQL > Server > Advanced Data Security > Vulnerability Assessment > Periodic Scans > Notify Admins",
  kind: "choice",
  values: ServerVulnerabilityAssessmentNotifyAdmins,
});

/** The values of {@link serverVulnerabilityAssessmentPeriodicScans} that are known from public use. */
export enum ServerVulnerabilityAssessmentPeriodicScans {
  ENABLED = "Enabled",
}

/**
 * Azure > SQL > Server > Advanced Data Security > Vulnerability Assessment > Periodic Scans: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-sql/serverVulnerabilityAssessmentPeriodicScans
 */
export const serverVulnerabilityAssessmentPeriodicScans = new PolicyType<ServerVulnerabilityAssessmentPeriodicScans>({
  uri: "tmod:@turbot/azure-sql#/policy/types/serverVulnerabilityAssessmentPeriodicScans",
  path: "Azure > SQL > Server > Advanced Data Security > Vulnerability Assessment > Periodic Scans",
  kind: "choice",
  values: ServerVulnerabilityAssessmentPeriodicScans,
});

/**
 * Azure > SQL > Server > Advanced Data Security > Vulnerability Assessment > Storage Account: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-sql/serverVulnerabilityAssessmentStorageAccount
 */
export const serverVulnerabilityAssessmentStorageAccount = new PolicyType<string>({
  uri: "tmod:@turbot/azure-sql#/policy/types/serverVulnerabilityAssessmentStorageAccount",
  path: "Azure > SQL > Server > Advanced Data Security > Vulnerability Assessment > Storage Account",
  kind: "text",
});
