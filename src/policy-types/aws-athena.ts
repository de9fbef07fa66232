/** The policy types of the mod `@turbot/aws-athena`. */
import { PolicyType } from "../policy-type";

/** The values of {@link workgroupApproved} that are known from public use. */
export enum WorkgroupApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * workgroupApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-athena/workgroupApproved
 */
export const workgroupApproved = new PolicyType<WorkgroupApproved>({
  uri: "tmod:@turbot/aws-athena#/policy/types/workgroupApproved",
  kind: "mode",
  values: WorkgroupApproved,
});
