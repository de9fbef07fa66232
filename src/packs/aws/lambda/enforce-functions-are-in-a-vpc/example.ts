import { EnforceFunctionsAreInAVpc } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { FunctionApproved } from "../../../../policy-types/aws-lambda";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceFunctionsAreInAVpc =>
  new EnforceFunctionsAreInAVpc(stack, "main", {
    functionApproved: FunctionApproved.CHECK_APPROVED,
  });
