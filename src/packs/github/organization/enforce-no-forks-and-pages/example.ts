import { EnforceNoForksAndPages } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import {
  OrganizationMemberPrivilegesPagesCreation,
  OrganizationMemberPrivilegesRepositoryForking,
} from "../../../../policy-types/github";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceNoForksAndPages =>
  new EnforceNoForksAndPages(stack, "main", {
    forking: OrganizationMemberPrivilegesRepositoryForking.CHECK_DENY_FORKING_OF_PRIVATE_REPOSITORIES,
    pages: OrganizationMemberPrivilegesPagesCreation.CHECK_DISABLED,
  });
