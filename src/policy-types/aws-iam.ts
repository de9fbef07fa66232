/** The policy types of the mod `@turbot/aws-iam`. */
import { PolicyType, type ApprovalResult } from "../policy-type";

/** The values of {@link accessKeyActive} that are known from public use. */
export enum AccessKeyActive {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ACTIVE = "Check: Active",
  /** Deactivates what fails the check after 14 days of warning. */
  ENFORCE_DEACTIVATE_INACTIVE_WITH_14_DAYS_WARNING = "Enforce: Deactivate inactive with 14 days warning",
  /** Deactivates what fails the check after 90 days of warning. */
  ENFORCE_DEACTIVATE_INACTIVE_WITH_90_DAYS_WARNING = "Enforce: Deactivate inactive with 90 days warning",
  /** Deletes what fails the check after 90 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_90_DAYS_WARNING = "Enforce: Delete inactive with 90 days warning",
  /** Deletes what fails the check after 1 day of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_1_DAY_WARNING = "Enforce: Delete inactive with 1 day warning",
  /** Deletes what fails the check after 3 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_3_DAYS_WARNING = "Enforce: Delete inactive with 3 days warning",
  /** Deletes what fails the check after 7 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_7_DAYS_WARNING = "Enforce: Delete inactive with 7 days warning",
  /** Deletes what fails the check after 14 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_14_DAYS_WARNING = "Enforce: Delete inactive with 14 days warning",
  /** Deletes what fails the check after 30 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_30_DAYS_WARNING = "Enforce: Delete inactive with 30 days warning",
  /** Deletes what fails the check after 60 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_60_DAYS_WARNING = "Enforce: Delete inactive with 60 days warning",
  /** Deletes what fails the check after 180 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_180_DAYS_WARNING = "Enforce: Delete inactive with 180 days warning",
  /** Deletes what fails the check after 365 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_365_DAYS_WARNING = "Enforce: Delete inactive with 365 days warning",
  /** Deactivates what fails the check after 1 day of warning. */
  ENFORCE_DEACTIVATE_INACTIVE_WITH_1_DAY_WARNING = "Enforce: Deactivate inactive with 1 day warning",
  /** Deactivates what fails the check after 3 days of warning. */
  ENFORCE_DEACTIVATE_INACTIVE_WITH_3_DAYS_WARNING = "Enforce: Deactivate inactive with 3 days warning",
  /** Deactivates what fails the check after 7 days of warning. */
  ENFORCE_DEACTIVATE_INACTIVE_WITH_7_DAYS_WARNING = "Enforce: Deactivate inactive with 7 days warning",
  /** Deactivates what fails the check after 30 days of warning. */
  ENFORCE_DEACTIVATE_INACTIVE_WITH_30_DAYS_WARNING = "Enforce: Deactivate inactive with 30 days warning",
  /** Deactivates what fails the check after 60 days of warning. */
  ENFORCE_DEACTIVATE_INACTIVE_WITH_60_DAYS_WARNING = "Enforce: Deactivate inactive with 60 days warning",
  /** Deactivates what fails the check after 180 days of warning. */
  ENFORCE_DEACTIVATE_INACTIVE_WITH_180_DAYS_WARNING = "Enforce: Deactivate inactive with 180 days warning",
  /** Deactivates what fails the check after 365 days of warning. */
  ENFORCE_DEACTIVATE_INACTIVE_WITH_365_DAYS_WARNING = "Enforce: Deactivate inactive with 365 days warning",
}

/**
 * AWS > IAM > Access Key > Active: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/accessKeyActive
 */
export const accessKeyActive = new PolicyType<AccessKeyActive>({
  uri: "tmod:@turbot/aws-iam#/policy/types/accessKeyActive",
  path: "AWS > IAM > Access Key > Active",
  kind: "mode",
  values: AccessKeyActive,
});

/** The values of {@link accessKeyActiveAge} that are known from public use. */
export enum AccessKeyActiveAge {
  FORCE_INACTIVE_IF_AGE_OVER_90_DAYS = "Force inactive if age > 90 days",
}

/**
 * AWS > IAM > Access Key > Active > Age: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/accessKeyActiveAge
 */
export const accessKeyActiveAge = new PolicyType<AccessKeyActiveAge>({
  uri: "tmod:@turbot/aws-iam#/policy/types/accessKeyActiveAge",
  path: "AWS > IAM > Access Key > Active > Age",
  kind: "choice",
  values: AccessKeyActiveAge,
});

/** The values of {@link accessKeyActiveLastModified} that are known from public use. */
export enum AccessKeyActiveLastModified {
  FORCE_ACTIVE_IF_LAST_MODIFIED_AT_MOST_7_DAYS = "Force active if last modified <= 7 days",
}

/**
 * AWS > IAM > Access Key > Active > Last Modified: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/accessKeyActiveLastModified
 */
