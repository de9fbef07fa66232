import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  accountPasswordPolicySettingsAllowUsersToChange,
  accountPasswordPolicySettingsHardExpiry,
  accountPasswordPolicySettingsMaxAge,
  accountPasswordPolicySettingsMinimumLength,
  accountPasswordPolicySettingsRequireLowercaseCharacters,
  accountPasswordPolicySettingsRequireNumbers,
  accountPasswordPolicySettingsRequireSymbols,
  accountPasswordPolicySettingsRequireUppercaseCharacters,
  accountPasswordPolicySettingsReusePrevention,
  accountPasswordPolicySettings,
  AccountPasswordPolicySettingsAllowUsersToChange,
  AccountPasswordPolicySettingsRequireLowercaseCharacters,
  AccountPasswordPolicySettingsRequireNumbers,
  AccountPasswordPolicySettingsRequireSymbols,
  AccountPasswordPolicySettingsRequireUppercaseCharacters,
  type AccountPasswordPolicySettings,
  type AccountPasswordPolicySettingsHardExpiry,
} from "../../../../policy-types/aws-iam";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceAccountPasswordPolicyProps extends PolicyPackOverrides {
  /** What happens to an account whose password policy differs. */
  readonly accountPasswordPolicySettings: AccountPasswordPolicySettings;
  /**
   * The minimum number of characters.
   *
   * @default 14
   */
  readonly minimumLength?: number;
  /**
   * How many days a password lasts.
   *
   * @default 90
   */
  readonly maxAge?: number;
  /**
   * How many of their last passwords users cannot reuse.
   *
   * @default 24
   */
  readonly reusePrevention?: number;
  /**
   * Whether a user whose password has expired needs an administrator to get in again.
   *
   * @default - not set
   */
  readonly hardExpiry?: AccountPasswordPolicySettingsHardExpiry;
}

/**
 * Asks each AWS account for a password policy: ten settings, whose numbers you choose.
 *
 * Checks: the password policy of each account against all ten settings: the minimum length, the four kinds of
 * characters, the maximum age, the number of passwords that cannot be reused, whether users change their own, and, if
 * you say so, hard expiry.
 *
 * Modes: Check raises an alarm for an account whose password policy differs, or that has none; Enforce writes the
 * password policy. Users must then change passwords older than the maximum age at the next sign-in; all else applies
 * when a password is changed.
 *
 * Does not see: passwords themselves, and users who sign in through an identity provider.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/accountPasswordPolicySettings
 */
export class EnforceAccountPasswordPolicy extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the mode, and the numbers
   */
  public constructor(scope: Construct, id: string, props: EnforceAccountPasswordPolicyProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Account Password Policy for AWS IAM",
        description:
          "Asks for an account password policy that makes passwords of IAM users long, mixed, fresh and not used before.",
        akas: ["aws_iam_enforce_account_password_policy"],
      }),
    );

    const { minimumLength = 14, maxAge = 90, reusePrevention = 24, hardExpiry } = props;
    this.addSetting(accountPasswordPolicySettingsMinimumLength, minimumLength);
    this.addSetting(accountPasswordPolicySettingsMaxAge, maxAge);
    this.addSetting(accountPasswordPolicySettingsReusePrevention, reusePrevention);
    this.addSetting(
      accountPasswordPolicySettingsRequireLowercaseCharacters,
      AccountPasswordPolicySettingsRequireLowercaseCharacters.ENABLED,
    );
    this.addSetting(
      accountPasswordPolicySettingsRequireUppercaseCharacters,
      AccountPasswordPolicySettingsRequireUppercaseCharacters.ENABLED,
    );
    this.addSetting(accountPasswordPolicySettingsRequireNumbers, AccountPasswordPolicySettingsRequireNumbers.ENABLED);
    this.addSetting(accountPasswordPolicySettingsRequireSymbols, AccountPasswordPolicySettingsRequireSymbols.ENABLED);
    this.addSetting(
      accountPasswordPolicySettingsAllowUsersToChange,
      AccountPasswordPolicySettingsAllowUsersToChange.ENABLED,
    );
    if (hardExpiry !== undefined) this.addSetting(accountPasswordPolicySettingsHardExpiry, hardExpiry);
    this.addSetting(accountPasswordPolicySettings, props.accountPasswordPolicySettings);
  }
}
