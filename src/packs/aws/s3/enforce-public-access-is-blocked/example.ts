import { EnforcePublicAccessIsBlocked } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { S3AccountPublicAccessBlock, S3BucketPublicAccessBlock } from "../../../../policy-types/aws-s3";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforcePublicAccessIsBlocked =>
  new EnforcePublicAccessIsBlocked(stack, "main", {
    account: S3AccountPublicAccessBlock.CHECK_PER_PUBLIC_ACCESS_BLOCK_SETTINGS,
    bucket: S3BucketPublicAccessBlock.CHECK_PER_PUBLIC_ACCESS_BLOCK_SETTINGS,
  });
