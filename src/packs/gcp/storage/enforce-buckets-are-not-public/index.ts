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
  bucketPolicyTrustedDomains,
  bucketPolicyTrustedGroups,
  bucketPolicyTrustedProjects,
  bucketPolicyTrustedServiceAccounts,
  bucketPolicyTrustedUsers,
  type BucketAccessControl,
  type BucketPolicyTrustedAccess,
} from "../../../../policy-types/gcp-storage";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceBucketsAreNotPublicProps extends PolicyPackOverrides {
  /** What happens to a bucket with ACLs. */
  readonly accessControl: BucketAccessControl;
  /** What happens to a bucket whose policy is open. */
  readonly trustedAccess: BucketPolicyTrustedAccess;
  /**
   * The domains that are trusted, for example `example.com`.
   *
   * @default - not set: whom the workspace trusts
   */
  readonly domains?: readonly string[];
  /**
   * The groups that are trusted, by their addresses.
   *
   * @default - not set: whom the workspace trusts
   */
  readonly groups?: readonly string[];
  /**
   * The ids of projects whose owners, editors and viewers are trusted.
   *
   * @default - not set: whom the workspace trusts
   */
  readonly projects?: readonly string[];
  /**
   * The service accounts that are trusted, by their addresses.
   *
   * @default - not set: whom the workspace trusts
   */
  readonly serviceAccounts?: readonly string[];
  /**
   * The users that are trusted, by their addresses.
   *
   * @default - not set: whom the workspace trusts
   */
  readonly users?: readonly string[];
}

/**
 * Asks that GCP buckets decide access by IAM alone, and that their policies do not name everybody.
 *
 * Checks: whether each bucket has uniform access, and whether its policy names `allUsers` or `allAuthenticatedUsers`,
 * or somebody of a kind that you list, and who is not on the list.
 *
 * Modes: Check raises an alarm for a bucket with ACLs, or one that trusts somebody else. Enforce for access control
 * makes it uniform, which ends what ACLs allowed; Enforce for trusted access removes whoever is not trusted from the
 * policy. An empty list trusts nobody of its kind; for a kind without a list, the workspace's own setting decides.
 *
 * Does not see: the project's IAM policy, which also gives access to its buckets, and signed URLs.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-storage/bucketAccessControl
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-storage/bucketPolicyTrustedAccess
 */
export class EnforceBucketsAreNotPublic extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the two modes, and who is trusted
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
    const { domains, groups, projects, serviceAccounts, users } = props;
    if (domains !== undefined) this.addSetting(bucketPolicyTrustedDomains, domains);
    if (groups !== undefined) this.addSetting(bucketPolicyTrustedGroups, groups);
    if (projects !== undefined) this.addSetting(bucketPolicyTrustedProjects, projects);
    if (serviceAccounts !== undefined) this.addSetting(bucketPolicyTrustedServiceAccounts, serviceAccounts);
    if (users !== undefined) this.addSetting(bucketPolicyTrustedUsers, users);
    this.addSetting(bucketPolicyTrustedAccess, props.trustedAccess);
  }
}