export const accessKeyActiveLastModified = new PolicyType<AccessKeyActiveLastModified>({
  uri: "tmod:@turbot/aws-iam#/policy/types/accessKeyActiveLastModified",
  path: "AWS > IAM > Access Key > Active > Last Modified",
  kind: "choice",
  values: AccessKeyActiveLastModified,
});

/** The values of {@link accessKeyActiveLatest} that are known from public use. */
export enum AccessKeyActiveLatest {
  FORCE_INACTIVE_IF_NOT_LATEST = "Force inactive if not latest",
}

/**
 * AWS > IAM > Access Key > Active > Latest: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/accessKeyActiveLatest
 */
export const accessKeyActiveLatest = new PolicyType<AccessKeyActiveLatest>({
  uri: "tmod:@turbot/aws-iam#/policy/types/accessKeyActiveLatest",
  path: "AWS > IAM > Access Key > Active > Latest",
  kind: "choice",
  values: AccessKeyActiveLatest,
});

/** The values of {@link accessKeyActiveRecentlyUsed} that are known from public use. */
export enum AccessKeyActiveRecentlyUsed {
  FORCE_ACTIVE_IF_RECENTLY_USED_AT_MOST_30_DAYS = "Force active if recently used <= 30 days",
  ACTIVE_IF_RECENTLY_USED_AT_MOST_60_DAYS = "Active if recently used <= 60 days",
}

/**
 * AWS > IAM > Access Key > Active > Recently Used: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/accessKeyActiveRecentlyUsed
 */
export const accessKeyActiveRecentlyUsed = new PolicyType<AccessKeyActiveRecentlyUsed>({
  uri: "tmod:@turbot/aws-iam#/policy/types/accessKeyActiveRecentlyUsed",
  path: "AWS > IAM > Access Key > Active > Recently Used",
  kind: "choice",
  values: AccessKeyActiveRecentlyUsed,
});

/** The values of {@link accountPasswordPolicySettings} that are known from public use. */
export enum AccountPasswordPolicySettings {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_CONFIGURED = "Check: Configured",
  /** Changes what differs. */
  ENFORCE_CONFIGURED = "Enforce: Configured",
}

/**
 * AWS > IAM > Account Password Policy > Settings: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/accountPasswordPolicySettings
 */
export const accountPasswordPolicySettings = new PolicyType<AccountPasswordPolicySettings>({
  uri: "tmod:@turbot/aws-iam#/policy/types/accountPasswordPolicySettings",
  path: "AWS > IAM > Account Password Policy > Settings",
  kind: "mode",
  values: AccountPasswordPolicySettings,
});

/** The values of {@link accountPasswordPolicySettingsAllowUsersToChange} that are known from public use. */
export enum AccountPasswordPolicySettingsAllowUsersToChange {
  ENABLED = "Enabled",
}

/**
 * AWS > IAM > Account Password Policy > Settings > Allow Users to Change: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/accountPasswordPolicySettingsAllowUsersToChange
 */
export const accountPasswordPolicySettingsAllowUsersToChange =
  new PolicyType<AccountPasswordPolicySettingsAllowUsersToChange>({
    uri: "tmod:@turbot/aws-iam#/policy/types/accountPasswordPolicySettingsAllowUsersToChange",
    path: "AWS > IAM > Account Password Policy > Settings > Allow Users to Change",
    kind: "choice",
    values: AccountPasswordPolicySettingsAllowUsersToChange,
  });

/** The values of {@link accountPasswordPolicySettingsHardExpiry} that are known from public use. */
export enum AccountPasswordPolicySettingsHardExpiry {
  ENABLED = "Enabled",
}

/**
 * AWS > IAM > Account Password Policy > Settings > Hard Expiry: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/accountPasswordPolicySettingsHardExpiry
 */
export const accountPasswordPolicySettingsHardExpiry = new PolicyType<AccountPasswordPolicySettingsHardExpiry>({
  uri: "tmod:@turbot/aws-iam#/policy/types/accountPasswordPolicySettingsHardExpiry",
  path: "AWS > IAM > Account Password Policy > Settings > Hard Expiry",
  kind: "choice",
  values: AccountPasswordPolicySettingsHardExpiry,
});

/**
 * AWS > IAM > Account Password Policy > Settings > Max Age: a whole number of days.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/accountPasswordPolicySettingsMaxAge
 */
export const accountPasswordPolicySettingsMaxAge = new PolicyType<number>({
  uri: "tmod:@turbot/aws-iam#/policy/types/accountPasswordPolicySettingsMaxAge",
  path: "AWS > IAM > Account Password Policy > Settings > Max Age",
  kind: "number",
  form: "days",
});

/**
 * AWS > IAM > Account Password Policy > Settings > Minimum Length: a whole number.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/accountPasswordPolicySettingsMinimumLength
 */
export const accountPasswordPolicySettingsMinimumLength = new PolicyType<number>({
  uri: "tmod:@turbot/aws-iam#/policy/types/accountPasswordPolicySettingsMinimumLength",
  path: "AWS > IAM > Account Password Policy > Settings > Minimum Length",
  kind: "number",
  form: "count",
});

