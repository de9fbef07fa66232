import { EnforceVersioningByEnvironment } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { BucketVersioning } from "../../../../policy-types/aws-s3";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceVersioningByEnvironment =>
  new EnforceVersioningByEnvironment(stack, "main", {
    production: BucketVersioning.CHECK_ENABLED,
  });
