import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  statementsApproved,
  statementsApprovedAdminAccess,
  StatementsApprovedAdminAccess,
  type StatementsApproved,
  groupInlinePolicyStatementsApproved,
  groupInlinePolicyStatementsApprovedAdminAccess,
  GroupInlinePolicyStatementsApprovedAdminAccess,
  type GroupInlinePolicyStatementsApproved,
  roleInlinePolicyStatementsApproved,
  roleInlinePolicyStatementsApprovedAdminAccess,
  RoleInlinePolicyStatementsApprovedAdminAccess,
  type RoleInlinePolicyStatementsApproved,
  userInlinePolicyStatementsApproved,
  userInlinePolicyStatementsApprovedAdminAccess,
  UserInlinePolicyStatementsApprovedAdminAccess,
  type UserInlinePolicyStatementsApproved,
} from "../../../../policy-types/aws-iam";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceNoAdminStatementsProps extends PolicyPackOverrides {
  /** What happens to an admin statement in a customer managed policy. */
  readonly managedPolicies: StatementsApproved;
  /** What happens to one in a group's inline policy. */
  readonly groups: GroupInlinePolicyStatementsApproved;
  /** What happens to one in a role's inline policy. */
  readonly roles: RoleInlinePolicyStatementsApproved;
  /** What happens to one in a user's inline policy. */
  readonly users: UserInlinePolicyStatementsApproved;
}

/**
 * Finds AWS IAM statements that allow every action on everything, wherever a policy can be written.
 *
 * Checks: the statements of customer managed policies and of the inline policies of groups, roles and users, for one
 * that allows `*:*`.
 *
 * Modes: Check raises an alarm for the policy, group, role or user; Enforce deletes the statement, and with it the
 * access of whoever needs it. Each of the four has a mode of its own, so that administrators' roles can stay in Check.
 *
 * Does not see: policies that AWS manages, such as `AdministratorAccess`, and many narrow statements that add up to the
 * same rights.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/statementsApproved
 */
export class EnforceNoAdminStatements extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the four modes
   */
  public constructor(scope: Construct, id: string, props: EnforceNoAdminStatementsProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce No Admin Statements for AWS IAM",
        description:
          "Looks for statements that allow everything, in managed policies and in the inline policies of groups, roles and users.",
        akas: ["aws_iam_enforce_no_admin_statements"],
      }),
    );

    this.addSetting(
      statementsApprovedAdminAccess,
      StatementsApprovedAdminAccess.DISABLED_DISALLOW_ADMINISTRATOR_ACCESS_POLICIES,
    );
    this.addSetting(statementsApproved, props.managedPolicies);
    this.addSetting(
      groupInlinePolicyStatementsApprovedAdminAccess,
      GroupInlinePolicyStatementsApprovedAdminAccess.DISABLED_DISALLOW_ADMINISTRATOR_ACCESS_POLICIES,
    );
    this.addSetting(groupInlinePolicyStatementsApproved, props.groups);
    this.addSetting(
      roleInlinePolicyStatementsApprovedAdminAccess,
      RoleInlinePolicyStatementsApprovedAdminAccess.DISABLED_DISALLOW_ADMINISTRATOR_ACCESS_POLICIES,
    );
    this.addSetting(roleInlinePolicyStatementsApproved, props.roles);
    this.addSetting(
      userInlinePolicyStatementsApprovedAdminAccess,
      UserInlinePolicyStatementsApprovedAdminAccess.DISABLED_DISALLOW_ADMINISTRATOR_ACCESS_POLICIES,
    );
    this.addSetting(userInlinePolicyStatementsApproved, props.users);
  }
}
