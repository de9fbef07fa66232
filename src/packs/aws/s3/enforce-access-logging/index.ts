import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  bucketAccessLogging,
  bucketAccessLoggingBucket,
  bucketAccessLoggingBucketPrefix,
  type BucketAccessLogging,
} from "../../../../policy-types/aws-s3";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceAccessLoggingProps extends PolicyPackOverrides {
  /** What happens to a bucket that does not log. */
  readonly bucketAccessLogging: BucketAccessLogging;
  /**
   * The name of the bucket that gets the logs, which the modes that end with `> Bucket` need.
   *
   * @default - not set: the one of Guardrails
   */
  readonly logBucket?: string;
  /**
   * What the names of the logs begin with.
   *
   * @default - not set
   */
  readonly prefix?: string;
}

/**
 * Asks that AWS S3 buckets log their requests, to a bucket that you name.
 *
 * Checks: whether each bucket logs its requests and, in the modes that end with `> Bucket`, to the one that you name.
 *
 * Modes: Check raises an alarm for a bucket that does not log; Enforce switches logging on to the named bucket, or off
 * in the modes that say `Disabled`. Logs cost storage.
 *
 * Does not see: requests that CloudTrail records as data events, and whether the log bucket accepts the logs: it must
 * be in the same region and account, and let the log service write.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketAccessLogging
 */
export class EnforceAccessLogging extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the mode, and where the logs go
   */
  public constructor(scope: Construct, id: string, props: EnforceAccessLoggingProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Access Logging for AWS S3",
        description: "Asks that S3 buckets log who accesses them, to a bucket of logs.",
        akas: ["aws_s3_enforce_access_logging"],
      }),
    );

    const { logBucket, prefix } = props;
    if (logBucket !== undefined) this.addSetting(bucketAccessLoggingBucket, logBucket);
    if (prefix !== undefined) this.addSetting(bucketAccessLoggingBucketPrefix, prefix);
    this.addSetting(bucketAccessLogging, props.bucketAccessLogging);
  }
}
