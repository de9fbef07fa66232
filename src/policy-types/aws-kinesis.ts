/** The policy types of the mod `@turbot/aws-kinesis`. */
import { PolicyType } from "../policy-type";

/** The values of {@link streamApproved} that are known from public use. */
export enum StreamApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
}

/**
 * streamApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-kinesis/streamApproved
 */
export const streamApproved = new PolicyType<StreamApproved>({
  uri: "tmod:@turbot/aws-kinesis#/policy/types/streamApproved",
  kind: "mode",
  values: StreamApproved,
});
