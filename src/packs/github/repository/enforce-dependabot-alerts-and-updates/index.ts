import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  repositoryDependabotAlerts,
  repositoryDependabotSecurityUpdates,
  type RepositoryDependabotAlerts,
  type RepositoryDependabotSecurityUpdates,
} from "../../../../policy-types/github";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceDependabotAlertsAndUpdatesProps extends PolicyPackOverrides {
  /** What happens to a repository without alerts. */
  readonly alerts: RepositoryDependabotAlerts;
  /** What happens to a repository without security updates. */
  readonly securityUpdates: RepositoryDependabotSecurityUpdates;
}

/**
 * Asks that Dependabot warns about vulnerable dependencies in GitHub repositories, and proposes updates.
 *
 * Checks: whether the alerts and the security updates of Dependabot are on for each repository.
 *
 * Modes: Check raises an alarm for a repository without them. Enforce switches them on; with security updates,
 * Dependabot opens pull requests. Each has a mode of its own, and modes that say `Disabled` ask for the opposite.
 * Security updates need alerts.
 *
 * Does not see: open alerts, and dependencies that GitHub cannot read from the repository's files.
 *
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/repositoryDependabotAlerts
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/repositoryDependabotSecurityUpdates
 */
export class EnforceDependabotAlertsAndUpdates extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the two modes
   */
  public constructor(scope: Construct, id: string, props: EnforceDependabotAlertsAndUpdatesProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Dependabot Alerts and Updates for GitHub Repositories",
        description: "Asks that Dependabot warns of vulnerable dependencies of repositories, and proposes updates.",
        akas: ["github_repository_enforce_dependabot_alerts_and_updates"],
      }),
    );

    this.addSetting(repositoryDependabotAlerts, props.alerts);
    this.addSetting(repositoryDependabotSecurityUpdates, props.securityUpdates);
  }
}
