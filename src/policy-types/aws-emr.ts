/** The policy types of the mod `@turbot/aws-emr`. */
import { PolicyType } from "../policy-type";

/** The values of {@link blockPublicAccessConfigurationSettings} that are known from public use. */
export enum BlockPublicAccessConfigurationSettings {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * blockPublicAccessConfigurationSettings: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-emr/blockPublicAccessConfigurationSettings
 */
export const blockPublicAccessConfigurationSettings = new PolicyType<BlockPublicAccessConfigurationSettings>({
  uri: "tmod:@turbot/aws-emr#/policy/types/blockPublicAccessConfigurationSettings",
  kind: "mode",
  values: BlockPublicAccessConfigurationSettings,
});
