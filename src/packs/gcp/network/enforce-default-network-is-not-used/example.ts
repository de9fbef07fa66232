import { EnforceDefaultNetworkIsNotUsed } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { NetworkApproved } from "../../../../policy-types/gcp-network";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceDefaultNetworkIsNotUsed =>
  new EnforceDefaultNetworkIsNotUsed(stack, "main", {
    networkApproved: NetworkApproved.CHECK_APPROVED,
  });
