import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  dbClusterSnapshotManualTrustedAccess,
  dbClusterSnapshotManualTrustedAccessAccounts,
  dbSnapshotManualTrustedAccess,
  dbSnapshotManualTrustedAccessAccounts,
  type DbClusterSnapshotManualTrustedAccess,
  type DbSnapshotManualTrustedAccess,
} from "../../../../policy-types/aws-rds";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceSnapshotsAreTrustedProps extends PolicyPackOverrides {
  /** What happens to a snapshot of an instance that is shared with others. */
  readonly instanceSnapshots: DbSnapshotManualTrustedAccess;
  /** What happens to a snapshot of a cluster that is shared with others. */
  readonly clusterSnapshots: DbClusterSnapshotManualTrustedAccess;
  /**
   * The ids of AWS accounts that are trusted, twelve digits each.
   *
   * @default []
   */
  readonly accounts?: readonly string[];
}

/**
 * Trusts nobody with manual snapshots of AWS RDS but the account itself and the accounts that you list.
 *
 * Checks: with which accounts each manual snapshot of an instance or a cluster is shared, and whether it is public.
 *
 * Modes: Check raises an alarm for a snapshot that is shared with somebody else; Enforce ends the sharing. An empty
 * list trusts no other account.
 *
 * Does not see: copies that another account has already made.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-rds/dbSnapshotManualTrustedAccess
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-rds/dbClusterSnapshotManualTrustedAccess
 */
export class EnforceSnapshotsAreTrusted extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the modes, and who is trusted
   */
  public constructor(scope: Construct, id: string, props: EnforceSnapshotsAreTrustedProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Snapshots Are Trusted for AWS RDS",
        description: "Trusts nobody with manual snapshots of RDS but the accounts that are listed.",
        akas: ["aws_rds_enforce_snapshots_are_trusted"],
      }),
    );

    const { instanceSnapshots, clusterSnapshots, accounts = [] } = props;
    this.addSetting(dbSnapshotManualTrustedAccessAccounts, accounts);
    this.addSetting(dbSnapshotManualTrustedAccess, instanceSnapshots);
    this.addSetting(dbClusterSnapshotManualTrustedAccessAccounts, accounts);
    this.addSetting(dbClusterSnapshotManualTrustedAccess, clusterSnapshots);
  }
}
