/** The policy types of the mod `@turbot/aws-backup`. */
import { PolicyType } from "../policy-type";

/** The values of {@link backupPlanConfigured} that are known from public use. */
export enum BackupPlanConfigured {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_PER_CONFIGURED_SOURCE_UNLESS_CLAIMED_BY_A_STACK = "Check: Per Configured > Source (unless claimed by a stack)",
  /** Changes what differs. */
  ENFORCE_PER_CONFIGURED_SOURCE_UNLESS_CLAIMED_BY_A_STACK = "Enforce: Per Configured > Source (unless claimed by a stack)",
}

/**
 * backupPlanConfigured: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-backup/backupPlanConfigured
 */
export const backupPlanConfigured = new PolicyType<BackupPlanConfigured>({
  uri: "tmod:@turbot/aws-backup#/policy/types/backupPlanConfigured",
  kind: "mode",
  values: BackupPlanConfigured,
});

/** The values of {@link backupStack} that are known from public use. */
export enum BackupStack {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_CONFIGURED = "Check: Configured",
  /** Changes what differs. */
  ENFORCE_CONFIGURED = "Enforce: Configured",
}

/**
 * AWS > Backup > Stack: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-backup/backupStack
 */
export const backupStack = new PolicyType<BackupStack>({
  uri: "tmod:@turbot/aws-backup#/policy/types/backupStack",
  path: "AWS > Backup > Stack",
  kind: "mode",
  values: BackupStack,
});

/**
 * AWS > Backup > Stack > Source: Terraform source, as text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-backup/backupStackSource
 */
export const backupStackSource = new PolicyType<string>({
  uri: "tmod:@turbot/aws-backup#/policy/types/backupStackSource",
  path: "AWS > Backup > Stack > Source",
  kind: "source",
});

/**
 * AWS > Backup > Stack > Terraform Version: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-backup/backupStackTerraformVersion
 */
export const backupStackTerraformVersion = new PolicyType<string>({
  uri: "tmod:@turbot/aws-backup#/policy/types/backupStackTerraformVersion",
  path: "AWS > Backup > Stack > Terraform Version",
  kind: "text",
});

/** The values of {@link backupVaultApproved} that are known from public use. */
export enum BackupVaultApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
}

/**
 * backupVaultApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-backup/backupVaultApproved
 */
export const backupVaultApproved = new PolicyType<BackupVaultApproved>({
  uri: "tmod:@turbot/aws-backup#/policy/types/backupVaultApproved",
  kind: "mode",
  values: BackupVaultApproved,
});
