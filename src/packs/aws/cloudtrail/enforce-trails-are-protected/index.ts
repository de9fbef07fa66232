import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  trailEncryptionAtRest,
  trailEncryptionAtRestCustomerManagedKey,
  trailLogFileValidation,
  type TrailEncryptionAtRest,
  type TrailLogFileValidation,
} from "../../../../policy-types/aws-cloudtrail";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceTrailsAreProtectedProps extends PolicyPackOverrides {
  /** What happens to a trail that does not validate its log files. */
  readonly trailLogFileValidation: TrailLogFileValidation;
  /** The encryption, and what happens to a trail with any other. */
  readonly trailEncryptionAtRest: TrailEncryptionAtRest;
  /**
   * The key of yours, by alias, id or ARN, for the modes that end with `> Customer Managed Key`.
   *
   * @default - not set
   */
  readonly customerManagedKey?: string;
}

/**
 * Asks that AWS CloudTrail signs its log files, so that changes show, and encrypts them.
 *
 * Checks: whether each trail validates its log files, and has the encryption that the mode names.
 *
 * Modes: Check raises an alarm for a trail without validation, or with other encryption; Enforce changes the trail.
 * With a key of yours, readers of the logs need the right to use it, and CloudTrail the right to write with it.
 *
 * Does not see: whether an account has a trail at all, and who can delete what is in its bucket.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cloudtrail/trailLogFileValidation
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cloudtrail/trailEncryptionAtRest
 */
export class EnforceTrailsAreProtected extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the modes, and the key
   */
  public constructor(scope: Construct, id: string, props: EnforceTrailsAreProtectedProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Trails Are Protected for AWS CloudTrail",
        description: "Asks that CloudTrail signs the files of its logs, and encrypts them with a key of yours.",
        akas: ["aws_cloudtrail_enforce_trails_are_protected"],
      }),
    );

    const { customerManagedKey } = props;
    this.addSetting(trailLogFileValidation, props.trailLogFileValidation);
    if (customerManagedKey !== undefined) this.addSetting(trailEncryptionAtRestCustomerManagedKey, customerManagedKey);
    this.addSetting(trailEncryptionAtRest, props.trailEncryptionAtRest);
  }
}
