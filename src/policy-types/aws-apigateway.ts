/** The policy types of the mod `@turbot/aws-apigateway`. */
import { PolicyType } from "../policy-type";

/** The values of {@link apiApproved} that are known from public use. */
export enum ApiApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
}

/**
 * apiApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-apigateway/apiApproved
 */
export const apiApproved = new PolicyType<ApiApproved>({
  uri: "tmod:@turbot/aws-apigateway#/policy/types/apiApproved",
  kind: "mode",
  values: ApiApproved,
});
