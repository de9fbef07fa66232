import type { Construct } from "constructs";
import { CalculatedPolicy } from "../../../../calculated-policy/calculated-policy";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  vaultApproved,
  vaultApprovedCustom,
  vaultPurgeProtection,
  type VaultApproved,
  type VaultPurgeProtection,
} from "../../../../policy-types/azure-keyvault";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforcePurgeProtectionAndRbacProps extends PolicyPackOverrides {
  /** What happens to a vault that can be purged. */
  readonly purgeProtection: VaultPurgeProtection;
  /** What happens to a vault whose access policies decide access. */
  readonly rbac: VaultApproved;
}

/**
 * Asks that Azure key vaults cannot be purged, and approves those that decide access by Azure roles.
 *
 * Checks: whether purge protection is on for each vault, and whether roles, not access policies, decide access.
 *
 * Modes: Check raises an alarm. Enforce for purge protection switches it on for good: it cannot be switched off.
 * Enforce for RBAC deletes the vault, in one mode only within an hour of its creation; Guardrails does not convert a
 * vault to RBAC.
 *
 * Does not see: who has which role, and whether a leftover access policy says something else.
 *
 * With nothing known: of the vault, `Skip`.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-keyvault/vaultPurgeProtection
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-keyvault/vaultApprovedCustom
 */
export class EnforcePurgeProtectionAndRbac extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the two modes
   */
  public constructor(scope: Construct, id: string, props: EnforcePurgeProtectionAndRbacProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Purge Protection and RBAC for Azure Key Vault",
        description: "Asks that key vaults cannot be purged, and approves those that decide access by roles.",
        akas: ["azure_keyvault_enforce_purge_protection_and_rbac"],
      }),
    );

    this.addSetting(vaultPurgeProtection, props.purgeProtection);
    this.addSetting(
      vaultApprovedCustom,
      CalculatedPolicy.fromFiles(__dirname, { queries: ["vault.graphql"], template: "approved.njk" }),
    );
    this.addSetting(vaultApproved, props.rbac);
  }
}