/** The values of {@link accountPasswordPolicySettingsRequireLowercaseCharacters} that are known from public use. */
export enum AccountPasswordPolicySettingsRequireLowercaseCharacters {
  ENABLED = "Enabled",
}

/**
 * AWS > IAM > Account Password Policy > Settings > Require Lowercase Characters: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/accountPasswordPolicySettingsRequireLowercaseCharacters
 */
export const accountPasswordPolicySettingsRequireLowercaseCharacters =
  new PolicyType<AccountPasswordPolicySettingsRequireLowercaseCharacters>({
    uri: "tmod:@turbot/aws-iam#/policy/types/accountPasswordPolicySettingsRequireLowercaseCharacters",
    path: "AWS > IAM > Account Password Policy > Settings > Require Lowercase Characters",
    kind: "choice",
    values: AccountPasswordPolicySettingsRequireLowercaseCharacters,
  });

/** The values of {@link accountPasswordPolicySettingsRequireNumbers} that are known from public use. */
export enum AccountPasswordPolicySettingsRequireNumbers {
  ENABLED = "Enabled",
}

/**
 * AWS > IAM > Account Password Policy > Settings > Require Numbers: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/accountPasswordPolicySettingsRequireNumbers
 */
export const accountPasswordPolicySettingsRequireNumbers = new PolicyType<AccountPasswordPolicySettingsRequireNumbers>({
  uri: "tmod:@turbot/aws-iam#/policy/types/accountPasswordPolicySettingsRequireNumbers",
  path: "AWS > IAM > Account Password Policy > Settings > Require Numbers",
  kind: "choice",
  values: AccountPasswordPolicySettingsRequireNumbers,
});

/** The values of {@link accountPasswordPolicySettingsRequireSymbols} that are known from public use. */
export enum AccountPasswordPolicySettingsRequireSymbols {
  ENABLED = "Enabled",
}

/**
 * AWS > IAM > Account Password Policy > Settings > Require Symbols: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/accountPasswordPolicySettingsRequireSymbols
 */
export const accountPasswordPolicySettingsRequireSymbols = new PolicyType<AccountPasswordPolicySettingsRequireSymbols>({
  uri: "tmod:@turbot/aws-iam#/policy/types/accountPasswordPolicySettingsRequireSymbols",
  path: "AWS > IAM > Account Password Policy > Settings > Require Symbols",
  kind: "choice",
  values: AccountPasswordPolicySettingsRequireSymbols,
});

/** The values of {@link accountPasswordPolicySettingsRequireUppercaseCharacters} that are known from public use. */
export enum AccountPasswordPolicySettingsRequireUppercaseCharacters {
  ENABLED = "Enabled",
}

/**
 * AWS > IAM > Account Password Policy > Settings > Require Uppercase Characters: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/accountPasswordPolicySettingsRequireUppercaseCharacters
 */
export const accountPasswordPolicySettingsRequireUppercaseCharacters =
  new PolicyType<AccountPasswordPolicySettingsRequireUppercaseCharacters>({
    uri: "tmod:@turbot/aws-iam#/policy/types/accountPasswordPolicySettingsRequireUppercaseCharacters",
    path: "AWS > IAM > Account Password Policy > Settings > Require Uppercase Characters",
    kind: "choice",
    values: AccountPasswordPolicySettingsRequireUppercaseCharacters,
  });

/**
 * AWS > IAM > Account Password Policy > Settings > Reuse Prevention: a whole number.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/accountPasswordPolicySettingsReusePrevention
 */
export const accountPasswordPolicySettingsReusePrevention = new PolicyType<number>({
  uri: "tmod:@turbot/aws-iam#/policy/types/accountPasswordPolicySettingsReusePrevention",
  path: "AWS > IAM > Account Password Policy > Settings > Reuse Prevention",
  kind: "number",
  form: "count",
});

/** The values of {@link accountSummaryApproved} that are known from public use. */
export enum AccountSummaryApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
}

/**
 * accountSummaryApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/accountSummaryApproved
 */
export const accountSummaryApproved = new PolicyType<AccountSummaryApproved>({
  uri: "tmod:@turbot/aws-iam#/policy/types/accountSummaryApproved",
  kind: "mode",
  values: AccountSummaryApproved,
});

/** The values of {@link credentialReportCmdb} that are known from public use. */
export enum CredentialReportCmdb {
  /** Does nothing. */
  SKIP = "Skip",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * credentialReportCmdb: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/credentialReportCmdb
 */
export const credentialReportCmdb = new PolicyType<CredentialReportCmdb>({
  uri: "tmod:@turbot/aws-iam#/policy/types/credentialReportCmdb",
  kind: "mode",
  values: CredentialReportCmdb,
});

/** The values of {@link groupInlinePolicyStatementsApproved} that are known from public use. */
export enum GroupInlinePolicyStatementsApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check. */
  ENFORCE_DELETE_UNAPPROVED = "Enforce: Delete Unapproved",
}

/**
 * AWS > IAM > Group > Inline Policy > Statements > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/groupInlinePolicyStatementsApproved
 */
