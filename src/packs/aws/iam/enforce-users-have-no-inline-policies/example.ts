import { EnforceUsersHaveNoInlinePolicies } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { UserInlinePolicyApproved } from "../../../../policy-types/aws-iam";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceUsersHaveNoInlinePolicies =>
  new EnforceUsersHaveNoInlinePolicies(stack, "main", {
    userInlinePolicyApproved: UserInlinePolicyApproved.CHECK_APPROVED,
  });
