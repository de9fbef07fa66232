/** The policy types of the mod `@turbot/azure-loadbalancer`. */
import { PolicyType, type ApprovalResult } from "../policy-type";

/** The values of {@link loadBalancerApproved} that are known from public use. */
export enum LoadBalancerApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * Azure > Load Balancer > Load Balancer > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-loadbalancer/loadBalancerApproved
 */
export const loadBalancerApproved = new PolicyType<LoadBalancerApproved>({
  uri: "tmod:@turbot/azure-loadbalancer#/policy/types/loadBalancerApproved",
  path: "Azure > Load Balancer > Load Balancer > Approved",
  kind: "mode",
  values: LoadBalancerApproved,
});

/**
 * Azure > Load Balancer > Load Balancer > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-loadbalancer/loadBalancerApprovedCustom
 */
export const loadBalancerApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/azure-loadbalancer#/policy/types/loadBalancerApprovedCustom",
  path: "Azure > Load Balancer > Load Balancer > Approved > Custom",
  kind: "result",
});