export const groupInlinePolicyStatementsApproved = new PolicyType<GroupInlinePolicyStatementsApproved>({
  uri: "tmod:@turbot/aws-iam#/policy/types/groupInlinePolicyStatementsApproved",
  path: "AWS > IAM > Group > Inline Policy > Statements > Approved",
  kind: "mode",
  values: GroupInlinePolicyStatementsApproved,
});

/** The values of {@link groupInlinePolicyStatementsApprovedAdminAccess} that are known from public use. */
export enum GroupInlinePolicyStatementsApprovedAdminAccess {
  DISABLED_DISALLOW_ADMINISTRATOR_ACCESS_POLICIES = "Disabled: Disallow Administrator Access ('*:*') policies",
}

/**
 * AWS > IAM > Group > Inline Policy > Statements > Approved > Admin Access: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/groupInlinePolicyStatementsApprovedAdminAccess
 */
export const groupInlinePolicyStatementsApprovedAdminAccess =
  new PolicyType<GroupInlinePolicyStatementsApprovedAdminAccess>({
    uri: "tmod:@turbot/aws-iam#/policy/types/groupInlinePolicyStatementsApprovedAdminAccess",
    path: "AWS > IAM > Group > Inline Policy > Statements > Approved > Admin Access",
    kind: "choice",
    values: GroupInlinePolicyStatementsApprovedAdminAccess,
  });

/** The values of {@link groupPolicyAttachmentsApproved} that are known from public use. */
export enum GroupPolicyAttachmentsApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check. */
  ENFORCE_DELETE_UNAPPROVED = "Enforce: Delete unapproved",
}

/**
 * groupPolicyAttachmentsApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/groupPolicyAttachmentsApproved
 */
export const groupPolicyAttachmentsApproved = new PolicyType<GroupPolicyAttachmentsApproved>({
  uri: "tmod:@turbot/aws-iam#/policy/types/groupPolicyAttachmentsApproved",
  kind: "mode",
  values: GroupPolicyAttachmentsApproved,
});

/** The values of {@link iamPolicyApproved} that are known from public use. */
export enum IamPolicyApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * iamPolicyApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/iamPolicyApproved
 */
export const iamPolicyApproved = new PolicyType<IamPolicyApproved>({
  uri: "tmod:@turbot/aws-iam#/policy/types/iamPolicyApproved",
  kind: "mode",
  values: IamPolicyApproved,
});

/** The values of {@link iamStack} that are known from public use. */
export enum IamStack {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_CONFIGURED = "Check: Configured",
  /** Changes what differs. */
  ENFORCE_CONFIGURED = "Enforce: Configured",
}

/**
 * AWS > IAM > Stack: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/iamStack
 */
export const iamStack = new PolicyType<IamStack>({
  uri: "tmod:@turbot/aws-iam#/policy/types/iamStack",
  path: "AWS > IAM > Stack",
  kind: "mode",
  values: IamStack,
});

/** The values of {@link iamStackNative} that are known from public use. */
export enum IamStackNative {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_CONFIGURED = "Check: Configured",
  /** Changes what differs. */
  ENFORCE_CONFIGURED = "Enforce: Configured",
}

/**
 * AWS > IAM > Stack [Native]: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/iamStackNative
 */
export const iamStackNative = new PolicyType<IamStackNative>({
  uri: "tmod:@turbot/aws-iam#/policy/types/iamStackNative",
  path: "AWS > IAM > Stack [Native]",
  kind: "mode",
  values: IamStackNative,
});

/**
 * AWS > IAM > Stack [Native] > Source: Terraform source, as text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/iamStackNativeSource
 */
export const iamStackNativeSource = new PolicyType<string>({
  uri: "tmod:@turbot/aws-iam#/policy/types/iamStackNativeSource",
  path: "AWS > IAM > Stack [Native] > Source",
  kind: "source",
});

/**
 * AWS > IAM > Stack [Native] > Variables: Terraform source, as text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/iamStackNativeVariables
 */
export const iamStackNativeVariables = new PolicyType<string>({
  uri: "tmod:@turbot/aws-iam#/policy/types/iamStackNativeVariables",
  path: "AWS > IAM > Stack [Native] > Variables",
  kind: "source",
});

/**
 * AWS > IAM > Stack > Source: Terraform source, as text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/iamStackSource
 */
export const iamStackSource = new PolicyType<string>({
  uri: "tmod:@turbot/aws-iam#/policy/types/iamStackSource",
  path: "AWS > IAM > Stack > Source",
  kind: "source",
});

/**
 * AWS > IAM > Stack > Terraform Version: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/iamStackTerraformVersion
 */
export const iamStackTerraformVersion = new PolicyType<string>({
  uri: "tmod:@turbot/aws-iam#/policy/types/iamStackTerraformVersion",
  path: "AWS > IAM > Stack > Terraform Version",
  kind: "text",
});

