/** The policy types of the mod `@turbot/gcp-dataflow`. */
import { PolicyType } from "../policy-type";

/** The values of {@link jobApproved} that are known from public use. */
export enum JobApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
}

/**
 * jobApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-dataflow/jobApproved
 */
export const jobApproved = new PolicyType<JobApproved>({
  uri: "tmod:@turbot/gcp-dataflow#/policy/types/jobApproved",
  kind: "mode",
  values: JobApproved,
});
