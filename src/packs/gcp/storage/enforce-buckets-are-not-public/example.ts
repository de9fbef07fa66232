import { EnforceBucketsAreNotPublic } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { BucketAccessControl, BucketPolicyTrustedAccess } from "../../../../policy-types/gcp-storage";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceBucketsAreNotPublic =>
  new EnforceBucketsAreNotPublic(stack, "main", {
    accessControl: BucketAccessControl.CHECK_UNIFORM,
    trustedAccess: BucketPolicyTrustedAccess.CHECK_TRUSTED_ACCESS_ALL,
  });
