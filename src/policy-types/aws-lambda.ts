/** The policy types of the mod `@turbot/aws-lambda`. */
import { PolicyType, type ApprovalResult } from "../policy-type";

/** The values of {@link functionApproved} that are known from public use. */
export enum FunctionApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * AWS > Lambda > Function > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-lambda/functionApproved
 */
export const functionApproved = new PolicyType<FunctionApproved>({
  uri: "tmod:@turbot/aws-lambda#/policy/types/functionApproved",
  path: "AWS > Lambda > Function > Approved",
  kind: "mode",
  values: FunctionApproved,
});

/**
 * AWS > Lambda > Function > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-lambda/functionApprovedCustom
 */
export const functionApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/aws-lambda#/policy/types/functionApprovedCustom",
  path: "AWS > Lambda > Function > Approved > Custom",
  kind: "result",
});

/** The values of {@link functionEncryptionAtRest} that are known from public use. */
export enum FunctionEncryptionAtRest {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_AWS_MANAGED_KEY_OR_HIGHER = "Check: AWS managed key or higher",
}

/**
 * functionEncryptionAtRest: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-lambda/functionEncryptionAtRest
 */
export const functionEncryptionAtRest = new PolicyType<FunctionEncryptionAtRest>({
  uri: "tmod:@turbot/aws-lambda#/policy/types/functionEncryptionAtRest",
  kind: "mode",
  values: FunctionEncryptionAtRest,
});

/** The values of {@link functionPolicyTrustedAccess} that are known from public use. */
export enum FunctionPolicyTrustedAccess {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_TRUSTED_ACCESS = "Check: Trusted Access",
  /** Revokes what fails the check. */
  ENFORCE_REVOKE_UNTRUSTED_ACCESS = "Enforce: Revoke untrusted access",
}

/**
 * AWS > Lambda > Function > Policy > Trusted Access: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-lambda/functionPolicyTrustedAccess
 */
export const functionPolicyTrustedAccess = new PolicyType<FunctionPolicyTrustedAccess>({
  uri: "tmod:@turbot/aws-lambda#/policy/types/functionPolicyTrustedAccess",
  path: "AWS > Lambda > Function > Policy > Trusted Access",
  kind: "mode",
  values: FunctionPolicyTrustedAccess,
});

/**
 * AWS > Lambda > Function > Policy > Trusted Access > Accounts: a list; each item is the id of an AWS account (12 digits, as text, or "*").
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-lambda/functionPolicyTrustedAccounts
 */
export const functionPolicyTrustedAccounts = new PolicyType<readonly string[]>({
  uri: "tmod:@turbot/aws-lambda#/policy/types/functionPolicyTrustedAccounts",
  path: "AWS > Lambda > Function > Policy > Trusted Access > Accounts",
  kind: "list",
  form: "aws-account-id",
});

/**
 * AWS > Lambda > Function > Policy > Trusted Access > Services: a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-lambda/functionPolicyTrustedServices
 */
export const functionPolicyTrustedServices = new PolicyType<readonly unknown[]>({
  uri: "tmod:@turbot/aws-lambda#/policy/types/functionPolicyTrustedServices",
  path: "AWS > Lambda > Function > Policy > Trusted Access > Services",
  kind: "list",
});
