/** The policy types of the mod `@turbot/aws-cisv3-0`. */
import { PolicyType } from "../policy-type";

/** The values of {@link cis} that are known from public use. */
export enum Cis {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ALL_CIS_BENCHMARKS_EXCEPT_ATTESTATIONS = "Check: All CIS Benchmarks except attestations",
  /** Raises an alarm, and changes nothing. */
  CHECK_ALL_CIS_BENCHMARKS = "Check: All CIS Benchmarks",
}

/**
 * AWS > CIS v3.0: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv3-0/cis
 */
export const cis = new PolicyType<Cis>({
  uri: "tmod:@turbot/aws-cisv3-0#/policy/types/cis",
  path: "AWS > CIS v3.0",
  kind: "mode",
  values: Cis,
});
