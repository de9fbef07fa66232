/** The policy types of the mod `@turbot/aws-route53`. */
import { PolicyType } from "../policy-type";

/** The values of {@link hostedZoneApproved} that are known from public use. */
export enum HostedZoneApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * hostedZoneApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-route53/hostedZoneApproved
 */
export const hostedZoneApproved = new PolicyType<HostedZoneApproved>({
  uri: "tmod:@turbot/aws-route53#/policy/types/hostedZoneApproved",
  kind: "mode",
  values: HostedZoneApproved,
});
