import { EnforceBucketPoliciesAreTrusted } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { BucketPolicyTrustedAccess } from "../../../../policy-types/aws-s3";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceBucketPoliciesAreTrusted =>
  new EnforceBucketPoliciesAreTrusted(stack, "main", {
    bucketPolicyTrustedAccess: BucketPolicyTrustedAccess.CHECK_TRUSTED_ACCESS,
  });
