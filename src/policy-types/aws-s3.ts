/** The policy types of the mod `@turbot/aws-s3`. */
import { PolicyType, type ApprovalResult, type PolicyValue } from "../policy-type";

/** The values of {@link blockPublicAccessSettings} that are known from public use. */
export enum BlockPublicAccessSettings {
  /** Does nothing. */
  SKIP = "Skip",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * blockPublicAccessSettings: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/blockPublicAccessSettings
 */
export const blockPublicAccessSettings = new PolicyType<BlockPublicAccessSettings>({
  uri: "tmod:@turbot/aws-s3#/policy/types/blockPublicAccessSettings",
  kind: "mode",
  values: BlockPublicAccessSettings,
});

/** The values of {@link bucketAccessLogging} that are known from public use. */
export enum BucketAccessLogging {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED_TO_ACCESS_LOGGING_BUCKET = "Check: Enabled to Access Logging > Bucket",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Raises an alarm, and changes nothing. */
  CHECK_DISABLED = "Check: Disabled",
  /** Changes what differs. */
  ENFORCE_ENABLED_TO_ACCESS_LOGGING_BUCKET = "Enforce: Enabled to Access Logging > Bucket",
  /** Changes what differs. */
  ENFORCE_DISABLED = "Enforce: Disabled",
}

/**
 * AWS > S3 > Bucket > Access Logging: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketAccessLogging
 */
export const bucketAccessLogging = new PolicyType<BucketAccessLogging>({
  uri: "tmod:@turbot/aws-s3#/policy/types/bucketAccessLogging",
  path: "AWS > S3 > Bucket > Access Logging",
  kind: "mode",
  values: BucketAccessLogging,
});

/**
 * AWS > S3 > Bucket > Access Logging > Bucket: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketAccessLoggingBucket
 */
export const bucketAccessLoggingBucket = new PolicyType<string>({
  uri: "tmod:@turbot/aws-s3#/policy/types/bucketAccessLoggingBucket",
  path: "AWS > S3 > Bucket > Access Logging > Bucket",
  kind: "text",
});

/**
 * AWS > S3 > Bucket > Access Logging > Bucket > Key Prefix: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketAccessLoggingBucketPrefix
 */
export const bucketAccessLoggingBucketPrefix = new PolicyType<string>({
  uri: "tmod:@turbot/aws-s3#/policy/types/bucketAccessLoggingBucketPrefix",
  path: "AWS > S3 > Bucket > Access Logging > Bucket > Key Prefix",
  kind: "text",
});

/** The values of {@link bucketAclTrustedAccess} that are known from public use. */
export enum BucketAclTrustedAccess {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_TRUSTED_ACCESS = "Check: Trusted Access",
  /** Revokes what fails the check. */
  ENFORCE_REVOKE_UNTRUSTED_ACCESS = "Enforce: Revoke untrusted access",
}

/**
 * AWS > S3 > Bucket > ACL > Trusted Access: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketAclTrustedAccess
 */
export const bucketAclTrustedAccess = new PolicyType<BucketAclTrustedAccess>({
  uri: "tmod:@turbot/aws-s3#/policy/types/bucketAclTrustedAccess",
  path: "AWS > S3 > Bucket > ACL > Trusted Access",
  kind: "mode",
  values: BucketAclTrustedAccess,
});

/**
 * AWS > S3 > Bucket > ACL > Trusted Access > Canonical IDs: a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketAclTrustedCanonicalIds
 */
export const bucketAclTrustedCanonicalIds = new PolicyType<readonly unknown[]>({
  uri: "tmod:@turbot/aws-s3#/policy/types/bucketAclTrustedCanonicalIds",
  path: "AWS > S3 > Bucket > ACL > Trusted Access > Canonical IDs",
  kind: "list",
});

/** The items of {@link bucketAclTrustedGroups} that are known from public use. */
export enum BucketAclTrustedGroups {
  AUTHENTICATED_USERS = "AuthenticatedUsers",
  LOG_DELIVERY = "LogDelivery",
}

/**
 * AWS > S3 > Bucket > ACL > Trusted Access > Groups: a list of words.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketAclTrustedGroups
 */
export const bucketAclTrustedGroups = new PolicyType<readonly BucketAclTrustedGroups[]>({
  uri: "tmod:@turbot/aws-s3#/policy/types/bucketAclTrustedGroups",
  path: "AWS > S3 > Bucket > ACL > Trusted Access > Groups",
  kind: "list",
  items: BucketAclTrustedGroups,
});

/** The values of {@link bucketActive} that are known from public use. */
export enum BucketActive {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ACTIVE = "Check: Active",
  /** Deletes what fails the check after 90 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_90_DAYS_WARNING = "Enforce: Delete inactive with 90 days warning",
}

/**
 * bucketActive: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketActive
 */
export const bucketActive = new PolicyType<BucketActive>({
  uri: "tmod:@turbot/aws-s3#/policy/types/bucketActive",
  kind: "mode",
  values: BucketActive,
});

/** The values of {@link bucketApproved} that are known from public use. */
export enum BucketApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes and is empty. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW_AND_EMPTY = "Enforce: Delete unapproved if new and empty",
  /** Stops what fails the check. */
  ENFORCE_STOP_UNAPPROVED = "Enforce: Stop unapproved",
  /** Stops what fails the check if it was created within the last 60 minutes. */
  ENFORCE_STOP_UNAPPROVED_IF_NEW = "Enforce: Stop unapproved if new",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * AWS > S3 > Bucket > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketApproved
 */
export const bucketApproved = new PolicyType<BucketApproved>({
  uri: "tmod:@turbot/aws-s3#/policy/types/bucketApproved",
  path: "AWS > S3 > Bucket > Approved",
  kind: "mode",
  values: BucketApproved,
});

/**
 * AWS > S3 > Bucket > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketApprovedCustom
 */
export const bucketApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/aws-s3#/policy/types/bucketApprovedCustom",
  path: "AWS > S3 > Bucket > Approved > Custom",
  kind: "result",
});

