import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  ec2AccountAttributesEbsEncryptionByDefault,
  ec2AccountAttributesEbsEncryptionByDefaultCustomerManagedKey,
  volumeApproved,
  volumeEncryptionAtRest,
  VolumeEncryptionAtRest,
  volumeEncryptionAtRestCustomerManagedKey,
  type Ec2AccountAttributesEbsEncryptionByDefault,
  type VolumeApproved,
} from "../../../../policy-types/aws-ec2";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceEbsEncryptionProps extends PolicyPackOverrides {
  /** The level that new volumes have, and what happens to an account below it. */
  readonly byDefault: Ec2AccountAttributesEbsEncryptionByDefault;
  /** What happens to a volume below `level`. */
  readonly volumes: VolumeApproved;
  /**
   * The level of a volume that is approved.
   *
   * @default VolumeEncryptionAtRest.AWS_MANAGED_KEY_OR_HIGHER
   */
  readonly level?: VolumeEncryptionAtRest;
  /**
   * The key of yours, by alias, id or ARN, for the modes and the level that end with `> Customer Managed Key`.
   *
   * @default - not set
   */
  readonly customerManagedKey?: string;
}

/**
 * Asks that AWS encrypts new EBS volumes by default, and approves the volumes that are encrypted.
 *
 * Checks: the default of each account and region against the level in its mode, and each volume against the level that
 * you give.
 *
 * Modes: Check raises an alarm for an account or a volume below the level. Enforce for the account sets its default,
 * which applies to new volumes. Enforce for volumes detaches new ones below the level; one mode takes a snapshot and
 * deletes them.
 *
 * Does not see: snapshots and images that were never encrypted: a volume made from one is encrypted once the default
 * says so.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/ec2AccountAttributesEbsEncryptionByDefault
 */
export class EnforceEbsEncryption extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the two modes, and the level
   */
  public constructor(scope: Construct, id: string, props: EnforceEbsEncryptionProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce EBS Encryption for AWS EC2",
        description: "Asks that EBS encrypts new volumes by default, and approves the volumes that are encrypted.",
        akas: ["aws_ec2_enforce_ebs_encryption"],
      }),
    );

    const { level = VolumeEncryptionAtRest.AWS_MANAGED_KEY_OR_HIGHER, customerManagedKey } = props;
    if (customerManagedKey !== undefined) {
      this.addSetting(ec2AccountAttributesEbsEncryptionByDefaultCustomerManagedKey, customerManagedKey);
      this.addSetting(volumeEncryptionAtRestCustomerManagedKey, customerManagedKey);
    }
    this.addSetting(ec2AccountAttributesEbsEncryptionByDefault, props.byDefault);
    this.addSetting(volumeEncryptionAtRest, level);
    this.addSetting(volumeApproved, props.volumes);
  }
}
