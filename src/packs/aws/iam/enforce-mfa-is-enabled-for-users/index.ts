import type { Construct } from "constructs";
import { CalculatedPolicy } from "../../../../calculated-policy/calculated-policy";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import { userApproved, userApprovedCustom, type UserApproved } from "../../../../policy-types/aws-iam";

/** The result for an account's users while no MFA device is known in the account. */
export enum AccountsWithoutDevices {
  /** Nobody is judged: the right choice until Guardrails has discovered the account's devices. */
  SKIP = "Skip",
  /** Nobody is approved: the right choice after that, or nobody there is ever asked for MFA. */
  NOT_APPROVED = "Not approved",
}

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceMfaIsEnabledForUsersProps extends PolicyPackOverrides {
  /** What happens to a user without MFA. Both Enforce modes delete users. */
  readonly userApproved: UserApproved;
  /**
   * The result for users in an account that shows no MFA device at all.
   *
   * @default AccountsWithoutDevices.SKIP
   */
  readonly accountsWithoutDevices?: AccountsWithoutDevices;
}

/**
 * Approves the AWS IAM users that have a virtual MFA device.
 *
 * Checks: whether the account has a virtual MFA device with each user's name.
 *
 * Modes: Check raises an alarm for a user without a device; both Enforce modes delete the user, one only within an hour
 * of the user's creation. Start with `Check: Approved`, look at the alarms, and enforce when they are right.
 *
 * Does not see: hardware keys. Guardrails sees only virtual devices, so a user who has only a hardware key looks like
 * one without MFA.
 *
 * With nothing known: of the user, `Skip`; of any device in the account, what `accountsWithoutDevices` says.
 *
 * @see https://hub.guardrails.turbot.com/policy-packs/aws_iam_enforce_mfa_is_enabled_for_users/settings
 */
export class EnforceMfaIsEnabledForUsers extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the mode, and what to do where no device is known
   */
  public constructor(scope: Construct, id: string, props: EnforceMfaIsEnabledForUsersProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce MFA Is Enabled for AWS IAM Users",
        description: "Approves AWS IAM users who have a virtual MFA device, and acts on those who have none.",
        akas: ["aws_iam_enforce_mfa_is_enabled_for_users"],
      }),
    );

    this.addSetting(
      userApprovedCustom,
      CalculatedPolicy.fromFiles(__dirname, {
        queries: ["user.graphql", "devices.graphql"],
        template: "approved.njk",
        constants: { accountsWithoutDevices: props.accountsWithoutDevices ?? AccountsWithoutDevices.SKIP },
      }),
    );
    this.addSetting(userApproved, props.userApproved);
  }
}
