import { EnforceNoOpenAdminPorts } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { NetworkSecurityGroupIngressRulesApproved } from "../../../../policy-types/azure-network";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceNoOpenAdminPorts =>
  new EnforceNoOpenAdminPorts(stack, "main", {
    ingressRulesApproved: NetworkSecurityGroupIngressRulesApproved.CHECK_APPROVED,
  });
