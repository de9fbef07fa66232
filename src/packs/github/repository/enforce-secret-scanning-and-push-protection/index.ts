import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  repositoryCodeSecurityPushProtection,
  repositoryCodeSecuritySecretScanning,
  type RepositoryCodeSecurityPushProtection,
  type RepositoryCodeSecuritySecretScanning,
} from "../../../../policy-types/github";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceSecretScanningAndPushProtectionProps extends PolicyPackOverrides {
  /** What happens to a repository without secret scanning. */
  readonly secretScanning: RepositoryCodeSecuritySecretScanning;
  /** What happens to a repository without push protection. */
  readonly pushProtection: RepositoryCodeSecurityPushProtection;
}

/**
 * Asks that GitHub scans repositories for secrets, and refuses pushes that hold one.
 *
 * Checks: whether secret scanning and push protection are on for each repository.
 *
 * Modes: Check raises an alarm for a repository without them; Enforce switches them on, and GitHub refuses pushes with
 * a secret from then on. Each has a mode of its own.
 *
 * Does not see: secrets whose form GitHub does not know, and what was found. Private repositories need a licence for
 * both.
 *
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/repositoryCodeSecuritySecretScanning
 * @see https://hub.guardrails.turbot.com/mods/github/policies/github/repositoryCodeSecurityPushProtection
 */
export class EnforceSecretScanningAndPushProtection extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the two modes
   */
  public constructor(scope: Construct, id: string, props: EnforceSecretScanningAndPushProtectionProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Secret Scanning and Push Protection for GitHub Repositories",
        description: "Asks that repositories look for secrets in what is there and in what is pushed.",
        akas: ["github_repository_enforce_secret_scanning_and_push_protection"],
      }),
    );

    this.addSetting(repositoryCodeSecuritySecretScanning, props.secretScanning);
    this.addSetting(repositoryCodeSecurityPushProtection, props.pushProtection);
  }
}