/** The values of {@link permissions} that are known from public use. */
export enum Permissions {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_NONE = "Check: None",
  /** Changes what differs. */
  ENFORCE_ROLE_MODE = "Enforce: Role Mode",
  /** Changes what differs. */
  ENFORCE_NONE = "Enforce: None",
  /** Changes what differs. */
  ENFORCE_CONFIGURED = "Enforce: Configured",
}

/**
 * permissions: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/permissions
 */
export const permissions = new PolicyType<Permissions>({
  uri: "tmod:@turbot/aws-iam#/policy/types/permissions",
  kind: "mode",
  values: Permissions,
});

/** The values of {@link roleActive} that are known from public use. */
export enum RoleActive {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ACTIVE = "Check: Active",
  /** Quarantines what fails the check after 90 days of warning. */
  ENFORCE_QUARANTINE_INACTIVE_WITH_90_DAYS_WARNING = "Enforce: Quarantine inactive with 90 days warning",
  /** Quarantines what fails the check after 1 day of warning. */
  ENFORCE_QUARANTINE_INACTIVE_WITH_1_DAY_WARNING = "Enforce: Quarantine inactive with 1 day warning",
  /** Quarantines what fails the check after 3 days of warning. */
  ENFORCE_QUARANTINE_INACTIVE_WITH_3_DAYS_WARNING = "Enforce: Quarantine inactive with 3 days warning",
  /** Quarantines what fails the check after 7 days of warning. */
  ENFORCE_QUARANTINE_INACTIVE_WITH_7_DAYS_WARNING = "Enforce: Quarantine inactive with 7 days warning",
  /** Quarantines what fails the check after 14 days of warning. */
  ENFORCE_QUARANTINE_INACTIVE_WITH_14_DAYS_WARNING = "Enforce: Quarantine inactive with 14 days warning",
  /** Quarantines what fails the check after 30 days of warning. */
  ENFORCE_QUARANTINE_INACTIVE_WITH_30_DAYS_WARNING = "Enforce: Quarantine inactive with 30 days warning",
  /** Quarantines what fails the check after 60 days of warning. */
  ENFORCE_QUARANTINE_INACTIVE_WITH_60_DAYS_WARNING = "Enforce: Quarantine inactive with 60 days warning",
  /** Quarantines what fails the check after 180 days of warning. */
  ENFORCE_QUARANTINE_INACTIVE_WITH_180_DAYS_WARNING = "Enforce: Quarantine inactive with 180 days warning",
  /** Quarantines what fails the check after 365 days of warning. */
  ENFORCE_QUARANTINE_INACTIVE_WITH_365_DAYS_WARNING = "Enforce: Quarantine inactive with 365 days warning",
}

/**
 * roleActive: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/roleActive
 */
export const roleActive = new PolicyType<RoleActive>({
  uri: "tmod:@turbot/aws-iam#/policy/types/roleActive",
  kind: "mode",
  values: RoleActive,
});

/** The values of {@link roleApproved} that are known from public use. */
export enum RoleApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check. */
  ENFORCE_DELETE_UNAPPROVED = "Enforce: Delete unapproved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
  /** Quarantines what fails the check. */
  ENFORCE_QUARANTINE_UNAPPROVED = "Enforce: Quarantine unapproved",
}

/**
 * roleApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/roleApproved
 */
export const roleApproved = new PolicyType<RoleApproved>({
  uri: "tmod:@turbot/aws-iam#/policy/types/roleApproved",
  kind: "mode",
  values: RoleApproved,
});

/** The values of {@link roleBoundary} that are known from public use. */
export enum RoleBoundary {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_BOUNDARY_POLICY = "Check: Boundary > Policy",
}

/**
 * AWS > IAM > Role > Boundary: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/roleBoundary
 */
export const roleBoundary = new PolicyType<RoleBoundary>({
  uri: "tmod:@turbot/aws-iam#/policy/types/roleBoundary",
  path: "AWS > IAM > Role > Boundary",
  kind: "mode",
  values: RoleBoundary,
});

/**
 * AWS > IAM > Role > Boundary > Policy: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/roleBoundaryPolicy
 */
export const roleBoundaryPolicy = new PolicyType<string>({
  uri: "tmod:@turbot/aws-iam#/policy/types/roleBoundaryPolicy",
  path: "AWS > IAM > Role > Boundary > Policy",
  kind: "text",
});

/** The values of {@link roleInlinePolicyApproved} that are known from public use. */
export enum RoleInlinePolicyApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
}

/**
 * roleInlinePolicyApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/roleInlinePolicyApproved
 */
export const roleInlinePolicyApproved = new PolicyType<RoleInlinePolicyApproved>({
  uri: "tmod:@turbot/aws-iam#/policy/types/roleInlinePolicyApproved",
  kind: "mode",
  values: RoleInlinePolicyApproved,
});

/** The values of {@link roleInlinePolicyStatementsApproved} that are known from public use. */
export enum RoleInlinePolicyStatementsApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check. */
  ENFORCE_DELETE_UNAPPROVED = "Enforce: Delete Unapproved",
}

