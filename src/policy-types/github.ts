/** The policy types of the mod `@turbot/github`. */
import { PolicyType } from "../policy-type";

/** The values of {@link organizationBlockedUsers} that are known from public use. */
export enum OrganizationBlockedUsers {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_BLOCK_USERS = "Check: Block Users",
  /** Blocks what the policy governs. */
  ENFORCE_BLOCK_USERS = "Enforce: Block Users",
}

/**
 * GitHub > Organization > Blocked Users: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/organizationBlockedUsers
 */
export const organizationBlockedUsers = new PolicyType<OrganizationBlockedUsers>({
  uri: "tmod:@turbot/github#/policy/types/organizationBlockedUsers",
  path: "GitHub > Organization > Blocked Users",
  kind: "mode",
  values: OrganizationBlockedUsers,
});

/**
 * GitHub > Organization > Blocked Users > Usernames: a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/organizationBlockedUsersUsernames
 */
export const organizationBlockedUsersUsernames = new PolicyType<readonly unknown[]>({
  uri: "tmod:@turbot/github#/policy/types/organizationBlockedUsersUsernames",
  path: "GitHub > Organization > Blocked Users > Usernames",
  kind: "list",
});

/** The values of {@link organizationDeployKeysEnabled} that are known from public use. */
export enum OrganizationDeployKeysEnabled {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_DISABLED = "Check: Disabled",
  /** Changes what differs. */
  ENFORCE_DISABLED = "Enforce: Disabled",
}

/**
 * GitHub > Organization > Deploy Keys > Enabled: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/organizationDeployKeysEnabled
 */
export const organizationDeployKeysEnabled = new PolicyType<OrganizationDeployKeysEnabled>({
  uri: "tmod:@turbot/github#/policy/types/organizationDeployKeysEnabled",
  path: "GitHub > Organization > Deploy Keys > Enabled",
  kind: "mode",
  values: OrganizationDeployKeysEnabled,
});

/** The values of {@link organizationMemberPrivilegesBasePermissions} that are known from public use. */
export enum OrganizationMemberPrivilegesBasePermissions {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_READ = "Check: Read",
  /** Changes what differs. */
  ENFORCE_READ = "Enforce: Read",
}

/**
 * GitHub > Organization > Member Privileges > Base Permissions: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/organizationMemberPrivilegesBasePermissions
 */
export const organizationMemberPrivilegesBasePermissions = new PolicyType<OrganizationMemberPrivilegesBasePermissions>({
  uri: "tmod:@turbot/github#/policy/types/organizationMemberPrivilegesBasePermissions",
  path: "GitHub > Organization > Member Privileges > Base Permissions",
  kind: "mode",
  values: OrganizationMemberPrivilegesBasePermissions,
});

/** The values of {@link organizationMemberPrivilegesPagesCreation} that are known from public use. */
export enum OrganizationMemberPrivilegesPagesCreation {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_DISABLED = "Check: Disabled",
  /** Changes what differs. */
  ENFORCE_DISABLED = "Enforce: Disabled",
}

/**
 * GitHub > Organization > Member Privileges > Pages Creation: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/organizationMemberPrivilegesPagesCreation
 */
export const organizationMemberPrivilegesPagesCreation = new PolicyType<OrganizationMemberPrivilegesPagesCreation>({
  uri: "tmod:@turbot/github#/policy/types/organizationMemberPrivilegesPagesCreation",
  path: "GitHub > Organization > Member Privileges > Pages Creation",
  kind: "mode",
  values: OrganizationMemberPrivilegesPagesCreation,
});

/** The values of {@link organizationMemberPrivilegesRepositoryCreation} that are known from public use. */
export enum OrganizationMemberPrivilegesRepositoryCreation {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_DISABLED = "Check: Disabled",
  /** Changes what differs. */
  ENFORCE_DISABLED = "Enforce: Disabled",
}

/**
 * GitHub > Organization > Member Privileges > Repository Creation: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/organizationMemberPrivilegesRepositoryCreation
 */
export const organizationMemberPrivilegesRepositoryCreation =
  new PolicyType<OrganizationMemberPrivilegesRepositoryCreation>({
    uri: "tmod:@turbot/github#/policy/types/organizationMemberPrivilegesRepositoryCreation",
    path: "GitHub > Organization > Member Privileges > Repository Creation",
    kind: "mode",
    values: OrganizationMemberPrivilegesRepositoryCreation,
  });

/** The values of {@link organizationMemberPrivilegesRepositoryForking} that are known from public use. */
export enum OrganizationMemberPrivilegesRepositoryForking {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_DENY_FORKING_OF_PRIVATE_REPOSITORIES = "Check: Deny forking of private repositories",
  /** Changes what differs. */
  ENFORCE_DENY_FORKING_OF_PRIVATE_REPOSITORIES = "Enforce: Deny forking of private repositories",
}

