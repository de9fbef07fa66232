/** The policy types of the mod `@turbot/aws-elasticsearch`. */
import { PolicyType } from "../policy-type";

/** The values of {@link domainApproved} that are known from public use. */
export enum DomainApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
}

/**
 * domainApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-elasticsearch/domainApproved
 */
export const domainApproved = new PolicyType<DomainApproved>({
  uri: "tmod:@turbot/aws-elasticsearch#/policy/types/domainApproved",
  kind: "mode",
  values: DomainApproved,
});
