import { EnforceBucketEncryptionAtRest } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { BucketEncryptionAtRest } from "../../../../policy-types/aws-s3";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceBucketEncryptionAtRest =>
  new EnforceBucketEncryptionAtRest(stack, "main", {
    bucketEncryptionAtRest: BucketEncryptionAtRest.CHECK_AWS_SSE_OR_HIGHER,
  });
