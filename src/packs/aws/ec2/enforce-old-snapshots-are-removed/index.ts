import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  snapshotActive,
  snapshotActiveAge,
  SnapshotActiveAge,
  snapshotActiveBudget,
  SnapshotActiveBudget,
  snapshotActiveLastModified,
  SnapshotActiveLastModified,
  type SnapshotActive,
} from "../../../../policy-types/aws-ec2";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceOldSnapshotsAreRemovedProps extends PolicyPackOverrides {
  /** What happens to a snapshot that is too old. */
  readonly snapshotActive: SnapshotActive;
  /**
   * When a snapshot is too old.
   *
   * @default SnapshotActiveAge.FORCE_INACTIVE_IF_AGE_OVER_365_DAYS
   */
  readonly age?: SnapshotActiveAge;
}

/**
 * Finds AWS EBS snapshots that are older than a number of days, and can delete them after a warning.
 *
 * Checks: the age of each snapshot.
 *
 * Modes: Check raises an alarm for a snapshot that is too old; Enforce deletes it after the days of warning that the
 * mode gives. A deleted snapshot cannot be restored.
 *
 * Does not see: whether a snapshot is its volume's last one, or still needed: exempt those with an exception. AWS
 * refuses to delete the snapshot of a registered image.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/snapshotActive
 */
export class EnforceOldSnapshotsAreRemoved extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the mode, and the age
   */
  public constructor(scope: Construct, id: string, props: EnforceOldSnapshotsAreRemovedProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Old Snapshots Are Removed for AWS EC2",
        description: "Finds EBS snapshots that are older than they need be, and deletes them after a warning.",
        akas: ["aws_ec2_enforce_old_snapshots_are_removed"],
      }),
    );

    this.addSetting(snapshotActiveAge, props.age ?? SnapshotActiveAge.FORCE_INACTIVE_IF_AGE_OVER_365_DAYS);
    this.addSetting(snapshotActiveBudget, SnapshotActiveBudget.SKIP);
    this.addSetting(snapshotActiveLastModified, SnapshotActiveLastModified.SKIP);
    this.addSetting(snapshotActive, props.snapshotActive);
  }
}
