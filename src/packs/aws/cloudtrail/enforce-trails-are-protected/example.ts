import { EnforceTrailsAreProtected } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { TrailEncryptionAtRest, TrailLogFileValidation } from "../../../../policy-types/aws-cloudtrail";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceTrailsAreProtected =>
  new EnforceTrailsAreProtected(stack, "main", {
    trailLogFileValidation: TrailLogFileValidation.CHECK_ENABLED,
    trailEncryptionAtRest: TrailEncryptionAtRest.CHECK_CUSTOMER_MANAGED_KEY,
  });
