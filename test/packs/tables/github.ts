import {
  OrganizationDeployKeysEnabled,
  OrganizationMemberPrivilegesBasePermissions,
  OrganizationMemberPrivilegesPagesCreation,
  OrganizationMemberPrivilegesRepositoryCreation,
  OrganizationMemberPrivilegesRepositoryForking,
  RepositoryCodeSecurityPushProtection,
  RepositoryCodeSecuritySecretScanning,
  RepositoryDefaultBranch,
  RepositoryDependabotAlerts,
  RepositoryDependabotSecurityUpdates,
} from "../../../src/policy-types/github";
import type { PackTable } from "./table";

export const GITHUB: readonly PackTable[] = [
  {
    folder: "github/organization/enforce-least-privileges-for-members",
    modes: {
      basePermissions: OrganizationMemberPrivilegesBasePermissions,
      repositoryCreation: OrganizationMemberPrivilegesRepositoryCreation,
      deployKeys: OrganizationDeployKeysEnabled,
    },
    settings: {
      github_organization_member_privileges_base_permissions: "$basePermissions",
      github_organization_member_privileges_repository_creation: "$repositoryCreation",
      github_organization_deploy_keys_enabled: "$deployKeys",
    },
  },
  {
    folder: "github/repository/enforce-default-branch-name",
    modes: { defaultBranch: RepositoryDefaultBranch },
    settings: {
      github_repository_default_branch_name: "main",
      github_repository_default_branch: "$defaultBranch",
    },
    given: [[{ name: "trunk" }, { github_repository_default_branch_name: "trunk" }]],
  },
  {
    folder: "github/repository/enforce-dependabot-alerts-and-updates",
    modes: { alerts: RepositoryDependabotAlerts, securityUpdates: RepositoryDependabotSecurityUpdates },
    settings: {
      github_repository_dependabot_alerts: "$alerts",
      github_repository_dependabot_security_updates: "$securityUpdates",
    },
  },
  {
    folder: "github/organization/enforce-no-forks-and-pages",
    modes: {
      forking: OrganizationMemberPrivilegesRepositoryForking,
      pages: OrganizationMemberPrivilegesPagesCreation,
    },
    settings: {
      github_organization_member_privileges_repository_forking: "$forking",
      github_organization_member_privileges_pages_creation: "$pages",
    },
  },
  {
    folder: "github/repository/enforce-secret-scanning-and-push-protection",
    modes: {
      secretScanning: RepositoryCodeSecuritySecretScanning,
      pushProtection: RepositoryCodeSecurityPushProtection,
    },
    settings: {
      github_repository_code_security_secret_scanning: "$secretScanning",
      github_repository_code_security_push_protection: "$pushProtection",
    },
  },
];