/**
 * AWS > IAM > Role > Inline Policy > Statements > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/roleInlinePolicyStatementsApproved
 */
export const roleInlinePolicyStatementsApproved = new PolicyType<RoleInlinePolicyStatementsApproved>({
  uri: "tmod:@turbot/aws-iam#/policy/types/roleInlinePolicyStatementsApproved",
  path: "AWS > IAM > Role > Inline Policy > Statements > Approved",
  kind: "mode",
  values: RoleInlinePolicyStatementsApproved,
});

/** The values of {@link roleInlinePolicyStatementsApprovedAdminAccess} that are known from public use. */
export enum RoleInlinePolicyStatementsApprovedAdminAccess {
  DISABLED_DISALLOW_ADMINISTRATOR_ACCESS_POLICIES = "Disabled: Disallow Administrator Access ('*:*') policies",
}

/**
 * AWS > IAM > Role > Inline Policy > Statements > Approved > Admin Access: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/roleInlinePolicyStatementsApprovedAdminAccess
 */
export const roleInlinePolicyStatementsApprovedAdminAccess =
  new PolicyType<RoleInlinePolicyStatementsApprovedAdminAccess>({
    uri: "tmod:@turbot/aws-iam#/policy/types/roleInlinePolicyStatementsApprovedAdminAccess",
    path: "AWS > IAM > Role > Inline Policy > Statements > Approved > Admin Access",
    kind: "choice",
    values: RoleInlinePolicyStatementsApprovedAdminAccess,
  });

/** The values of {@link rolePolicyAttachmentsApproved} that are known from public use. */
export enum RolePolicyAttachmentsApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check. */
  ENFORCE_DELETE_UNAPPROVED = "Enforce: Delete unapproved",
}

/**
 * rolePolicyAttachmentsApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/rolePolicyAttachmentsApproved
 */
export const rolePolicyAttachmentsApproved = new PolicyType<RolePolicyAttachmentsApproved>({
  uri: "tmod:@turbot/aws-iam#/policy/types/rolePolicyAttachmentsApproved",
  kind: "mode",
  values: RolePolicyAttachmentsApproved,
});

/** The values of {@link rolePolicyTrustedAccess} that are known from public use. */
export enum RolePolicyTrustedAccess {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_TRUSTED_ACCESS = "Check: Trusted Access",
  /** Revokes what fails the check. */
  ENFORCE_REVOKE_UNTRUSTED_ACCESS = "Enforce: Revoke untrusted access",
}

/**
 * AWS > IAM > Role > Policy > Trusted Access: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/rolePolicyTrustedAccess
 */
export const rolePolicyTrustedAccess = new PolicyType<RolePolicyTrustedAccess>({
  uri: "tmod:@turbot/aws-iam#/policy/types/rolePolicyTrustedAccess",
  path: "AWS > IAM > Role > Policy > Trusted Access",
  kind: "mode",
  values: RolePolicyTrustedAccess,
});

/**
 * AWS > IAM > Role > Policy > Trusted Access > Accounts: a list; each item is the id of an AWS account (12 digits, as text, or "*").
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/rolePolicyTrustedAccounts
 */
export const rolePolicyTrustedAccounts = new PolicyType<readonly string[]>({
  uri: "tmod:@turbot/aws-iam#/policy/types/rolePolicyTrustedAccounts",
  path: "AWS > IAM > Role > Policy > Trusted Access > Accounts",
  kind: "list",
  form: "aws-account-id",
});

/**
 * AWS > IAM > Role > Policy > Trusted Access > Identity Providers: a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/rolePolicyTrustedIdentityProviders
 */
export const rolePolicyTrustedIdentityProviders = new PolicyType<readonly unknown[]>({
  uri: "tmod:@turbot/aws-iam#/policy/types/rolePolicyTrustedIdentityProviders",
  path: "AWS > IAM > Role > Policy > Trusted Access > Identity Providers",
  kind: "list",
});

/**
 * AWS > IAM > Role > Policy > Trusted Access > Organization Restrictions: a list; each item is the id of an AWS organization (such as "o-a1b2c3d4e5", or "*").
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/rolePolicyTrustedOrganizations
 */
export const rolePolicyTrustedOrganizations = new PolicyType<readonly string[]>({
  uri: "tmod:@turbot/aws-iam#/policy/types/rolePolicyTrustedOrganizations",
  path: "AWS > IAM > Role > Policy > Trusted Access > Organization Restrictions",
  kind: "list",
  form: "aws-organization-id",
});

/**
 * AWS > IAM > Role > Policy > Trusted Access > Services: a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/rolePolicyTrustedServices
 */
export const rolePolicyTrustedServices = new PolicyType<readonly unknown[]>({
  uri: "tmod:@turbot/aws-iam#/policy/types/rolePolicyTrustedServices",
  path: "AWS > IAM > Role > Policy > Trusted Access > Services",
  kind: "list",
});

/** The values of {@link rootApproved} that are known from public use. */
export enum RootApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
}

