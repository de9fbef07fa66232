import { EnforceDatabaseEncryptionAtRest } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { DbInstanceApproved } from "../../../../policy-types/aws-rds";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceDatabaseEncryptionAtRest =>
  new EnforceDatabaseEncryptionAtRest(stack, "main", {
    dbInstanceApproved: DbInstanceApproved.CHECK_APPROVED,
  });
