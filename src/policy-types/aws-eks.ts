/** The policy types of the mod `@turbot/aws-eks`. */
import { PolicyType } from "../policy-type";

/** The values of {@link clusterApproved} that are known from public use. */
export enum ClusterApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * clusterApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-eks/clusterApproved
 */
export const clusterApproved = new PolicyType<ClusterApproved>({
  uri: "tmod:@turbot/aws-eks#/policy/types/clusterApproved",
  kind: "mode",
  values: ClusterApproved,
});
