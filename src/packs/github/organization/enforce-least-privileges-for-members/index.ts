import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  organizationDeployKeysEnabled,
  organizationMemberPrivilegesBasePermissions,
  organizationMemberPrivilegesRepositoryCreation,
  type OrganizationDeployKeysEnabled,
  type OrganizationMemberPrivilegesBasePermissions,
  type OrganizationMemberPrivilegesRepositoryCreation,
} from "../../../../policy-types/github";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceLeastPrivilegesForMembersProps extends PolicyPackOverrides {
  /** What happens to an organization whose members may do more than read every repository. */
  readonly basePermissions: OrganizationMemberPrivilegesBasePermissions;
  /** What happens to an organization whose members can create repositories. */
  readonly repositoryCreation: OrganizationMemberPrivilegesRepositoryCreation;
  /** What happens to an organization whose repositories accept deploy keys. */
  readonly deployKeys: OrganizationDeployKeysEnabled;
}

/**
 * Asks that members of a GitHub organization can only read unless they are given more by name.
 *
 * Checks: what each organization gives to all members: the permission for every repository, and the right to create
 * repositories; and whether repositories accept deploy keys.
 *
 * Modes: Check raises an alarm for an organization that gives more. Enforce takes it away: members without another role
 * can no longer write or create repositories, and deploy keys fail. Each of the three has a mode of its own.
 *
 * Does not see: the rights of teams and of individual members, and what the organization's owners may do.
 *
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/organizationMemberPrivilegesBasePermissions
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/organizationMemberPrivilegesRepositoryCreation
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/organizationDeployKeysEnabled
 */
export class EnforceLeastPrivilegesForMembers extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the three modes
   */
  public constructor(scope: Construct, id: string, props: EnforceLeastPrivilegesForMembersProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Least Privileges for GitHub Organization Members",
        description: "Asks that members of an organization read and no more, unless a team or a role says so.",
        akas: ["github_organization_enforce_least_privileges_for_members"],
      }),
    );

    this.addSetting(organizationMemberPrivilegesBasePermissions, props.basePermissions);
    this.addSetting(organizationMemberPrivilegesRepositoryCreation, props.repositoryCreation);
    this.addSetting(organizationDeployKeysEnabled, props.deployKeys);
  }
}
