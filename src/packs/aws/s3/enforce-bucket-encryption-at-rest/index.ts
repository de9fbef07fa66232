import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  bucketEncryptionAtRest,
  bucketEncryptionAtRestCustomerManagedKey,
  type BucketEncryptionAtRest,
} from "../../../../policy-types/aws-s3";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceBucketEncryptionAtRestProps extends PolicyPackOverrides {
  /** The level, and what happens to a bucket below it. */
  readonly bucketEncryptionAtRest: BucketEncryptionAtRest;
  /**
   * The key of yours, by alias, id or ARN, for the modes that end with `> Customer Managed Key`.
   *
   * @default - not set
   */
  readonly customerManagedKey?: string;
}

/**
 * Asks for default encryption of AWS S3 buckets, with the keys of AWS or with one of yours.
 *
 * Checks: the default encryption of each bucket against the level of the mode: the keys of S3 itself, a key that AWS
 * manages in KMS, or one of yours. A mode that says `or higher` accepts stronger ones, too.
 *
 * Modes: Check raises an alarm for a bucket below the level; Enforce sets the default encryption of the bucket. Readers
 * then need the right to use the key.
 *
 * Does not see: existing objects: they stay as they were written.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketEncryptionAtRest
 */
export class EnforceBucketEncryptionAtRest extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the mode, and the key
   */
  public constructor(scope: Construct, id: string, props: EnforceBucketEncryptionAtRestProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Bucket Encryption at Rest for AWS S3",
        description: "Asks that S3 buckets encrypt new objects by default, with AWS keys or a key of yours.",
        akas: ["aws_s3_enforce_bucket_encryption_at_rest"],
      }),
    );

    const { customerManagedKey } = props;
    if (customerManagedKey !== undefined) this.addSetting(bucketEncryptionAtRestCustomerManagedKey, customerManagedKey);
    this.addSetting(bucketEncryptionAtRest, props.bucketEncryptionAtRest);
  }
}
