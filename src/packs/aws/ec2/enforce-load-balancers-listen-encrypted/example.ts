import { EnforceLoadBalancersListenEncrypted } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { LoadBalancerListenerApproved } from "../../../../policy-types/aws-ec2";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceLoadBalancersListenEncrypted =>
  new EnforceLoadBalancersListenEncrypted(stack, "main", {
    loadBalancerListenerApproved: LoadBalancerListenerApproved.CHECK_APPROVED,
  });
