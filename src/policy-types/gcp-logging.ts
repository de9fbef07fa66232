/** The policy types of the mod `@turbot/gcp-logging`. */
import { PolicyType } from "../policy-type";

/** The values of {@link loggingApiEnabled} that are known from public use. */
export enum LoggingApiEnabled {
  /** Does nothing. */
  SKIP = "Skip",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * loggingApiEnabled: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-logging/loggingApiEnabled
 */
export const loggingApiEnabled = new PolicyType<LoggingApiEnabled>({
  uri: "tmod:@turbot/gcp-logging#/policy/types/loggingApiEnabled",
  kind: "mode",
  values: LoggingApiEnabled,
});
