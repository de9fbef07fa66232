/** The policy types of the mod `@turbot/aws-kms`. */
import { PolicyType } from "../policy-type";

/** The values of {@link keyPolicyStatementsApproved} that are known from public use. */
export enum KeyPolicyStatementsApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check. */
  ENFORCE_DELETE_UNAPPROVED = "Enforce: Delete unapproved",
}

/**
 * AWS > KMS > Key > Policy Statements > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-kms/keyPolicyStatementsApproved
 */
export const keyPolicyStatementsApproved = new PolicyType<KeyPolicyStatementsApproved>({
  uri: "tmod:@turbot/aws-kms#/policy/types/keyPolicyStatementsApproved",
  path: "AWS > KMS > Key > Policy Statements > Approved",
  kind: "mode",
  values: KeyPolicyStatementsApproved,
});

/**
 * AWS > KMS > Key > Policy Statements > Approved > Rules: rules, as text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-kms/keyPolicyStatementsApprovedRules
 */
export const keyPolicyStatementsApprovedRules = new PolicyType<string>({
  uri: "tmod:@turbot/aws-kms#/policy/types/keyPolicyStatementsApprovedRules",
  path: "AWS > KMS > Key > Policy Statements > Approved > Rules",
  kind: "rules",
});

/** The values of {@link keyRotation} that are known from public use. */
export enum KeyRotation {
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
 * AWS > KMS > Key > Rotation: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-kms/keyRotation
 */
export const keyRotation = new PolicyType<KeyRotation>({
  uri: "tmod:@turbot/aws-kms#/policy/types/keyRotation",
  path: "AWS > KMS > Key > Rotation",
  kind: "mode",
  values: KeyRotation,
});
