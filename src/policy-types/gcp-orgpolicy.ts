/** The policy types of the mod `@turbot/gcp-orgpolicy`. */
import { PolicyType } from "../policy-type";

/** The values of {@link computeSkipDefaultNetworkCreation} that are known from public use. */
export enum ComputeSkipDefaultNetworkCreation {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ON_EFFECTIVE_VALUE = "Check: On, effective value",
  /** Raises an alarm, and changes nothing. */
  CHECK_ON_SET_ON_PROJECT = "Check: On, set on project",
  /** Raises an alarm, and changes nothing. */
  CHECK_ON_INHERITED = "Check: On, inherited",
}

/**
 * GCP > Project > Organization Policy > Skip default network creation: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-orgpolicy/computeSkipDefaultNetworkCreation
 */
export const computeSkipDefaultNetworkCreation = new PolicyType<ComputeSkipDefaultNetworkCreation>({
  uri: "tmod:@turbot/gcp-orgpolicy#/policy/types/computeSkipDefaultNetworkCreation",
  path: "GCP > Project > Organization Policy > Skip default network creation",
  kind: "mode",
  values: ComputeSkipDefaultNetworkCreation,
});
