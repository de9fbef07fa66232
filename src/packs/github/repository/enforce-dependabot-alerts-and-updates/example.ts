import { EnforceDependabotAlertsAndUpdates } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { RepositoryDependabotAlerts, RepositoryDependabotSecurityUpdates } from "../../../../policy-types/github";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceDependabotAlertsAndUpdates =>
  new EnforceDependabotAlertsAndUpdates(stack, "main", {
    alerts: RepositoryDependabotAlerts.CHECK_ENABLED,
    securityUpdates: RepositoryDependabotSecurityUpdates.CHECK_ENABLED,
  });
