import { EnforceApprovedImages } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { InstanceApproved } from "../../../../policy-types/aws-ec2";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceApprovedImages =>
  new EnforceApprovedImages(stack, "main", {
    instanceApproved: InstanceApproved.CHECK_APPROVED,
  });
