import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  bucketPolicyTrustedAccess,
  bucketPolicyTrustedAccounts,
  bucketPolicyTrustedIdentityProviders,
  bucketPolicyTrustedOrganizations,
  bucketPolicyTrustedServices,
  type BucketPolicyTrustedAccess,
} from "../../../../policy-types/aws-s3";

/** The services that write logs to buckets. */
const LOG_SERVICES = ["cloudtrail.amazonaws.com", "delivery.logs.amazonaws.com", "logging.s3.amazonaws.com"];

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceBucketPoliciesAreTrustedProps extends PolicyPackOverrides {
  /** What happens to access that is not trusted. */
  readonly bucketPolicyTrustedAccess: BucketPolicyTrustedAccess;
  /**
   * The ids of AWS accounts that are trusted, twelve digits each.
   *
   * @default []
   */
  readonly accounts?: readonly string[];
  /**
   * The ids of AWS organizations that are trusted, for example `o-c3a5y4wd45`.
   *
   * @default []
   */
  readonly organizations?: readonly string[];
  /**
   * The identity providers that are trusted, for example `www.example.com`.
   *
   * @default []
   */
  readonly identityProviders?: readonly string[];
  /**
   * The AWS services that are trusted, for example `sns.amazonaws.com`.
   *
   * @default ["cloudtrail.amazonaws.com", "delivery.logs.amazonaws.com", "logging.s3.amazonaws.com"]
   */
  readonly services?: readonly string[];
}

/**
 * Trusts nobody in AWS S3 bucket policies but the account itself and whom you list.
 *
 * Checks: the statements of each bucket policy that allow something: whether every account, organization, service and
 * identity provider in them is on its list.
 *
 * Modes: Check raises an alarm for a bucket whose policy trusts somebody else; Enforce revokes that access, which
 * another team may need. An empty list trusts nobody of its kind.
 *
 * Does not see: access by ACLs, access points and presigned links, and conditions that narrow an open statement.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketPolicyTrustedAccess
 */
export class EnforceBucketPoliciesAreTrusted extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the mode, and who is trusted
   */
  public constructor(scope: Construct, id: string, props: EnforceBucketPoliciesAreTrustedProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Bucket Policies Are Trusted for AWS S3",
        description:
          "Trusts nobody outside the account in policies of S3 buckets but the accounts, organizations and services that are listed.",
        akas: ["aws_s3_enforce_bucket_policies_are_trusted"],
      }),
    );

    const { accounts = [], organizations = [], identityProviders = [], services = LOG_SERVICES } = props;
    this.addSetting(bucketPolicyTrustedAccounts, accounts);
    this.addSetting(bucketPolicyTrustedOrganizations, organizations);
    this.addSetting(bucketPolicyTrustedIdentityProviders, identityProviders);
    this.addSetting(bucketPolicyTrustedServices, services);
    this.addSetting(bucketPolicyTrustedAccess, props.bucketPolicyTrustedAccess);
  }
}