/**
 * AWS > IAM > Root > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/rootApproved
 */
export const rootApproved = new PolicyType<RootApproved>({
  uri: "tmod:@turbot/aws-iam#/policy/types/rootApproved",
  path: "AWS > IAM > Root > Approved",
  kind: "mode",
  values: RootApproved,
});

/**
 * AWS > IAM > Root > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/rootApprovedCustom
 */
export const rootApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/aws-iam#/policy/types/rootApprovedCustom",
  path: "AWS > IAM > Root > Approved > Custom",
  kind: "result",
});

/** The values of {@link serverCertificateActive} that are known from public use. */
export enum ServerCertificateActive {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ACTIVE = "Check: Active",
  /** Deletes what fails the check after 1 day of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_1_DAY_WARNING = "Enforce: Delete inactive with 1 day warning",
  /** Deletes what fails the check after 14 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_14_DAYS_WARNING = "Enforce: Delete inactive with 14 days warning",
}

/**
 * AWS > IAM > Server Certificate > Active: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/serverCertificateActive
 */
export const serverCertificateActive = new PolicyType<ServerCertificateActive>({
  uri: "tmod:@turbot/aws-iam#/policy/types/serverCertificateActive",
  path: "AWS > IAM > Server Certificate > Active",
  kind: "mode",
  values: ServerCertificateActive,
});

/** The values of {@link serverCertificateActiveExpired} that are known from public use. */
export enum ServerCertificateActiveExpired {
  FORCE_INACTIVE_IF_EXPIRED = "Force inactive if expired",
}

/**
 * AWS > IAM > Server Certificate > Active > Expired: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/serverCertificateActiveExpired
 */
export const serverCertificateActiveExpired = new PolicyType<ServerCertificateActiveExpired>({
  uri: "tmod:@turbot/aws-iam#/policy/types/serverCertificateActiveExpired",
  path: "AWS > IAM > Server Certificate > Active > Expired",
  kind: "choice",
  values: ServerCertificateActiveExpired,
});

/** The values of {@link statementsApproved} that are known from public use. */
export enum StatementsApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check. */
  ENFORCE_DELETE_UNAPPROVED = "Enforce: Delete Unapproved",
}

/**
 * AWS > IAM > Policy > Statements > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/statementsApproved
 */
export const statementsApproved = new PolicyType<StatementsApproved>({
  uri: "tmod:@turbot/aws-iam#/policy/types/statementsApproved",
  path: "AWS > IAM > Policy > Statements > Approved",
  kind: "mode",
  values: StatementsApproved,
});

/** The values of {@link statementsApprovedAdminAccess} that are known from public use. */
export enum StatementsApprovedAdminAccess {
  DISABLED_DISALLOW_ADMINISTRATOR_ACCESS_POLICIES = "Disabled: Disallow Administrator Access ('*:*') policies",
}

/**
 * AWS > IAM > Policy > Statements > Approved > Administrator Access: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/statementsApprovedAdminAccess
 */
export const statementsApprovedAdminAccess = new PolicyType<StatementsApprovedAdminAccess>({
  uri: "tmod:@turbot/aws-iam#/policy/types/statementsApprovedAdminAccess",
  path: "AWS > IAM > Policy > Statements > Approved > Administrator Access",
  kind: "choice",
  values: StatementsApprovedAdminAccess,
});

/**
 * AWS > IAM > Policy > Statements > Approved > Rules: rules, as text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/statementsApprovedRules
 */
export const statementsApprovedRules = new PolicyType<string>({
  uri: "tmod:@turbot/aws-iam#/policy/types/statementsApprovedRules",
  path: "AWS > IAM > Policy > Statements > Approved > Rules",
  kind: "rules",
});

/** The values of {@link trustRelationshipStatementsApproved} that are known from public use. */
export enum TrustRelationshipStatementsApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
}

/**
 * trustRelationshipStatementsApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/trustRelationshipStatementsApproved
 */
export const trustRelationshipStatementsApproved = new PolicyType<TrustRelationshipStatementsApproved>({
  uri: "tmod:@turbot/aws-iam#/policy/types/trustRelationshipStatementsApproved",
  kind: "mode",
  values: TrustRelationshipStatementsApproved,
});

/** The values of {@link userApproved} that are known from public use. */
export enum UserApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check. */
  ENFORCE_DELETE_UNAPPROVED = "Enforce: Delete unapproved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * AWS > IAM > User > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/userApproved
 */
export const userApproved = new PolicyType<UserApproved>({
  uri: "tmod:@turbot/aws-iam#/policy/types/userApproved",
  path: "AWS > IAM > User > Approved",
  kind: "mode",
  values: UserApproved,
});

/**
 * AWS > IAM > User > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/userApprovedCustom
 */
export const userApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/aws-iam#/policy/types/userApprovedCustom",
  path: "AWS > IAM > User > Approved > Custom",
  kind: "result",
});

