import { EnforcePurgeProtectionAndRbac } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { VaultApproved, VaultPurgeProtection } from "../../../../policy-types/azure-keyvault";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforcePurgeProtectionAndRbac =>
  new EnforcePurgeProtectionAndRbac(stack, "main", {
    purgeProtection: VaultPurgeProtection.CHECK_PURGE_PROTECTION_ENABLED,
    rbac: VaultApproved.CHECK_APPROVED,
  });
