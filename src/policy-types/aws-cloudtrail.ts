/** The policy types of the mod `@turbot/aws-cloudtrail`. */
import { PolicyType } from "../policy-type";

/** The values of {@link trailEncryptionAtRest} that are known from public use. */
export enum TrailEncryptionAtRest {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENCRYPTION_AT_REST_CUSTOMER_MANAGED_KEY = "Check: Encryption at Rest > Customer Managed Key",
  /** Raises an alarm, and changes nothing. */
  CHECK_CUSTOMER_MANAGED_KEY = "Check: Customer managed key",
  /** Raises an alarm, and changes nothing. */
  CHECK_NONE = "Check: None",
  /** Raises an alarm, and changes nothing. */
  CHECK_NONE_OR_HIGHER = "Check: None or higher",
  /** Changes what differs. */
  ENFORCE_ENCRYPTION_AT_REST_CUSTOMER_MANAGED_KEY = "Enforce: Encryption at Rest > Customer Managed Key",
  /** Changes what differs. */
  ENFORCE_NONE = "Enforce: None",
  /** Changes what differs. */
  ENFORCE_CUSTOMER_MANAGED_KEY = "Enforce: Customer managed key",
}

/**
 * AWS > CloudTrail > Trail > Encryption at Rest: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cloudtrail/trailEncryptionAtRest
 */
export const trailEncryptionAtRest = new PolicyType<TrailEncryptionAtRest>({
  uri: "tmod:@turbot/aws-cloudtrail#/policy/types/trailEncryptionAtRest",
  path: "AWS > CloudTrail > Trail > Encryption at Rest",
  kind: "mode",
  values: TrailEncryptionAtRest,
});

/**
 * AWS > CloudTrail > Trail > Encryption at Rest > Customer Managed Key: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cloudtrail/trailEncryptionAtRestCustomerManagedKey
 */
export const trailEncryptionAtRestCustomerManagedKey = new PolicyType<string>({
  uri: "tmod:@turbot/aws-cloudtrail#/policy/types/trailEncryptionAtRestCustomerManagedKey",
  path: "AWS > CloudTrail > Trail > Encryption at Rest > Customer Managed Key",
  kind: "text",
});

/** The values of {@link trailLogFileValidation} that are known from public use. */
export enum TrailLogFileValidation {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * AWS > CloudTrail > Trail > Log File Validation: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cloudtrail/trailLogFileValidation
 */
export const trailLogFileValidation = new PolicyType<TrailLogFileValidation>({
  uri: "tmod:@turbot/aws-cloudtrail#/policy/types/trailLogFileValidation",
  path: "AWS > CloudTrail > Trail > Log File Validation",
  kind: "mode",
  values: TrailLogFileValidation,
});

/** The values of {@link trailStatus} that are known from public use. */
export enum TrailStatus {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_NO_DELIVERY_ERRORS = "Check: No delivery errors",
}

/**
 * trailStatus: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cloudtrail/trailStatus
 */
export const trailStatus = new PolicyType<TrailStatus>({
  uri: "tmod:@turbot/aws-cloudtrail#/policy/types/trailStatus",
  kind: "mode",
  values: TrailStatus,
});
