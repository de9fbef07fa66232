import { EnforceDatabasesAreNotPublic } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { DbInstancePubliclyAccessible } from "../../../../policy-types/aws-rds";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceDatabasesAreNotPublic =>
  new EnforceDatabasesAreNotPublic(stack, "main", {
    instances: DbInstancePubliclyAccessible.CHECK_DB_INSTANCE_IS_NOT_PUBLICLY_ACCESSIBLE,
  });
