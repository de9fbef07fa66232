import { EnforceServiceAccountKeysAreRotated } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { ServiceAccountKeyActive } from "../../../../policy-types/gcp-iam";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceServiceAccountKeysAreRotated =>
  new EnforceServiceAccountKeysAreRotated(stack, "main", {
    serviceAccountKeyActive: ServiceAccountKeyActive.CHECK_ACTIVE,
  });
