/** The policy types of the mod `@turbot/aws-efs`. */
import { PolicyType, type ApprovalResult } from "../policy-type";

/** The values of {@link encryption} that are known from public use. */
export enum Encryption {
  /** Does nothing. */
  SKIP = "Skip",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * encryption: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-efs/encryption
 */
export const encryption = new PolicyType<Encryption>({
  uri: "tmod:@turbot/aws-efs#/policy/types/encryption",
  kind: "mode",
  values: Encryption,
});

/** The values of {@link fileSystemApproved} that are known from public use. */
export enum FileSystemApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * AWS > EFS > FileSystem > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-efs/fileSystemApproved
 */
export const fileSystemApproved = new PolicyType<FileSystemApproved>({
  uri: "tmod:@turbot/aws-efs#/policy/types/fileSystemApproved",
  path: "AWS > EFS > FileSystem > Approved",
  kind: "mode",
  values: FileSystemApproved,
});

/** The values of {@link fileSystemEncryptionAtRest} that are known from public use. */
export enum FileSystemEncryptionAtRest {
  AWS_MANAGED_KEY_OR_HIGHER = "AWS managed key or higher",
  CUSTOMER_MANAGED_KEY = "Customer managed key",
  ENCRYPTION_AT_REST_CUSTOMER_MANAGED_KEY = "Encryption at Rest > Customer Managed Key",
  AWS_MANAGED_KEY = "AWS managed key",
  NONE_OR_HIGHER = "None or higher",
}

/**
 * AWS > EFS > FileSystem > Approved > Encryption at Rest: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-efs/fileSystemEncryptionAtRest
 */
export const fileSystemEncryptionAtRest = new PolicyType<FileSystemEncryptionAtRest>({
  uri: "tmod:@turbot/aws-efs#/policy/types/fileSystemEncryptionAtRest",
  path: "AWS > EFS > FileSystem > Approved > Encryption at Rest",
  kind: "choice",
  values: FileSystemEncryptionAtRest,
});

/**
 * AWS > EFS > FileSystem > Approved > Encryption at Rest > Customer Managed Key: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-efs/fileSystemEncryptionAtRestCustomerManagedKey
 */
export const fileSystemEncryptionAtRestCustomerManagedKey = new PolicyType<string>({
  uri: "tmod:@turbot/aws-efs#/policy/types/fileSystemEncryptionAtRestCustomerManagedKey",
  path: "AWS > EFS > FileSystem > Approved > Encryption at Rest > Customer Managed Key",
  kind: "text",
});

/** The values of {@link mountTargetApproved} that are known from public use. */
export enum MountTargetApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check. */
  ENFORCE_DELETE_UNAPPROVED = "Enforce: Delete unapproved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * AWS > EFS > Mount Target > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-efs/mountTargetApproved
 */
export const mountTargetApproved = new PolicyType<MountTargetApproved>({
  uri: "tmod:@turbot/aws-efs#/policy/types/mountTargetApproved",
  path: "AWS > EFS > Mount Target > Approved",
  kind: "mode",
  values: MountTargetApproved,
});

/**
 * AWS > EFS > Mount Target > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-efs/mountTargetApprovedCustom
 */
export const mountTargetApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/aws-efs#/policy/types/mountTargetApprovedCustom",
  path: "AWS > EFS > Mount Target > Approved > Custom",
  kind: "result",
});