/**
 * GitHub > Organization > Member Privileges > Repository Forking: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/organizationMemberPrivilegesRepositoryForking
 */
export const organizationMemberPrivilegesRepositoryForking =
  new PolicyType<OrganizationMemberPrivilegesRepositoryForking>({
    uri: "tmod:@turbot/github#/policy/types/organizationMemberPrivilegesRepositoryForking",
    path: "GitHub > Organization > Member Privileges > Repository Forking",
    kind: "mode",
    values: OrganizationMemberPrivilegesRepositoryForking,
  });

/** The values of {@link repositoryCodeSecurityPushProtection} that are known from public use. */
export enum RepositoryCodeSecurityPushProtection {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * GitHub > Repository > Code Security > Push Protection: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/repositoryCodeSecurityPushProtection
 */
export const repositoryCodeSecurityPushProtection = new PolicyType<RepositoryCodeSecurityPushProtection>({
  uri: "tmod:@turbot/github#/policy/types/repositoryCodeSecurityPushProtection",
  path: "GitHub > Repository > Code Security > Push Protection",
  kind: "mode",
  values: RepositoryCodeSecurityPushProtection,
});

/** The values of {@link repositoryCodeSecuritySecretScanning} that are known from public use. */
export enum RepositoryCodeSecuritySecretScanning {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * GitHub > Repository > Code Security > Secret Scanning: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/repositoryCodeSecuritySecretScanning
 */
export const repositoryCodeSecuritySecretScanning = new PolicyType<RepositoryCodeSecuritySecretScanning>({
  uri: "tmod:@turbot/github#/policy/types/repositoryCodeSecuritySecretScanning",
  path: "GitHub > Repository > Code Security > Secret Scanning",
  kind: "mode",
  values: RepositoryCodeSecuritySecretScanning,
});

/** The values of {@link repositoryDefaultBranch} that are known from public use. */
export enum RepositoryDefaultBranch {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_SET_TO_DEFAULT_BRANCH_NAME = "Check: Set to `Default Branch > Name`",
  /** Changes what differs. */
  ENFORCE_SET_TO_DEFAULT_BRANCH_NAME = "Enforce: Set to `Default Branch > Name`",
}

/**
 * GitHub > Repository > Default Branch: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/repositoryDefaultBranch
 */
export const repositoryDefaultBranch = new PolicyType<RepositoryDefaultBranch>({
  uri: "tmod:@turbot/github#/policy/types/repositoryDefaultBranch",
  path: "GitHub > Repository > Default Branch",
  kind: "mode",
  values: RepositoryDefaultBranch,
});

/**
 * GitHub > Repository > Default Branch > Name: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/repositoryDefaultBranchName
 */
export const repositoryDefaultBranchName = new PolicyType<string>({
  uri: "tmod:@turbot/github#/policy/types/repositoryDefaultBranchName",
  path: "GitHub > Repository > Default Branch > Name",
  kind: "text",
});

/** The values of {@link repositoryDependabotAlerts} that are known from public use. */
export enum RepositoryDependabotAlerts {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Raises an alarm, and changes nothing. */
  CHECK_DISABLED = "Check: Disabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
  /** Changes what differs. */
  ENFORCE_DISABLED = "Enforce: Disabled",
}

/**
 * GitHub > Repository > Dependabot > Alerts: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/repositoryDependabotAlerts
 */
export const repositoryDependabotAlerts = new PolicyType<RepositoryDependabotAlerts>({
  uri: "tmod:@turbot/github#/policy/types/repositoryDependabotAlerts",
  path: "GitHub > Repository > Dependabot > Alerts",
  kind: "mode",
  values: RepositoryDependabotAlerts,
});

/** The values of {@link repositoryDependabotSecurityUpdates} that are known from public use. */
export enum RepositoryDependabotSecurityUpdates {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Raises an alarm, and changes nothing. */
  CHECK_DISABLED = "Check: Disabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
  /** Changes what differs. */
  ENFORCE_DISABLED = "Enforce: Disabled",
}

/**
 * GitHub > Repository > Dependabot > Security Updates: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/repositoryDependabotSecurityUpdates
 */
export const repositoryDependabotSecurityUpdates = new PolicyType<RepositoryDependabotSecurityUpdates>({
  uri: "tmod:@turbot/github#/policy/types/repositoryDependabotSecurityUpdates",
  path: "GitHub > Repository > Dependabot > Security Updates",
  kind: "mode",
  values: RepositoryDependabotSecurityUpdates,
});

/** The values of {@link repositoryDiscussionsEnabled} that are known from public use. */
export enum RepositoryDiscussionsEnabled {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * GitHub > Repository > Discussions > Enabled: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/repositoryDiscussionsEnabled
 */
export const repositoryDiscussionsEnabled = new PolicyType<RepositoryDiscussionsEnabled>({
  uri: "tmod:@turbot/github#/policy/types/repositoryDiscussionsEnabled",
  path: "GitHub > Repository > Discussions > Enabled",
  kind: "mode",
  values: RepositoryDiscussionsEnabled,
});

/** The values of {@link repositoryForkingEnabled} that are known from public use. */
export enum RepositoryForkingEnabled {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * GitHub > Repository > Forking > Enabled: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/repositoryForkingEnabled
 */
export const repositoryForkingEnabled = new PolicyType<RepositoryForkingEnabled>({
  uri: "tmod:@turbot/github#/policy/types/repositoryForkingEnabled",
  path: "GitHub > Repository > Forking > Enabled",
  kind: "mode",
  values: RepositoryForkingEnabled,
});

/** The values of {@link repositoryProjectsEnabled} that are known from public use. */
export enum RepositoryProjectsEnabled {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * GitHub > Repository > Projects > Enabled: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/repositoryProjectsEnabled
 */
export const repositoryProjectsEnabled = new PolicyType<RepositoryProjectsEnabled>({
  uri: "tmod:@turbot/github#/policy/types/repositoryProjectsEnabled",
  path: "GitHub > Repository > Projects > Enabled",
  kind: "mode",
  values: RepositoryProjectsEnabled,
});

/** The values of {@link repositoryPullRequestDeleteBranchOnMerge} that are known from public use. */
export enum RepositoryPullRequestDeleteBranchOnMerge {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Raises an alarm, and changes nothing. */
  CHECK_DISABLED = "Check: Disabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
  /** Changes what differs. */
  ENFORCE_DISABLED = "Enforce: Disabled",
}

/**
 * GitHub > Repository > Pull Request > Delete Branch on Merge: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/repositoryPullRequestDeleteBranchOnMerge
 */
export const repositoryPullRequestDeleteBranchOnMerge = new PolicyType<RepositoryPullRequestDeleteBranchOnMerge>({
  uri: "tmod:@turbot/github#/policy/types/repositoryPullRequestDeleteBranchOnMerge",
  path: "GitHub > Repository > Pull Request > Delete Branch on Merge",
  kind: "mode",
  values: RepositoryPullRequestDeleteBranchOnMerge,
});

/** The values of {@link repositoryPullRequestMergeConfiguration} that are known from public use. */
export enum RepositoryPullRequestMergeConfiguration {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED_PER_MERGE_CONFIGURATION_SETTINGS = "Check: Enabled per Merge Configuration > Settings",
  /** Changes what differs. */
  ENFORCE_ENABLED_PER_MERGE_CONFIGURATION_SETTINGS = "Enforce: Enabled per Merge Configuration > Settings",
}

/**
 * GitHub > Repository > Merge Configuration: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/repositoryPullRequestMergeConfiguration
 */
export const repositoryPullRequestMergeConfiguration = new PolicyType<RepositoryPullRequestMergeConfiguration>({
  uri: "tmod:@turbot/github#/policy/types/repositoryPullRequestMergeConfiguration",
  path: "GitHub > Repository > Merge Configuration",
  kind: "mode",
  values: RepositoryPullRequestMergeConfiguration,
});

/** The items of {@link repositoryPullRequestMergeConfigurationSettings} that are known from public use. */
export enum RepositoryPullRequestMergeConfigurationSettings {
  MERGE_COMMIT = "Merge Commit",
  REBASE_MERGE = "Rebase Merge",
  SQUASH_MERGE = "Squash Merge",
}

/**
 * GitHub > Repository > Merge Configuration > Settings: a list of words.
 *
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/repositoryPullRequestMergeConfigurationSettings
 */
export const repositoryPullRequestMergeConfigurationSettings = new PolicyType<
  readonly RepositoryPullRequestMergeConfigurationSettings[]
>({
  uri: "tmod:@turbot/github#/policy/types/repositoryPullRequestMergeConfigurationSettings",
  path: "GitHub > Repository > Merge Configuration > Settings",
  kind: "list",
  items: RepositoryPullRequestMergeConfigurationSettings,
});

/** The values of {@link repositoryVisibility} that are known from public use. */
export enum RepositoryVisibility {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * GitHub > Repository > Visibility: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/repositoryVisibility
 */
export const repositoryVisibility = new PolicyType<RepositoryVisibility>({
  uri: "tmod:@turbot/github#/policy/types/repositoryVisibility",
  path: "GitHub > Repository > Visibility",
  kind: "mode",
  values: RepositoryVisibility,
});

/** The values of {@link repositoryWikisEnabled} that are known from public use. */
export enum RepositoryWikisEnabled {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * GitHub > Repository > Wikis > Enabled: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/repositoryWikisEnabled
 */
export const repositoryWikisEnabled = new PolicyType<RepositoryWikisEnabled>({
  uri: "tmod:@turbot/github#/policy/types/repositoryWikisEnabled",
  path: "GitHub > Repository > Wikis > Enabled",
  kind: "mode",
  values: RepositoryWikisEnabled,
});
