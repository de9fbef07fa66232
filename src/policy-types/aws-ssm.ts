/** The policy types of the mod `@turbot/aws-ssm`. */
import { PolicyType } from "../policy-type";

/** The values of {@link ssmParameterEncryptionAtRest} that are known from public use. */
export enum SsmParameterEncryptionAtRest {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_AWS_MANAGED_KEY_OR_HIGHER = "Check: AWS managed key or higher",
}

/**
 * ssmParameterEncryptionAtRest: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ssm/ssmParameterEncryptionAtRest
 */
export const ssmParameterEncryptionAtRest = new PolicyType<SsmParameterEncryptionAtRest>({
  uri: "tmod:@turbot/aws-ssm#/policy/types/ssmParameterEncryptionAtRest",
  kind: "mode",
  values: SsmParameterEncryptionAtRest,
});

/** The values of {@link ssmStack} that are known from public use. */
export enum SsmStack {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_CONFIGURED = "Check: Configured",
  /** Changes what differs. */
  ENFORCE_CONFIGURED = "Enforce: Configured",
}

/**
 * AWS > SSM > Stack: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ssm/ssmStack
 */
export const ssmStack = new PolicyType<SsmStack>({
  uri: "tmod:@turbot/aws-ssm#/policy/types/ssmStack",
  path: "AWS > SSM > Stack",
  kind: "mode",
  values: SsmStack,
});

/**
 * AWS > SSM > Stack > Source: Terraform source, as text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ssm/ssmStackSource
 */
export const ssmStackSource = new PolicyType<string>({
  uri: "tmod:@turbot/aws-ssm#/policy/types/ssmStackSource",
  path: "AWS > SSM > Stack > Source",
  kind: "source",
});
