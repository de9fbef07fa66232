/** The policy types of the mod `@turbot/aws-wellarchitected-framework`. */
import { PolicyType } from "../policy-type";

/** The values of {@link sec08} that are known from public use. */
export enum Sec08 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_CHOICES_BASED_ON_SUB_POLICIES = "Check: Choices based on sub policies",
  /** Changes what differs. */
  ENFORCE_CHOICES_BASED_ON_SUB_POLICIES = "Enforce: Choices based on sub policies",
}

/**
 * sec08: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-wellarchitected-framework/sec08
 */
export const sec08 = new PolicyType<Sec08>({
  uri: "tmod:@turbot/aws-wellarchitected-framework#/policy/types/sec08",
  kind: "mode",
  values: Sec08,
});
