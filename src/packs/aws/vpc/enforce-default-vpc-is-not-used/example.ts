import { EnforceDefaultVpcIsNotUsed } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { DefaultVpcApproved } from "../../../../policy-types/aws-vpc-core";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceDefaultVpcIsNotUsed =>
  new EnforceDefaultVpcIsNotUsed(stack, "main", {
    defaultVpcApproved: DefaultVpcApproved.CHECK_APPROVED,
  });
