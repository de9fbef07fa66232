import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  repositoryDefaultBranch,
  repositoryDefaultBranchName,
  type RepositoryDefaultBranch,
} from "../../../../policy-types/github";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceDefaultBranchNameProps extends PolicyPackOverrides {
  /** What happens to a repository whose default branch has another name. */
  readonly defaultBranch: RepositoryDefaultBranch;
  /**
   * The name of the default branch.
   *
   * @default "main"
   */
  readonly name?: string;
}

/**
 * Asks that the default branch has the same name in all GitHub repositories, so that rules for it hold everywhere.
 *
 * Checks: the name of the default branch of each repository.
 *
 * Modes: Check raises an alarm for a repository whose default branch has another name; Enforce makes the branch with
 * that name the default. Open pull requests, clones and pipelines may still use the other.
 *
 * Does not see: whether the branch is protected.
 *
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/repositoryDefaultBranch
 */
export class EnforceDefaultBranchName extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the mode, and the name
   */
  public constructor(scope: Construct, id: string, props: EnforceDefaultBranchNameProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Default Branch Name for GitHub Repositories",
        description: "Asks that the default branch of repositories has one name everywhere.",
        akas: ["github_repository_enforce_default_branch_name"],
      }),
    );

    this.addSetting(repositoryDefaultBranchName, props.name ?? "main");
    this.addSetting(repositoryDefaultBranch, props.defaultBranch);
  }
}
