import { EnforceDatabaseFlags } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { InstanceDatabaseFlags } from "../../../../policy-types/gcp-sql";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceDatabaseFlags =>
  new EnforceDatabaseFlags(stack, "main", {
    databaseFlags: InstanceDatabaseFlags.CHECK_DATABASE_FLAGS_ARE_CORRECT,
  });
