/** The policy types of the mod `@turbot/gcp-storage`. */
import { PolicyType, type ApprovalResult, type PolicyValue } from "../policy-type";

/** The values of {@link bucketAccessControl} that are known from public use. */
export enum BucketAccessControl {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_UNIFORM = "Check: Uniform",
  /** Changes what differs. */
  ENFORCE_UNIFORM = "Enforce: Uniform",
}

/**
 * GCP > Storage > Bucket > Access Control: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-storage/bucketAccessControl
 */
export const bucketAccessControl = new PolicyType<BucketAccessControl>({
  uri: "tmod:@turbot/gcp-storage#/policy/types/bucketAccessControl",
  path: "GCP > Storage > Bucket > Access Control",
  kind: "mode",
  values: BucketAccessControl,
});

/** The values of {@link bucketActive} that are known from public use. */
export enum BucketActive {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ACTIVE = "Check: Active",
  /** Deletes what fails the check after 7 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_7_DAYS_WARNING = "Enforce: Delete inactive with 7 days warning",
}

/**
 * GCP > Storage > Bucket > Active: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-storage/bucketActive
 */
export const bucketActive = new PolicyType<BucketActive>({
  uri: "tmod:@turbot/gcp-storage#/policy/types/bucketActive",
  path: "GCP > Storage > Bucket > Active",
  kind: "mode",
  values: BucketActive,
});

/** The values of {@link bucketActiveAge} that are known from public use. */
export enum BucketActiveAge {
  FORCE_INACTIVE_IF_AGE_OVER_7_DAYS = "Force inactive if age > 7 days",
}

/**
 * GCP > Storage > Bucket > Active > Age: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-storage/bucketActiveAge
 */
export const bucketActiveAge = new PolicyType<BucketActiveAge>({
  uri: "tmod:@turbot/gcp-storage#/policy/types/bucketActiveAge",
  path: "GCP > Storage > Bucket > Active > Age",
  kind: "choice",
  values: BucketActiveAge,
});

/** The values of {@link bucketApproved} that are known from public use. */
export enum BucketApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * GCP > Storage > Bucket > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-storage/bucketApproved
 */
export const bucketApproved = new PolicyType<BucketApproved>({
  uri: "tmod:@turbot/gcp-storage#/policy/types/bucketApproved",
  path: "GCP > Storage > Bucket > Approved",
  kind: "mode",
  values: BucketApproved,
});

/**
 * GCP > Storage > Bucket > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-storage/bucketApprovedCustom
 */
export const bucketApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/gcp-storage#/policy/types/bucketApprovedCustom",
  path: "GCP > Storage > Bucket > Approved > Custom",
  kind: "result",
});

/** The values of {@link bucketEncryptionAtRest} that are known from public use. */
export enum BucketEncryptionAtRest {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_GOOGLE_MANAGED_KEY = "Check: Google managed key",
  /** Raises an alarm, and changes nothing. */
  CHECK_CUSTOMER_MANAGED_KEY = "Check: Customer managed key",
  /** Raises an alarm, and changes nothing. */
  CHECK_GOOGLE_MANAGED_KEY_OR_HIGHER = "Check: Google managed key or higher",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENCRYPTION_AT_REST_CUSTOMER_MANAGED_KEY = "Check: Encryption at Rest > Customer Managed Key",
  /** Changes what differs. */
  ENFORCE_GOOGLE_MANAGED_KEY = "Enforce: Google managed key",
  /** Changes what differs. */
  ENFORCE_ENCRYPTION_AT_REST_CUSTOMER_MANAGED_KEY = "Enforce: Encryption at Rest > Customer Managed Key",
  /** Changes what differs. */
  ENFORCE_GOOGLE_MANAGED_KEY_OR_HIGHER = "Enforce: Google managed key or higher",
  /** Changes what differs. */
  ENFORCE_CUSTOMER_MANAGED_KEY = "Enforce: Customer managed key",
}

/**
 * GCP > Storage > Bucket > Encryption at Rest: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-storage/bucketEncryptionAtRest
 */
export const bucketEncryptionAtRest = new PolicyType<BucketEncryptionAtRest>({
  uri: "tmod:@turbot/gcp-storage#/policy/types/bucketEncryptionAtRest",
  path: "GCP > Storage > Bucket > Encryption at Rest",
  kind: "mode",
  values: BucketEncryptionAtRest,
});

/**
 * GCP > Storage > Bucket > Encryption at Rest > Customer Managed Key: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-storage/bucketEncryptionAtRestCustomerManagedKey
 */
export const bucketEncryptionAtRestCustomerManagedKey = new PolicyType<string>({
  uri: "tmod:@turbot/gcp-storage#/policy/types/bucketEncryptionAtRestCustomerManagedKey",
  path: "GCP > Storage > Bucket > Encryption at Rest > Customer Managed Key",
  kind: "text",
});

/** The values of {@link bucketLabels} that are known from public use. */
export enum BucketLabels {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LABELS_ARE_CORRECT = "Check: Labels are correct",
  /** Changes what differs. */
  ENFORCE_SET_LABELS = "Enforce: Set labels",
}

/**
 * GCP > Storage > Bucket > Labels: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-storage/bucketLabels
 */
export const bucketLabels = new PolicyType<BucketLabels>({
  uri: "tmod:@turbot/gcp-storage#/policy/types/bucketLabels",
  path: "GCP > Storage > Bucket > Labels",
  kind: "mode",
  values: BucketLabels,
});

