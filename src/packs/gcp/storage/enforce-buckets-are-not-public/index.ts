import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  bucketAccessControl,
  bucketPolicyTrustedAccess,
  bucketPolicyTrustedAllAuthenticated,
  BucketPolicyTrustedAllAuthenticated,
  bucketPolicyTrustedAllUsers,
  BucketPolicyTrustedAllUsers,
  type BucketAccessControl,
  type BucketPolicyTrustedAccess,
} from "../../../../policy-types/gcp-storage";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceBucketsAreNotPublicProps extends PolicyPackOverrides {
  /** What happens to a bucket with ACLs. */
  readonly accessControl: BucketAccessControl;
  /** What happens to a bucket whose policy is open. */
  readonly trustedAccess: BucketPolicyTrustedAccess;
}

/**
 * Asks that GCP buckets decide access by IAM alone, and that their policies name nobody in general.
 *
 * Checks: whether each bucket has uniform access, and whether its policy names `allUsers` or `allAuthenticatedUsers`.
 *
 * Modes: Check raises an alarm for a bucket with ACLs, or one that is open. Enforce of access control makes it uniform,
 * and what ACLs allowed ends; Enforce of trusted access takes the two principals out of the policy.
 *
 * Does not see: users, groups and domains that the policy names one by one: those are trusted as they are. Policies of
 * the project count for its buckets, too.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-storage/bucketAccessControl
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-storage/bucketPolicyTrustedAccess
 */
export class EnforceBucketsAreNotPublic extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the two modes
   */
  public constructor(scope: Construct, id: string, props: EnforceBucketsAreNotPublicProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Buckets Are Not Public for GCP Storage",
        description:
          "Asks that buckets decide access by IAM alone, and trust neither allUsers nor allAuthenticatedUsers.",
        akas: ["gcp_storage_enforce_buckets_are_not_public"],
      }),
    );

    this.addSetting(bucketAccessControl, props.accessControl);
    this.addSetting(bucketPolicyTrustedAllUsers, BucketPolicyTrustedAllUsers.DO_NOT_ALLOW_ALL_USERS);
    this.addSetting(
      bucketPolicyTrustedAllAuthenticated,
      BucketPolicyTrustedAllAuthenticated.DO_NOT_ALLOW_ALL_AUTHENTICATED_USERS,
    );
    this.addSetting(bucketPolicyTrustedAccess, props.trustedAccess);
  }
}
