import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  organizationMemberPrivilegesPagesCreation,
  organizationMemberPrivilegesRepositoryForking,
  type OrganizationMemberPrivilegesPagesCreation,
  type OrganizationMemberPrivilegesRepositoryForking,
} from "../../../../policy-types/github";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceNoForksAndPagesProps extends PolicyPackOverrides {
  /** What happens to an organization whose members can fork private repositories. */
  readonly forking: OrganizationMemberPrivilegesRepositoryForking;
  /** What happens to an organization whose members can create pages. */
  readonly pages: OrganizationMemberPrivilegesPagesCreation;
}

/**
 * Asks that members of a GitHub organization do not fork private repositories or publish pages.
 *
 * Checks: what each organization allows its members: to fork private repositories, and to create pages.
 *
 * Modes: Check raises an alarm for an organization that allows it; Enforce disallows it. Each has a mode of its own.
 *
 * Does not see: existing forks and pages, and what the organization's owners may do.
 *
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/organizationMemberPrivilegesRepositoryForking
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/organizationMemberPrivilegesPagesCreation
 */
export class EnforceNoForksAndPages extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the two modes
   */
  public constructor(scope: Construct, id: string, props: EnforceNoForksAndPagesProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce No Forks and Pages for GitHub Organizations",
        description: "Asks that members of an organization fork no private repositories, and publish no pages.",
        akas: ["github_organization_enforce_no_forks_and_pages"],
      }),
    );

    this.addSetting(organizationMemberPrivilegesRepositoryForking, props.forking);
    this.addSetting(organizationMemberPrivilegesPagesCreation, props.pages);
  }
}
