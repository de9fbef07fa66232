/** The policy types of the mod `@turbot/aws-config`. */
import { PolicyType } from "../policy-type";

/** The values of {@link configurationRecording} that are known from public use. */
export enum ConfigurationRecording {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_CONFIGURED = "Check: Configured",
  /** Changes what differs. */
  ENFORCE_CONFIGURED = "Enforce: Configured",
}

/**
 * AWS > Config > Configuration Recording: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-config/configurationRecording
 */
export const configurationRecording = new PolicyType<ConfigurationRecording>({
  uri: "tmod:@turbot/aws-config#/policy/types/configurationRecording",
  path: "AWS > Config > Configuration Recording",
  kind: "mode",
  values: ConfigurationRecording,
});