/** The values of {@link userBoundary} that are known from public use. */
export enum UserBoundary {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_BOUNDARY_POLICY = "Check: Boundary > Policy",
}

/**
 * userBoundary: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/userBoundary
 */
export const userBoundary = new PolicyType<UserBoundary>({
  uri: "tmod:@turbot/aws-iam#/policy/types/userBoundary",
  kind: "mode",
  values: UserBoundary,
});

/** The values of {@link userInlinePolicyApproved} that are known from public use. */
export enum UserInlinePolicyApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check. */
  ENFORCE_DELETE_UNAPPROVED = "Enforce: Delete unapproved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * AWS > IAM > User > Inline Policy > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/userInlinePolicyApproved
 */
export const userInlinePolicyApproved = new PolicyType<UserInlinePolicyApproved>({
  uri: "tmod:@turbot/aws-iam#/policy/types/userInlinePolicyApproved",
  path: "AWS > IAM > User > Inline Policy > Approved",
  kind: "mode",
  values: UserInlinePolicyApproved,
});

/** The values of {@link userInlinePolicyApprovedUsage} that are known from public use. */
export enum UserInlinePolicyApprovedUsage {
  NOT_APPROVED = "Not approved",
}

/**
 * AWS > IAM > User > Inline Policy > Approved > Usage: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/userInlinePolicyApprovedUsage
 */
export const userInlinePolicyApprovedUsage = new PolicyType<UserInlinePolicyApprovedUsage>({
  uri: "tmod:@turbot/aws-iam#/policy/types/userInlinePolicyApprovedUsage",
  path: "AWS > IAM > User > Inline Policy > Approved > Usage",
  kind: "choice",
  values: UserInlinePolicyApprovedUsage,
});

/** The values of {@link userInlinePolicyStatementsApproved} that are known from public use. */
export enum UserInlinePolicyStatementsApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check. */
  ENFORCE_DELETE_UNAPPROVED = "Enforce: Delete Unapproved",
}

/**
 * AWS > IAM > User > Inline Policy > Statements > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/userInlinePolicyStatementsApproved
 */
export const userInlinePolicyStatementsApproved = new PolicyType<UserInlinePolicyStatementsApproved>({
  uri: "tmod:@turbot/aws-iam#/policy/types/userInlinePolicyStatementsApproved",
  path: "AWS > IAM > User > Inline Policy > Statements > Approved",
  kind: "mode",
  values: UserInlinePolicyStatementsApproved,
});

/** The values of {@link userInlinePolicyStatementsApprovedAdminAccess} that are known from public use. */
export enum UserInlinePolicyStatementsApprovedAdminAccess {
  DISABLED_DISALLOW_ADMINISTRATOR_ACCESS_POLICIES = "Disabled: Disallow Administrator Access ('*:*') policies",
}

/**
 * AWS > IAM > User > Inline Policy > Statements > Approved > Admin Access: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/userInlinePolicyStatementsApprovedAdminAccess
 */
export const userInlinePolicyStatementsApprovedAdminAccess =
  new PolicyType<UserInlinePolicyStatementsApprovedAdminAccess>({
    uri: "tmod:@turbot/aws-iam#/policy/types/userInlinePolicyStatementsApprovedAdminAccess",
    path: "AWS > IAM > User > Inline Policy > Statements > Approved > Admin Access",
    kind: "choice",
    values: UserInlinePolicyStatementsApprovedAdminAccess,
  });

/** The values of {@link userLoginProfile} that are known from public use. */
export enum UserLoginProfile {
  /** Does nothing. */
  SKIP = "Skip",
}

/**
 * AWS > IAM > User > Login Profile: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/userLoginProfile
 */
export const userLoginProfile = new PolicyType<UserLoginProfile>({
  uri: "tmod:@turbot/aws-iam#/policy/types/userLoginProfile",
  path: "AWS > IAM > User > Login Profile",
  kind: "mode",
  values: UserLoginProfile,
});

/** The values of {@link userPolicyAttachmentsApproved} that are known from public use. */
export enum UserPolicyAttachmentsApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check. */
  ENFORCE_DELETE_UNAPPROVED = "Enforce: Delete unapproved",
}

/**
 * AWS > IAM > User > Policy Attachments > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/userPolicyAttachmentsApproved
 */
export const userPolicyAttachmentsApproved = new PolicyType<UserPolicyAttachmentsApproved>({
  uri: "tmod:@turbot/aws-iam#/policy/types/userPolicyAttachmentsApproved",
  path: "AWS > IAM > User > Policy Attachments > Approved",
  kind: "mode",
  values: UserPolicyAttachmentsApproved,
});

/**
 * AWS > IAM > User > Policy Attachments > Approved > Rules: rules, as text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/userPolicyAttachmentsApprovedRules
 */
export const userPolicyAttachmentsApprovedRules = new PolicyType<string>({
  uri: "tmod:@turbot/aws-iam#/policy/types/userPolicyAttachmentsApprovedRules",
  path: "AWS > IAM > User > Policy Attachments > Approved > Rules",
  kind: "rules",
});
