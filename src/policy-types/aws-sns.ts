/** The policy types of the mod `@turbot/aws-sns`. */
import { PolicyType } from "../policy-type";

/** The values of {@link topicEncryptionAtRest} that are known from public use. */
export enum TopicEncryptionAtRest {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_AWS_MANAGED_KEY_OR_HIGHER = "Check: AWS managed key or higher",
  /** Raises an alarm, and changes nothing. */
  CHECK_NONE = "Check: None",
  /** Raises an alarm, and changes nothing. */
  CHECK_NONE_OR_HIGHER = "Check: None or higher",
  /** Raises an alarm, and changes nothing. */
  CHECK_AWS_MANAGED_KEY = "Check: AWS managed key",
  /** Raises an alarm, and changes nothing. */
  CHECK_CUSTOMER_MANAGED_KEY = "Check: Customer managed key",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENCRYPTION_AT_REST_CUSTOMER_MANAGED_KEY = "Check: Encryption at Rest > Customer Managed Key",
  /** Changes what differs. */
  ENFORCE_AWS_MANAGED_KEY = "Enforce: AWS managed key",
  /** Changes what differs. */
  ENFORCE_ENCRYPTION_AT_REST_CUSTOMER_MANAGED_KEY = "Enforce: Encryption at Rest > Customer Managed Key",
  /** Changes what differs. */
  ENFORCE_NONE = "Enforce: None",
  /** Changes what differs. */
  ENFORCE_AWS_MANAGED_KEY_OR_HIGHER = "Enforce: AWS managed key or higher",
  /** Changes what differs. */
  ENFORCE_CUSTOMER_MANAGED_KEY = "Enforce: Customer managed key",
}

/**
 * AWS > SNS > Topic > Encryption at Rest: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-sns/topicEncryptionAtRest
 */
export const topicEncryptionAtRest = new PolicyType<TopicEncryptionAtRest>({
  uri: "tmod:@turbot/aws-sns#/policy/types/topicEncryptionAtRest",
  path: "AWS > SNS > Topic > Encryption at Rest",
  kind: "mode",
  values: TopicEncryptionAtRest,
});

/**
 * AWS > SNS > Topic > Encryption at Rest > Customer Managed Key: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-sns/topicEncryptionAtRestCustomerManagedKey
 */
export const topicEncryptionAtRestCustomerManagedKey = new PolicyType<string>({
  uri: "tmod:@turbot/aws-sns#/policy/types/topicEncryptionAtRestCustomerManagedKey",
  path: "AWS > SNS > Topic > Encryption at Rest > Customer Managed Key",
  kind: "text",
});

/** The values of {@link topicPolicyTrustedAccess} that are known from public use. */
export enum TopicPolicyTrustedAccess {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_TRUSTED_ACCESS = "Check: Trusted Access",
  /** Revokes what fails the check. */
  ENFORCE_REVOKE_UNTRUSTED_ACCESS = "Enforce: Revoke untrusted access",
}

/**
 * topicPolicyTrustedAccess: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-sns/topicPolicyTrustedAccess
 */
export const topicPolicyTrustedAccess = new PolicyType<TopicPolicyTrustedAccess>({
  uri: "tmod:@turbot/aws-sns#/policy/types/topicPolicyTrustedAccess",
  kind: "mode",
  values: TopicPolicyTrustedAccess,
});
