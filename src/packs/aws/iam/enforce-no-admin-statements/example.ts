import { EnforceNoAdminStatements } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import {
  GroupInlinePolicyStatementsApproved,
  RoleInlinePolicyStatementsApproved,
  StatementsApproved,
  UserInlinePolicyStatementsApproved,
} from "../../../../policy-types/aws-iam";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceNoAdminStatements =>
  new EnforceNoAdminStatements(stack, "main", {
    managedPolicies: StatementsApproved.CHECK_APPROVED,
    groups: GroupInlinePolicyStatementsApproved.CHECK_APPROVED,
    roles: RoleInlinePolicyStatementsApproved.CHECK_APPROVED,
    users: UserInlinePolicyStatementsApproved.CHECK_APPROVED,
  });
