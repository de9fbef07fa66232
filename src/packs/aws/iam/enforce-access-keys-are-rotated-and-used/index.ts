import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  accessKeyActive,
  accessKeyActiveAge,
  AccessKeyActiveAge,
  accessKeyActiveRecentlyUsed,
  AccessKeyActiveRecentlyUsed,
  type AccessKeyActive,
} from "../../../../policy-types/aws-iam";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceAccessKeysAreRotatedAndUsedProps extends PolicyPackOverrides {
  /** What happens to a key that is old or idle. */
  readonly accessKeyActive: AccessKeyActive;
  /**
   * When a key is too old.
   *
   * @default AccessKeyActiveAge.FORCE_INACTIVE_IF_AGE_OVER_90_DAYS
   */
  readonly age?: AccessKeyActiveAge;
  /**
   * When a key counts as used. A value that says `Force active` keeps even an old key active as long as it is used.
   *
   * @default AccessKeyActiveRecentlyUsed.ACTIVE_IF_RECENTLY_USED_AT_MOST_60_DAYS
   */
  readonly recentlyUsed?: AccessKeyActiveRecentlyUsed;
}

/**
 * Keeps AWS IAM access keys active while they are young and in use.
 *
 * Checks: the age of each key, and when it was last used: a key older than 90 days is inactive, and so is a younger one
 * that has not been used for 60 days.
 *
 * Modes: Check raises an alarm for an inactive key. Enforce deactivates or deletes it after the days of warning that
 * the mode gives; a deactivated key can be reactivated, a deleted one cannot be restored.
 *
 * Does not see: what a key is used for, and the root user's keys. AWS records the last use with some delay.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/accessKeyActive
 */
export class EnforceAccessKeysAreRotatedAndUsed extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the modes and the other choices
   */
  public constructor(scope: Construct, id: string, props: EnforceAccessKeysAreRotatedAndUsedProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Access Keys Are Rotated and Used for AWS IAM",
        description:
          "Keeps access keys of IAM users active while they are young and used, and acts on those that are old or idle.",
        akas: ["aws_iam_enforce_access_keys_are_rotated_and_used"],
      }),
    );

    const {
      age = AccessKeyActiveAge.FORCE_INACTIVE_IF_AGE_OVER_90_DAYS,
      recentlyUsed = AccessKeyActiveRecentlyUsed.ACTIVE_IF_RECENTLY_USED_AT_MOST_60_DAYS,
    } = props;
    this.addSetting(accessKeyActiveAge, age);
    this.addSetting(accessKeyActiveRecentlyUsed, recentlyUsed);
    this.addSetting(accessKeyActive, props.accessKeyActive);
  }
}
