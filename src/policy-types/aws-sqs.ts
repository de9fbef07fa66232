/** The policy types of the mod `@turbot/aws-sqs`. */
import { PolicyType } from "../policy-type";

/** The values of {@link queueApproved} that are known from public use. */
export enum QueueApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * queueApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-sqs/queueApproved
 */
export const queueApproved = new PolicyType<QueueApproved>({
  uri: "tmod:@turbot/aws-sqs#/policy/types/queueApproved",
  kind: "mode",
  values: QueueApproved,
});

/** The values of {@link queueEncryptionAtRest} that are known from public use. */
export enum QueueEncryptionAtRest {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_AWS_MANAGED_KEY_OR_HIGHER = "Check: AWS managed key or higher",
}

/**
 * queueEncryptionAtRest: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-sqs/queueEncryptionAtRest
 */
export const queueEncryptionAtRest = new PolicyType<QueueEncryptionAtRest>({
  uri: "tmod:@turbot/aws-sqs#/policy/types/queueEncryptionAtRest",
  kind: "mode",
  values: QueueEncryptionAtRest,
});

/** The values of {@link queuePolicyTrustedAccess} that are known from public use. */
export enum QueuePolicyTrustedAccess {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_TRUSTED_ACCESS = "Check: Trusted Access",
  /** Revokes what fails the check. */
  ENFORCE_REVOKE_UNTRUSTED_ACCESS = "Enforce: Revoke untrusted access",
}

/**
 * AWS > SQS > Queue > Policy > Trusted Access: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-sqs/queuePolicyTrustedAccess
 */
export const queuePolicyTrustedAccess = new PolicyType<QueuePolicyTrustedAccess>({
  uri: "tmod:@turbot/aws-sqs#/policy/types/queuePolicyTrustedAccess",
  path: "AWS > SQS > Queue > Policy > Trusted Access",
  kind: "mode",
  values: QueuePolicyTrustedAccess,
});

/**
 * AWS > SQS > Queue > Policy > Trusted Access > Accounts: a list; each item is the id of an AWS account (12 digits, as text, or "*").
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-sqs/queuePolicyTrustedAccounts
 */
export const queuePolicyTrustedAccounts = new PolicyType<readonly string[]>({
  uri: "tmod:@turbot/aws-sqs#/policy/types/queuePolicyTrustedAccounts",
  path: "AWS > SQS > Queue > Policy > Trusted Access > Accounts",
  kind: "list",
  form: "aws-account-id",
});

/**
 * AWS > SQS > Queue > Policy > Trusted Access > Organization Restrictions: a list; each item is the id of an AWS organization (such as "o-a1b2c3d4e5", or "*").
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-sqs/queuePolicyTrustedOrganizations
 */
export const queuePolicyTrustedOrganizations = new PolicyType<readonly string[]>({
  uri: "tmod:@turbot/aws-sqs#/policy/types/queuePolicyTrustedOrganizations",
  path: "AWS > SQS > Queue > Policy > Trusted Access > Organization Restrictions",
  kind: "list",
  form: "aws-organization-id",
});

/**
 * AWS > SQS > Queue > Policy > Trusted Access > Services: a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-sqs/queuePolicyTrustedServices
 */
export const queuePolicyTrustedServices = new PolicyType<readonly unknown[]>({
  uri: "tmod:@turbot/aws-sqs#/policy/types/queuePolicyTrustedServices",
  path: "AWS > SQS > Queue > Policy > Trusted Access > Services",
  kind: "list",
});