/** The values of {@link bucketConfigured} that are known from public use. */
export enum BucketConfigured {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_PER_CONFIGURED_SOURCE_UNLESS_CLAIMED_BY_A_STACK = "Check: Per Configured > Source (unless claimed by a stack)",
  /** Changes what differs. */
  ENFORCE_PER_CONFIGURED_SOURCE_UNLESS_CLAIMED_BY_A_STACK = "Enforce: Per Configured > Source (unless claimed by a stack)",
}

/**
 * bucketConfigured: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketConfigured
 */
export const bucketConfigured = new PolicyType<BucketConfigured>({
  uri: "tmod:@turbot/aws-s3#/policy/types/bucketConfigured",
  kind: "mode",
  values: BucketConfigured,
});

/** The values of {@link bucketEncryptionAtRest} that are known from public use. */
export enum BucketEncryptionAtRest {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_AWS_MANAGED_KEY_OR_HIGHER = "Check: AWS managed key or higher",
  /** Raises an alarm, and changes nothing. */
  CHECK_AWS_SSE_OR_HIGHER = "Check: AWS SSE or higher",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENCRYPTION_AT_REST_CUSTOMER_MANAGED_KEY = "Check: Encryption at Rest > Customer Managed Key",
  /** Raises an alarm, and changes nothing. */
  CHECK_AWS_SSE = "Check: AWS SSE",
  /** Raises an alarm, and changes nothing. */
  CHECK_AWS_MANAGED_KEY = "Check: AWS managed key",
  /** Raises an alarm, and changes nothing. */
  CHECK_CUSTOMER_MANAGED_KEY = "Check: Customer managed key",
  /** Raises an alarm, and changes nothing. */
  CHECK_NONE = "Check: None",
  /** Raises an alarm, and changes nothing. */
  CHECK_NONE_OR_HIGHER = "Check: None or higher",
  AWS_MANAGED_KEY_OR_HIGHER = "AWS managed key or higher",
  NONE = "None",
  NONE_OR_HIGHER = "None or higher",
  AWS_SSE = "AWS SSE",
  AWS_SSE_OR_HIGHER = "AWS SSE or higher",
  AWS_MANAGED_KEY = "AWS managed key",
  CUSTOMER_MANAGED_KEY = "Customer managed key",
  ENCRYPTION_AT_REST_CUSTOMER_MANAGED_KEY = "Encryption at Rest > Customer Managed Key",
  /** Changes what differs. */
  ENFORCE_AWS_MANAGED_KEY = "Enforce: AWS managed key",
  /** Changes what differs. */
  ENFORCE_ENCRYPTION_AT_REST_CUSTOMER_MANAGED_KEY = "Enforce: Encryption at Rest > Customer Managed Key",
  /** Changes what differs. */
  ENFORCE_AWS_SSE = "Enforce: AWS SSE",
  /** Changes what differs. */
  ENFORCE_AWS_SSE_OR_HIGHER = "Enforce: AWS SSE or higher",
  /** Changes what differs. */
  ENFORCE_AWS_MANAGED_KEY_OR_HIGHER = "Enforce: AWS managed key or higher",
  /** Changes what differs. */
  ENFORCE_CUSTOMER_MANAGED_KEY = "Enforce: Customer managed key",
  /** Changes what differs. */
  ENFORCE_NONE = "Enforce: None",
  /** Changes what differs. */
  ENFORCE_NONE_OR_HIGHER = "Enforce: None or higher",
}

