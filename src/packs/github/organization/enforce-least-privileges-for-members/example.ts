import { EnforceLeastPrivilegesForMembers } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import {
  OrganizationDeployKeysEnabled,
  OrganizationMemberPrivilegesBasePermissions,
  OrganizationMemberPrivilegesRepositoryCreation,
} from "../../../../policy-types/github";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceLeastPrivilegesForMembers =>
  new EnforceLeastPrivilegesForMembers(stack, "main", {
    basePermissions: OrganizationMemberPrivilegesBasePermissions.CHECK_READ,
    repositoryCreation: OrganizationMemberPrivilegesRepositoryCreation.CHECK_DISABLED,
    deployKeys: OrganizationDeployKeysEnabled.CHECK_DISABLED,
  });
