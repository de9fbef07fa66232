import { EnforceSupportRole } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { IamStack } from "../../../../policy-types/aws-iam";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceSupportRole =>
  new EnforceSupportRole(stack, "main", {
    iamStack: IamStack.CHECK_CONFIGURED,
    trustedAccount: "123456789012",
  });
