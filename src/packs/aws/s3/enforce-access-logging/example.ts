import { EnforceAccessLogging } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { BucketAccessLogging } from "../../../../policy-types/aws-s3";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceAccessLogging =>
  new EnforceAccessLogging(stack, "main", {
    bucketAccessLogging: BucketAccessLogging.CHECK_ENABLED,
  });
