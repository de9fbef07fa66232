import { EnforceAccountPasswordPolicy } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { AccountPasswordPolicySettings } from "../../../../policy-types/aws-iam";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceAccountPasswordPolicy =>
  new EnforceAccountPasswordPolicy(stack, "main", {
    accountPasswordPolicySettings: AccountPasswordPolicySettings.CHECK_CONFIGURED,
  });
