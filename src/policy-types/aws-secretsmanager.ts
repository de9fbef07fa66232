/** The policy types of the mod `@turbot/aws-secretsmanager`. */
import { PolicyType } from "../policy-type";

/** The values of {@link secretActive} that are known from public use. */
export enum SecretActive {
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
 * secretActive: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-secretsmanager/secretActive
 */
export const secretActive = new PolicyType<SecretActive>({
  uri: "tmod:@turbot/aws-secretsmanager#/policy/types/secretActive",
  kind: "mode",
  values: SecretActive,
});

/** The values of {@link secretApproved} that are known from public use. */
export enum SecretApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * secretApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-secretsmanager/secretApproved
 */
export const secretApproved = new PolicyType<SecretApproved>({
  uri: "tmod:@turbot/aws-secretsmanager#/policy/types/secretApproved",
  kind: "mode",
  values: SecretApproved,
});

/** The values of {@link secretEncryptionAtRest} that are known from public use. */
export enum SecretEncryptionAtRest {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_AWS_MANAGED_KEY_OR_HIGHER = "Check: AWS managed key or higher",
}

/**
 * secretEncryptionAtRest: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-secretsmanager/secretEncryptionAtRest
 */
export const secretEncryptionAtRest = new PolicyType<SecretEncryptionAtRest>({
  uri: "tmod:@turbot/aws-secretsmanager#/policy/types/secretEncryptionAtRest",
  kind: "mode",
  values: SecretEncryptionAtRest,
});
