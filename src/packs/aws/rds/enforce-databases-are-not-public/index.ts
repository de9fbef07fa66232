import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import { dbInstancePubliclyAccessible, type DbInstancePubliclyAccessible } from "../../../../policy-types/aws-rds";
import { clusterPubliclyAccessible, type ClusterPubliclyAccessible } from "../../../../policy-types/aws-redshift";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceDatabasesAreNotPublicProps extends PolicyPackOverrides {
  /** What happens to an RDS instance that is public. */
  readonly instances: DbInstancePubliclyAccessible;
  /**
   * What happens to a Redshift cluster that is public. It needs the mod `@turbot/aws-redshift`.
   *
   * @default - not set
   */
  readonly redshiftClusters?: ClusterPubliclyAccessible;
}

/**
 * Asks that AWS RDS instances, and if you say so Redshift clusters, have no public address.
 *
 * Checks: whether a DB instance or a cluster is marked as publicly accessible.
 *
 * Modes: Check raises an alarm for one that is; Enforce removes the mark, and clients on the internet fail from then
 * on.
 *
 * Does not see: who can reach the database inside the VPC: its security groups decide that.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-rds/dbInstancePubliclyAccessible
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-redshift/clusterPubliclyAccessible
 */
export class EnforceDatabasesAreNotPublic extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the modes
   */
  public constructor(scope: Construct, id: string, props: EnforceDatabasesAreNotPublicProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Databases Are Not Public for AWS RDS",
        description: "Asks that RDS instances have no public address, and Redshift clusters neither if you say so.",
        akas: ["aws_rds_enforce_databases_are_not_public"],
      }),
    );

    const { instances, redshiftClusters } = props;
    this.addSetting(dbInstancePubliclyAccessible, instances);
    if (redshiftClusters !== undefined) this.addSetting(clusterPubliclyAccessible, redshiftClusters);
  }
}