/**
 * AWS > S3 > Bucket > Encryption at Rest: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketEncryptionAtRest
 */
export const bucketEncryptionAtRest = new PolicyType<BucketEncryptionAtRest>({
  uri: "tmod:@turbot/aws-s3#/policy/types/bucketEncryptionAtRest",
  path: "AWS > S3 > Bucket > Encryption at Rest",
  kind: "mode",
  values: BucketEncryptionAtRest,
});

/**
 * AWS > S3 > Bucket > Encryption at Rest > Customer Managed Key: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketEncryptionAtRestCustomerManagedKey
 */
export const bucketEncryptionAtRestCustomerManagedKey = new PolicyType<string>({
  uri: "tmod:@turbot/aws-s3#/policy/types/bucketEncryptionAtRestCustomerManagedKey",
  path: "AWS > S3 > Bucket > Encryption at Rest > Customer Managed Key",
  kind: "text",
});

/** The values of {@link bucketPolicyHttp} that are known from public use. */
export enum BucketPolicyHttp {
  /** Does nothing. */
  SKIP = "Skip",
  /** Changes what differs. */
  ENFORCE_DENY_HTTP = "Enforce: Deny HTTP",
}

/**
 * bucketPolicyHttp: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketPolicyHttp
 */
export const bucketPolicyHttp = new PolicyType<BucketPolicyHttp>({
  uri: "tmod:@turbot/aws-s3#/policy/types/bucketPolicyHttp",
  kind: "mode",
  values: BucketPolicyHttp,
});

/** The values of {@link bucketPolicyStatementsApproved} that are known from public use. */
export enum BucketPolicyStatementsApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
}

/**
 * bucketPolicyStatementsApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketPolicyStatementsApproved
 */
export const bucketPolicyStatementsApproved = new PolicyType<BucketPolicyStatementsApproved>({
  uri: "tmod:@turbot/aws-s3#/policy/types/bucketPolicyStatementsApproved",
  kind: "mode",
  values: BucketPolicyStatementsApproved,
});

/** The values of {@link bucketPolicyTrustedAccess} that are known from public use. */
export enum BucketPolicyTrustedAccess {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_TRUSTED_ACCESS = "Check: Trusted Access",
  /** Revokes what fails the check. */
  ENFORCE_REVOKE_UNTRUSTED_ACCESS = "Enforce: Revoke untrusted access",
}

/**
 * AWS > S3 > Bucket > Policy > Trusted Access: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketPolicyTrustedAccess
 */
export const bucketPolicyTrustedAccess = new PolicyType<BucketPolicyTrustedAccess>({
  uri: "tmod:@turbot/aws-s3#/policy/types/bucketPolicyTrustedAccess",
  path: "AWS > S3 > Bucket > Policy > Trusted Access",
  kind: "mode",
  values: BucketPolicyTrustedAccess,
});

/**
 * AWS > S3 > Bucket > Policy > Trusted Access > Accounts: a list; each item is the id of an AWS account (12 digits, as text, or "*").
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketPolicyTrustedAccounts
 */
export const bucketPolicyTrustedAccounts = new PolicyType<readonly string[]>({
  uri: "tmod:@turbot/aws-s3#/policy/types/bucketPolicyTrustedAccounts",
  path: "AWS > S3 > Bucket > Policy > Trusted Access > Accounts",
  kind: "list",
  form: "aws-account-id",
});

/**
 * AWS > S3 > Bucket > Policy > Trusted Access > CloudFront Origin Access Identities: a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketPolicyTrustedCloudFrontOriginAccessIdentities
 */
