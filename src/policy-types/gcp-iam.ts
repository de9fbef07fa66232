/** The policy types of the mod `@turbot/gcp-iam`. */
import { PolicyType, type ApprovalResult } from "../policy-type";

/** The values of {@link apiKeyActive} that are known from public use. */
export enum ApiKeyActive {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ACTIVE = "Check: Active",
  /** Deletes what fails the check after 90 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_90_DAYS_WARNING = "Enforce: Delete inactive with 90 days warning",
}

/**
 * GCP > IAM > API Key > Active: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-iam/apiKeyActive
 */
export const apiKeyActive = new PolicyType<ApiKeyActive>({
  uri: "tmod:@turbot/gcp-iam#/policy/types/apiKeyActive",
  path: "GCP > IAM > API Key > Active",
  kind: "mode",
  values: ApiKeyActive,
});

/** The values of {@link apiKeyActiveAge} that are known from public use. */
export enum ApiKeyActiveAge {
  FORCE_INACTIVE_IF_AGE_OVER_90_DAYS = "Force inactive if age > 90 days",
}

/**
 * GCP > IAM > API Key > Active > Age: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-iam/apiKeyActiveAge
 */
export const apiKeyActiveAge = new PolicyType<ApiKeyActiveAge>({
  uri: "tmod:@turbot/gcp-iam#/policy/types/apiKeyActiveAge",
  path: "GCP > IAM > API Key > Active > Age",
  kind: "choice",
  values: ApiKeyActiveAge,
});

/** The values of {@link apiKeyApproved} that are known from public use. */
export enum ApiKeyApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * GCP > IAM > API Key > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-iam/apiKeyApproved
 */
export const apiKeyApproved = new PolicyType<ApiKeyApproved>({
  uri: "tmod:@turbot/gcp-iam#/policy/types/apiKeyApproved",
  path: "GCP > IAM > API Key > Approved",
  kind: "mode",
  values: ApiKeyApproved,
});

/**
 * GCP > IAM > API Key > Approved: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-iam/apiKeyApprovedCustom
 */
export const apiKeyApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/gcp-iam#/policy/types/apiKeyApprovedCustom",
  path: "GCP > IAM > API Key > Approved",
  kind: "result",
});

/** The values of {@link projectIamPolicyTrustedAccess} that are known from public use. */
export enum ProjectIamPolicyTrustedAccess {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_TRUSTED_ACCESS_ALL = "Check: Trusted Access > *",
  /** Changes what differs. */
  ENFORCE_TRUSTED_ACCESS_ALL = "Enforce: Trusted Access > *",
}

/**
 * GCP > Project > Policy > Trusted Access: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-iam/projectIamPolicyTrustedAccess
 */
export const projectIamPolicyTrustedAccess = new PolicyType<ProjectIamPolicyTrustedAccess>({
  uri: "tmod:@turbot/gcp-iam#/policy/types/projectIamPolicyTrustedAccess",
  path: "GCP > Project > Policy > Trusted Access",
  kind: "mode",
  values: ProjectIamPolicyTrustedAccess,
});

/**
 * GCP > Project > Policy > Trusted Access > Domains: a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-iam/projectIamPolicyTrustedDomains
 */
export const projectIamPolicyTrustedDomains = new PolicyType<readonly unknown[]>({
  uri: "tmod:@turbot/gcp-iam#/policy/types/projectIamPolicyTrustedDomains",
  path: "GCP > Project > Policy > Trusted Access > Domains",
  kind: "list",
});

/** The values of {@link projectUserApproved} that are known from public use. */
export enum ProjectUserApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * GCP > IAM > Project User > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-iam/projectUserApproved
 */
export const projectUserApproved = new PolicyType<ProjectUserApproved>({
  uri: "tmod:@turbot/gcp-iam#/policy/types/projectUserApproved",
  path: "GCP > IAM > Project User > Approved",
  kind: "mode",
  values: ProjectUserApproved,
});

/**
 * GCP > IAM > Project User > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-iam/projectUserApprovedCustom
 */
export const projectUserApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/gcp-iam#/policy/types/projectUserApprovedCustom",
  path: "GCP > IAM > Project User > Approved > Custom",
  kind: "result",
});

/** The values of {@link serviceAccountApproved} that are known from public use. */
export enum ServiceAccountApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
  /** Disables what fails the check. */
  ENFORCE_DISABLE_UNAPPROVED = "Enforce: Disable unapproved",
}

/**
 * GCP > IAM > Service Account > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-iam/serviceAccountApproved
 */
export const serviceAccountApproved = new PolicyType<ServiceAccountApproved>({
  uri: "tmod:@turbot/gcp-iam#/policy/types/serviceAccountApproved",
  path: "GCP > IAM > Service Account > Approved",
  kind: "mode",
  values: ServiceAccountApproved,
});

/**
 * GCP > IAM > Service Account > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-iam/serviceAccountApprovedCustom
 */
export const serviceAccountApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/gcp-iam#/policy/types/serviceAccountApprovedCustom",
  path: "GCP > IAM > Service Account > Approved > Custom",
  kind: "result",
});

