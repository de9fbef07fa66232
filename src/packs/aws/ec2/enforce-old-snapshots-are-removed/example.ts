import { EnforceOldSnapshotsAreRemoved } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { SnapshotActive } from "../../../../policy-types/aws-ec2";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceOldSnapshotsAreRemoved =>
  new EnforceOldSnapshotsAreRemoved(stack, "main", {
    snapshotActive: SnapshotActive.CHECK_ACTIVE,
  });
