import { EnforceSnapshotsAreTrusted } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { DbClusterSnapshotManualTrustedAccess, DbSnapshotManualTrustedAccess } from "../../../../policy-types/aws-rds";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceSnapshotsAreTrusted =>
  new EnforceSnapshotsAreTrusted(stack, "main", {
    instanceSnapshots: DbSnapshotManualTrustedAccess.CHECK_TRUSTED_ACCESS_ACCOUNTS,
    clusterSnapshots: DbClusterSnapshotManualTrustedAccess.CHECK_TRUSTED_ACCESS_ACCOUNTS,
  });
