import type { Construct } from "constructs";
import { controlNote, type ComplianceControl } from "../../../../compliance";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  s3AccountPublicAccessBlock,
  s3AccountPublicAccessBlockSettings,
  S3AccountPublicAccessBlockSettings,
  s3BucketPublicAccessBlock,
  s3BucketPublicAccessBlockSettings,
  S3BucketPublicAccessBlockSettings,
  type S3AccountPublicAccessBlock,
  type S3BucketPublicAccessBlock,
} from "../../../../policy-types/aws-s3";

/** The four settings of both blocks. */
const CONTROL: ComplianceControl = { framework: "CIS AWS", version: "3.0.0", id: "2.1.4" };

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforcePublicAccessIsBlockedProps extends PolicyPackOverrides {
  /** What happens to an account that does not block all. */
  readonly account: S3AccountPublicAccessBlock;
  /** What happens to a bucket that does not block all. */
  readonly bucket: S3BucketPublicAccessBlock;
}

/**
 * Blocks public access to AWS S3 in all four ways, for the account and for each bucket.
 *
 * Checks: the public access block of each account and of each bucket: public ACLs blocked and ignored, public bucket
 * policies blocked and restricted.
 *
 * Modes: Check raises an alarm if one of the four is off; Enforce switches it on, and callers without credentials are
 * refused from then on. Account and bucket have a mode each: the account's block applies to all its buckets.
 *
 * Does not see: who reads a bucket with credentials or a presigned link; trusted access in bucket policies has a pack
 * of its own.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/s3AccountPublicAccessBlock
 */
export class EnforcePublicAccessIsBlocked extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the two modes
   */
  public constructor(scope: Construct, id: string, props: EnforcePublicAccessIsBlockedProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Public Access Is Blocked for AWS S3",
        description: "Blocks public access to S3, for each account and for each bucket, in all four ways.",
        akas: ["aws_s3_enforce_public_access_is_blocked"],
      }),
    );

    this.addSetting(s3AccountPublicAccessBlockSettings, Object.values(S3AccountPublicAccessBlockSettings));
    this.addSetting(s3AccountPublicAccessBlock, props.account, { note: controlNote(CONTROL) });
    this.addSetting(s3BucketPublicAccessBlockSettings, Object.values(S3BucketPublicAccessBlockSettings));
    this.addSetting(s3BucketPublicAccessBlock, props.bucket, { note: controlNote(CONTROL) });
  }
}
