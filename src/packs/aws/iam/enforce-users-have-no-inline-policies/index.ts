import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  userInlinePolicyApproved,
  userInlinePolicyApprovedUsage,
  UserInlinePolicyApprovedUsage,
  type UserInlinePolicyApproved,
} from "../../../../policy-types/aws-iam";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceUsersHaveNoInlinePoliciesProps extends PolicyPackOverrides {
  /** What happens to a user's inline policy. */
  readonly userInlinePolicyApproved: UserInlinePolicyApproved;
}

/**
 * Approves no inline policy of an AWS IAM user: rights come from groups and roles.
 *
 * Checks: whether a user has inline policies; each of them is unapproved.
 *
 * Modes: Check raises an alarm for each inline policy; both Enforce modes delete the policy, and with it the rights
 * that it gave; one acts only within an hour of its creation.
 *
 * Does not see: managed policies that are attached to the user directly, and what an inline policy says.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/userInlinePolicyApproved
 */
export class EnforceUsersHaveNoInlinePolicies extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the mode
   */
  public constructor(scope: Construct, id: string, props: EnforceUsersHaveNoInlinePoliciesProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Users Have No Inline Policies for AWS IAM",
        description: "Approves no inline policy of an IAM user, since rights belong to groups and roles.",
        akas: ["aws_iam_enforce_users_have_no_inline_policies"],
      }),
    );

    this.addSetting(userInlinePolicyApprovedUsage, UserInlinePolicyApprovedUsage.NOT_APPROVED);
    this.addSetting(userInlinePolicyApproved, props.userInlinePolicyApproved);
  }
}
