import { EnforceAccessKeysAreRotatedAndUsed } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { AccessKeyActive } from "../../../../policy-types/aws-iam";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceAccessKeysAreRotatedAndUsed =>
  new EnforceAccessKeysAreRotatedAndUsed(stack, "main", {
    accessKeyActive: AccessKeyActive.CHECK_ACTIVE,
  });
