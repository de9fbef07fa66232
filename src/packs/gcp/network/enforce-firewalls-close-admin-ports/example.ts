import { EnforceFirewallsCloseAdminPorts } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { FirewallApproved } from "../../../../policy-types/gcp-network";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceFirewallsCloseAdminPorts =>
  new EnforceFirewallsCloseAdminPorts(stack, "main", {
    firewallApproved: FirewallApproved.CHECK_APPROVED,
  });
