import { EnforceMfaIsEnabledForUsers } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { UserApproved } from "../../../../policy-types/aws-iam";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceMfaIsEnabledForUsers =>
  new EnforceMfaIsEnabledForUsers(stack, "main", {
    userApproved: UserApproved.CHECK_APPROVED,
  });
