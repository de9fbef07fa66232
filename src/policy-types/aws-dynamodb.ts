/** The policy types of the mod `@turbot/aws-dynamodb`. */
import { PolicyType } from "../policy-type";

/** The values of {@link tableEncryptionAtRest} that are known from public use. */
export enum TableEncryptionAtRest {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_AWS_MANAGED_KEY_OR_HIGHER = "Check: AWS managed key or higher",
}

/**
 * tableEncryptionAtRest: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-dynamodb/tableEncryptionAtRest
 */
export const tableEncryptionAtRest = new PolicyType<TableEncryptionAtRest>({
  uri: "tmod:@turbot/aws-dynamodb#/policy/types/tableEncryptionAtRest",
  kind: "mode",
  values: TableEncryptionAtRest,
});

/** The values of {@link tablePointInTimeRecovery} that are known from public use. */
export enum TablePointInTimeRecovery {
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
 * AWS > DynamoDB > Table > Point-in-Time Recovery: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-dynamodb/tablePointInTimeRecovery
 */
export const tablePointInTimeRecovery = new PolicyType<TablePointInTimeRecovery>({
  uri: "tmod:@turbot/aws-dynamodb#/policy/types/tablePointInTimeRecovery",
  path: "AWS > DynamoDB > Table > Point-in-Time Recovery",
  kind: "mode",
  values: TablePointInTimeRecovery,
});