export const bucketPolicyTrustedCloudFrontOriginAccessIdentities = new PolicyType<readonly unknown[]>({
  uri: "tmod:@turbot/aws-s3#/policy/types/bucketPolicyTrustedCloudFrontOriginAccessIdentities",
  path: "AWS > S3 > Bucket > Policy > Trusted Access > CloudFront Origin Access Identities",
  kind: "list",
});

/**
 * AWS > S3 > Bucket > Policy > Trusted Access > Identity Providers: a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketPolicyTrustedIdentityProviders
 */
export const bucketPolicyTrustedIdentityProviders = new PolicyType<readonly unknown[]>({
  uri: "tmod:@turbot/aws-s3#/policy/types/bucketPolicyTrustedIdentityProviders",
  path: "AWS > S3 > Bucket > Policy > Trusted Access > Identity Providers",
  kind: "list",
});

/**
 * AWS > S3 > Bucket > Policy > Trusted Access > Organization Path Restrictions: a list; each item is the path of an AWS organization (such as "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*").
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketPolicyTrustedOrganizationPaths
 */
export const bucketPolicyTrustedOrganizationPaths = new PolicyType<readonly string[]>({
  uri: "tmod:@turbot/aws-s3#/policy/types/bucketPolicyTrustedOrganizationPaths",
  path: "AWS > S3 > Bucket > Policy > Trusted Access > Organization Path Restrictions",
  kind: "list",
  form: "aws-organization-path",
});

/**
 * AWS > S3 > Bucket > Policy > Trusted Access > Organizations: a list; each item is the id of an AWS organization (such as "o-a1b2c3d4e5", or "*").
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketPolicyTrustedOrganizations
 */
export const bucketPolicyTrustedOrganizations = new PolicyType<readonly string[]>({
  uri: "tmod:@turbot/aws-s3#/policy/types/bucketPolicyTrustedOrganizations",
  path: "AWS > S3 > Bucket > Policy > Trusted Access > Organizations",
  kind: "list",
  form: "aws-organization-id",
});

/**
 * AWS > S3 > Bucket > Policy > Trusted Access > Services: a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketPolicyTrustedServices
 */
export const bucketPolicyTrustedServices = new PolicyType<readonly unknown[]>({
  uri: "tmod:@turbot/aws-s3#/policy/types/bucketPolicyTrustedServices",
  path: "AWS > S3 > Bucket > Policy > Trusted Access > Services",
  kind: "list",
});

/** The values of {@link bucketTags} that are known from public use. */
export enum BucketTags {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_TAGS_ARE_CORRECT = "Check: Tags are correct",
  /** Changes what differs. */
  ENFORCE_SET_TAGS = "Enforce: Set tags",
}

/**
 * AWS > S3 > Bucket > Tags: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketTags
 */
export const bucketTags = new PolicyType<BucketTags>({
  uri: "tmod:@turbot/aws-s3#/policy/types/bucketTags",
  path: "AWS > S3 > Bucket > Tags",
  kind: "mode",
  values: BucketTags,
});

/**
 * AWS > S3 > Bucket > Tags > Template: any value.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketTagsTemplate
 */
export const bucketTagsTemplate = new PolicyType<PolicyValue>({
  uri: "tmod:@turbot/aws-s3#/policy/types/bucketTagsTemplate",
  path: "AWS > S3 > Bucket > Tags > Template",
  kind: "other",
});

/** The values of {@link bucketUsage} that are known from public use. */
export enum BucketUsage {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_USAGE_AT_MOST_85_PERCENT_OF_LIMIT = "Check: Usage <= 85% of Limit",
}

/**
 * bucketUsage: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketUsage
 */
export const bucketUsage = new PolicyType<BucketUsage>({
  uri: "tmod:@turbot/aws-s3#/policy/types/bucketUsage",
  kind: "mode",
  values: BucketUsage,
});