/** The values of {@link serviceAccountKeyActive} that are known from public use. */
export enum ServiceAccountKeyActive {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ACTIVE = "Check: Active",
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
}

/**
 * GCP > IAM > Service Account Key > Active: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-iam/serviceAccountKeyActive
 */
export const serviceAccountKeyActive = new PolicyType<ServiceAccountKeyActive>({
  uri: "tmod:@turbot/gcp-iam#/policy/types/serviceAccountKeyActive",
  path: "GCP > IAM > Service Account Key > Active",
  kind: "mode",
  values: ServiceAccountKeyActive,
});

/** The values of {@link serviceAccountKeyActiveAge} that are known from public use. */
export enum ServiceAccountKeyActiveAge {
  /** Does nothing. */
  SKIP = "Skip",
  FORCE_INACTIVE_IF_AGE_OVER_90_DAYS = "Force inactive if age > 90 days",
  FORCE_INACTIVE_IF_AGE_OVER_1_DAY = "Force inactive if age > 1 day",
  FORCE_INACTIVE_IF_AGE_OVER_3_DAYS = "Force inactive if age > 3 days",
  FORCE_INACTIVE_IF_AGE_OVER_7_DAYS = "Force inactive if age > 7 days",
  FORCE_INACTIVE_IF_AGE_OVER_14_DAYS = "Force inactive if age > 14 days",
  FORCE_INACTIVE_IF_AGE_OVER_30_DAYS = "Force inactive if age > 30 days",
  FORCE_INACTIVE_IF_AGE_OVER_60_DAYS = "Force inactive if age > 60 days",
  FORCE_INACTIVE_IF_AGE_OVER_180_DAYS = "Force inactive if age > 180 days",
  FORCE_INACTIVE_IF_AGE_OVER_365_DAYS = "Force inactive if age > 365 days",
}

/**
 * GCP > IAM > Service Account Key > Active > Age: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-iam/serviceAccountKeyActiveAge
 */
export const serviceAccountKeyActiveAge = new PolicyType<ServiceAccountKeyActiveAge>({
  uri: "tmod:@turbot/gcp-iam#/policy/types/serviceAccountKeyActiveAge",
  path: "GCP > IAM > Service Account Key > Active > Age",
  kind: "choice",
  values: ServiceAccountKeyActiveAge,
});

/** The values of {@link serviceAccountKeyApproved} that are known from public use. */
export enum ServiceAccountKeyApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * GCP > IAM > Service Account Key > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-iam/serviceAccountKeyApproved
 */
export const serviceAccountKeyApproved = new PolicyType<ServiceAccountKeyApproved>({
  uri: "tmod:@turbot/gcp-iam#/policy/types/serviceAccountKeyApproved",
  path: "GCP > IAM > Service Account Key > Approved",
  kind: "mode",
  values: ServiceAccountKeyApproved,
});

/**
 * GCP > IAM > Service Account Key > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-iam/serviceAccountKeyApprovedCustom
 */
export const serviceAccountKeyApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/gcp-iam#/policy/types/serviceAccountKeyApprovedCustom",
  path: "GCP > IAM > Service Account Key > Approved > Custom",
  kind: "result",
});

/** The values of {@link serviceAccountPolicyTrustedAccess} that are known from public use. */
export enum ServiceAccountPolicyTrustedAccess {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_TRUSTED_ACCESS_ALL = "Check: Trusted Access > *",
  /** Changes what differs. */
  ENFORCE_TRUSTED_ACCESS_ALL = "Enforce: Trusted Access > *",
}

/**
 * GCP > IAM > Service Account > Policy > Trusted Access: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-iam/serviceAccountPolicyTrustedAccess
 */
export const serviceAccountPolicyTrustedAccess = new PolicyType<ServiceAccountPolicyTrustedAccess>({
  uri: "tmod:@turbot/gcp-iam#/policy/types/serviceAccountPolicyTrustedAccess",
  path: "GCP > IAM > Service Account > Policy > Trusted Access",
  kind: "mode",
  values: ServiceAccountPolicyTrustedAccess,
});

/**
 * GCP > IAM > Service Account > Policy > Trusted Access > Domains: a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-iam/serviceAccountPolicyTrustedDomains
 */
export const serviceAccountPolicyTrustedDomains = new PolicyType<readonly unknown[]>({
  uri: "tmod:@turbot/gcp-iam#/policy/types/serviceAccountPolicyTrustedDomains",
  path: "GCP > IAM > Service Account > Policy > Trusted Access > Domains",
  kind: "list",
});

/**
 * GCP > IAM > Service Account > Policy > Trusted Access > Users: a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-iam/serviceAccountPolicyTrustedUsers
 */
export const serviceAccountPolicyTrustedUsers = new PolicyType<readonly unknown[]>({
  uri: "tmod:@turbot/gcp-iam#/policy/types/serviceAccountPolicyTrustedUsers",
  path: "GCP > IAM > Service Account > Policy > Trusted Access > Users",
  kind: "list",
});
