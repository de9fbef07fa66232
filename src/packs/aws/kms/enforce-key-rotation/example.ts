import { EnforceKeyRotation } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { KeyRotation } from "../../../../policy-types/aws-kms";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceKeyRotation =>
  new EnforceKeyRotation(stack, "main", {
    keyRotation: KeyRotation.CHECK_ENABLED,
  });
