import { EnforceNoDefaultServiceAccount } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { InstanceApproved } from "../../../../policy-types/gcp-computeengine";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceNoDefaultServiceAccount =>
  new EnforceNoDefaultServiceAccount(stack, "main", {
    instanceApproved: InstanceApproved.CHECK_APPROVED,
  });
