/** The policy types of the mod `@turbot/gcp-cisv1`. */
import { PolicyType } from "../policy-type";

/** The values of {@link cis} that are known from public use. */
export enum Cis {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_AND_LEVEL_2_SCORED = "Check: Level 1 & Level 2 (Scored)",
}

/**
 * cis: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-cisv1/cis
 */
export const cis = new PolicyType<Cis>({
  uri: "tmod:@turbot/gcp-cisv1#/policy/types/cis",
  kind: "mode",
  values: Cis,
});