/** The values of {@link bucketVersioning} that are known from public use. */
export enum BucketVersioning {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * AWS > S3 > Bucket > Versioning: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketVersioning
 */
export const bucketVersioning = new PolicyType<BucketVersioning>({
  uri: "tmod:@turbot/aws-s3#/policy/types/bucketVersioning",
  path: "AWS > S3 > Bucket > Versioning",
  kind: "mode",
  values: BucketVersioning,
});

/** The values of {@link encryptionInTransit} that are known from public use. */
export enum EncryptionInTransit {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Raises an alarm, and changes nothing. */
  CHECK_DISABLED = "Check: Disabled",
  ENABLED = "Enabled",
  DISABLED = "Disabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
  /** Changes what differs. */
  ENFORCE_DISABLED = "Enforce: Disabled",
}

/**
 * AWS > S3 > Bucket > Encryption in Transit: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/encryptionInTransit
 */
export const encryptionInTransit = new PolicyType<EncryptionInTransit>({
  uri: "tmod:@turbot/aws-s3#/policy/types/encryptionInTransit",
  path: "AWS > S3 > Bucket > Encryption in Transit",
  kind: "mode",
  values: EncryptionInTransit,
});

/** The values of {@link s3AccountPublicAccessBlock} that are known from public use. */
export enum S3AccountPublicAccessBlock {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_PER_PUBLIC_ACCESS_BLOCK_SETTINGS = "Check: Per `Public Access Block  > Settings`",
  /** Changes what differs. */
  ENFORCE_PER_PUBLIC_ACCESS_BLOCK_SETTINGS = "Enforce: Per `Public Access Block  > Settings`",
}

/**
 * AWS > S3 > Account > Public Access Block: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/s3AccountPublicAccessBlock
 */
export const s3AccountPublicAccessBlock = new PolicyType<S3AccountPublicAccessBlock>({
  uri: "tmod:@turbot/aws-s3#/policy/types/s3AccountPublicAccessBlock",
  path: "AWS > S3 > Account > Public Access Block",
  kind: "mode",
  values: S3AccountPublicAccessBlock,
});

/** The items of {@link s3AccountPublicAccessBlockSettings} that are known from public use. */
export enum S3AccountPublicAccessBlockSettings {
  BLOCK_PUBLIC_ACLS = "Block Public ACLs",
  BLOCK_PUBLIC_BUCKET_POLICIES = "Block Public Bucket Policies",
  IGNORE_PUBLIC_ACLS = "Ignore Public ACLs",
  RESTRICT_PUBLIC_BUCKET_POLICIES = "Restrict Public Bucket Policies",
}

/**
 * AWS > S3 > Account > Public Access Block > Settings: a list of words.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/s3AccountPublicAccessBlockSettings
 */
export const s3AccountPublicAccessBlockSettings = new PolicyType<readonly S3AccountPublicAccessBlockSettings[]>({
  uri: "tmod:@turbot/aws-s3#/policy/types/s3AccountPublicAccessBlockSettings",
  path: "AWS > S3 > Account > Public Access Block > Settings",
  kind: "list",
  items: S3AccountPublicAccessBlockSettings,
});

/** The values of {@link s3BucketPublicAccessBlock} that are known from public use. */
export enum S3BucketPublicAccessBlock {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_PER_PUBLIC_ACCESS_BLOCK_SETTINGS = "Check: Per `Public Access Block  > Settings`",
  /** Changes what differs. */
  ENFORCE_PER_PUBLIC_ACCESS_BLOCK_SETTINGS = "Enforce: Per `Public Access Block  > Settings`",
}

/**
 * AWS > S3 > Bucket > Public Access Block: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/s3BucketPublicAccessBlock
 */
export const s3BucketPublicAccessBlock = new PolicyType<S3BucketPublicAccessBlock>({
  uri: "tmod:@turbot/aws-s3#/policy/types/s3BucketPublicAccessBlock",
  path: "AWS > S3 > Bucket > Public Access Block",
  kind: "mode",
  values: S3BucketPublicAccessBlock,
});

/** The items of {@link s3BucketPublicAccessBlockSettings} that are known from public use. */
export enum S3BucketPublicAccessBlockSettings {
  BLOCK_PUBLIC_ACLS = "Block Public ACLs",
  BLOCK_PUBLIC_BUCKET_POLICIES = "Block Public Bucket Policies",
  IGNORE_PUBLIC_ACLS = "Ignore Public ACLs",
  RESTRICT_PUBLIC_BUCKET_POLICIES = "Restrict Public Bucket Policies",
}

/**
 * AWS > S3 > Bucket > Public Access Block > Settings: a list of words.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/s3BucketPublicAccessBlockSettings
 */
export const s3BucketPublicAccessBlockSettings = new PolicyType<readonly S3BucketPublicAccessBlockSettings[]>({
  uri: "tmod:@turbot/aws-s3#/policy/types/s3BucketPublicAccessBlockSettings",
  path: "AWS > S3 > Bucket > Public Access Block > Settings",
  kind: "list",
  items: S3BucketPublicAccessBlockSettings,
});