/**
 * GCP > Storage > Bucket > Labels > Template: any value.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-storage/bucketLabelsTemplate
 */
export const bucketLabelsTemplate = new PolicyType<PolicyValue>({
  uri: "tmod:@turbot/gcp-storage#/policy/types/bucketLabelsTemplate",
  path: "GCP > Storage > Bucket > Labels > Template",
  kind: "other",
});

/** The values of {@link bucketPolicyTrustedAccess} that are known from public use. */
export enum BucketPolicyTrustedAccess {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_TRUSTED_ACCESS_ALL = "Check: Trusted Access > *",
  /** Changes what differs. */
  ENFORCE_TRUSTED_ACCESS_ALL = "Enforce: Trusted Access > *",
}

/**
 * GCP > Storage > Bucket > Policy > Trusted Access: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-storage/bucketPolicyTrustedAccess
 */
export const bucketPolicyTrustedAccess = new PolicyType<BucketPolicyTrustedAccess>({
  uri: "tmod:@turbot/gcp-storage#/policy/types/bucketPolicyTrustedAccess",
  path: "GCP > Storage > Bucket > Policy > Trusted Access",
  kind: "mode",
  values: BucketPolicyTrustedAccess,
});

/** The values of {@link bucketPolicyTrustedAllAuthenticated} that are known from public use. */
export enum BucketPolicyTrustedAllAuthenticated {
  DO_NOT_ALLOW_ALL_AUTHENTICATED_USERS = "Do not allow allAuthenticatedUsers",
  ALLOW_ALL_AUTHENTICATED_USERS_PUBLIC_ACCESS = "Allow allAuthenticatedUsers (Public Access)",
}

/**
 * GCP > Storage > Bucket > Policy > Trusted All Authenticated: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-storage/bucketPolicyTrustedAllAuthenticated
 */
export const bucketPolicyTrustedAllAuthenticated = new PolicyType<BucketPolicyTrustedAllAuthenticated>({
  uri: "tmod:@turbot/gcp-storage#/policy/types/bucketPolicyTrustedAllAuthenticated",
  path: "GCP > Storage > Bucket > Policy > Trusted All Authenticated",
  kind: "choice",
  values: BucketPolicyTrustedAllAuthenticated,
});

/** The values of {@link bucketPolicyTrustedAllUsers} that are known from public use. */
export enum BucketPolicyTrustedAllUsers {
  DO_NOT_ALLOW_ALL_USERS = "Do not allow allUsers",
  ALLOW_ALL_USERS_ANONYMOUS_ACCESS = "Allow allUsers (Anonymous Access)",
}

/**
 * GCP > Storage > Bucket > Policy > Trusted All Users: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-storage/bucketPolicyTrustedAllUsers
 */
export const bucketPolicyTrustedAllUsers = new PolicyType<BucketPolicyTrustedAllUsers>({
  uri: "tmod:@turbot/gcp-storage#/policy/types/bucketPolicyTrustedAllUsers",
  path: "GCP > Storage > Bucket > Policy > Trusted All Users",
  kind: "choice",
  values: BucketPolicyTrustedAllUsers,
});

/**
 * GCP > Storage > Bucket > Policy > Trusted Domains: a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-storage/bucketPolicyTrustedDomains
 */
export const bucketPolicyTrustedDomains = new PolicyType<readonly unknown[]>({
  uri: "tmod:@turbot/gcp-storage#/policy/types/bucketPolicyTrustedDomains",
  path: "GCP > Storage > Bucket > Policy > Trusted Domains",
  kind: "list",
});

/**
 * GCP > Storage > Bucket > Policy > Trusted Groups: a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-storage/bucketPolicyTrustedGroups
 */
export const bucketPolicyTrustedGroups = new PolicyType<readonly unknown[]>({
  uri: "tmod:@turbot/gcp-storage#/policy/types/bucketPolicyTrustedGroups",
  path: "GCP > Storage > Bucket > Policy > Trusted Groups",
  kind: "list",
});

/**
 * GCP > Storage > Bucket > Policy > Trusted Projects: a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-storage/bucketPolicyTrustedProjects
 */
export const bucketPolicyTrustedProjects = new PolicyType<readonly unknown[]>({
  uri: "tmod:@turbot/gcp-storage#/policy/types/bucketPolicyTrustedProjects",
  path: "GCP > Storage > Bucket > Policy > Trusted Projects",
  kind: "list",
});

/**
 * GCP > Storage > Bucket > Policy > Trusted Service Accounts: a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-storage/bucketPolicyTrustedServiceAccounts
 */
export const bucketPolicyTrustedServiceAccounts = new PolicyType<readonly unknown[]>({
  uri: "tmod:@turbot/gcp-storage#/policy/types/bucketPolicyTrustedServiceAccounts",
  path: "GCP > Storage > Bucket > Policy > Trusted Service Accounts",
  kind: "list",
});

/**
 * GCP > Storage > Bucket > Policy > Trusted Users: a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-storage/bucketPolicyTrustedUsers
 */
export const bucketPolicyTrustedUsers = new PolicyType<readonly unknown[]>({
  uri: "tmod:@turbot/gcp-storage#/policy/types/bucketPolicyTrustedUsers",
  path: "GCP > Storage > Bucket > Policy > Trusted Users",
  kind: "list",
});
