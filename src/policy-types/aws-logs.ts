/** The policy types of the mod `@turbot/aws-logs`. */
import { PolicyType } from "../policy-type";

/** The values of {@link logGroupConfigured} that are known from public use. */
export enum LogGroupConfigured {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_PER_CONFIGURED_SOURCE_UNLESS_CLAIMED_BY_A_STACK = "Check: Per Configured > Source (unless claimed by a stack)",
  /** Changes what differs. */
  ENFORCE_PER_CONFIGURED_SOURCE_UNLESS_CLAIMED_BY_A_STACK = "Enforce: Per Configured > Source (unless claimed by a stack)",
}

/**
 * logGroupConfigured: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-logs/logGroupConfigured
 */
export const logGroupConfigured = new PolicyType<LogGroupConfigured>({
  uri: "tmod:@turbot/aws-logs#/policy/types/logGroupConfigured",
  kind: "mode",
  values: LogGroupConfigured,
});

/** The values of {@link logGroupEncryptionAtRest} that are known from public use. */
export enum LogGroupEncryptionAtRest {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_AWS_SSE_OR_HIGHER = "Check: AWS SSE or higher",
  /** Raises an alarm, and changes nothing. */
  CHECK_CUSTOMER_MANAGED_KEY = "Check: Customer managed key",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENCRYPTION_AT_REST_CUSTOMER_MANAGED_KEY = "Check: Encryption at Rest > Customer Managed Key",
  /** Changes what differs. */
  ENFORCE_AWS_SSE_OR_HIGHER = "Enforce: AWS SSE or higher",
  /** Changes what differs. */
  ENFORCE_CUSTOMER_MANAGED_KEY = "Enforce: Customer managed key",
  /** Changes what differs. */
  ENFORCE_ENCRYPTION_AT_REST_CUSTOMER_MANAGED_KEY = "Enforce: Encryption at Rest > Customer Managed Key",
}

/**
 * AWS > Logs > Log Group > Encryption at Rest: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-logs/logGroupEncryptionAtRest
 */
export const logGroupEncryptionAtRest = new PolicyType<LogGroupEncryptionAtRest>({
  uri: "tmod:@turbot/aws-logs#/policy/types/logGroupEncryptionAtRest",
  path: "AWS > Logs > Log Group > Encryption at Rest",
  kind: "mode",
  values: LogGroupEncryptionAtRest,
});

/**
 * AWS > Logs > Log Group > Encryption at Rest > Customer Managed Key: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-logs/logGroupEncryptionAtRestCustomerManagedKey
 */
export const logGroupEncryptionAtRestCustomerManagedKey = new PolicyType<string>({
  uri: "tmod:@turbot/aws-logs#/policy/types/logGroupEncryptionAtRestCustomerManagedKey",
  path: "AWS > Logs > Log Group > Encryption at Rest > Customer Managed Key",
  kind: "text",
});
