import { EnforceDefaultBranchName } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { RepositoryDefaultBranch } from "../../../../policy-types/github";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceDefaultBranchName =>
  new EnforceDefaultBranchName(stack, "main", {
    defaultBranch: RepositoryDefaultBranch.CHECK_SET_TO_DEFAULT_BRANCH_NAME,
  });
