/** The policy types of the mod `@turbot/aws-guardduty`. */
import { PolicyType, type ApprovalResult } from "../policy-type";

/** The values of {@link detectorApproved} that are known from public use. */
export enum DetectorApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * AWS > GuardDuty > Detector > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-guardduty/detectorApproved
 */
export const detectorApproved = new PolicyType<DetectorApproved>({
  uri: "tmod:@turbot/aws-guardduty#/policy/types/detectorApproved",
  path: "AWS > GuardDuty > Detector > Approved",
  kind: "mode",
  values: DetectorApproved,
});

/**
 * AWS > GuardDuty > Detector > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-guardduty/detectorApprovedCustom
 */
export const detectorApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/aws-guardduty#/policy/types/detectorApprovedCustom",
  path: "AWS > GuardDuty > Detector > Approved > Custom",
  kind: "result",
});
