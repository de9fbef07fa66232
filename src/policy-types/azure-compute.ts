/** The policy types of the mod `@turbot/azure-compute`. */
import { PolicyType, type ApprovalResult } from "../policy-type";

/** The values of {@link diskActive} that are known from public use. */
export enum DiskActive {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ACTIVE = "Check: Active",
  /** Deletes what fails the check after 7 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_7_DAYS_WARNING = "Enforce: Delete inactive with 7 days warning",
}

/**
 * Azure > Compute > Disk > Active: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-compute/diskActive
 */
export const diskActive = new PolicyType<DiskActive>({
  uri: "tmod:@turbot/azure-compute#/policy/types/diskActive",
  path: "Azure > Compute > Disk > Active",
  kind: "mode",
  values: DiskActive,
});

/** The values of {@link diskActiveAttached} that are known from public use. */
export enum DiskActiveAttached {
  FORCE_INACTIVE_IF_UNATTACHED = "Force inactive if unattached",
}

/**
 * Azure > Compute > Disk > Active > Attached: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-compute/diskActiveAttached
 */
export const diskActiveAttached = new PolicyType<DiskActiveAttached>({
  uri: "tmod:@turbot/azure-compute#/policy/types/diskActiveAttached",
  path: "Azure > Compute > Disk > Active > Attached",
  kind: "choice",
  values: DiskActiveAttached,
});

/** The values of {@link diskApproved} that are known from public use. */
export enum DiskApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
}

/**
 * diskApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-compute/diskApproved
 */
export const diskApproved = new PolicyType<DiskApproved>({
  uri: "tmod:@turbot/azure-compute#/policy/types/diskApproved",
  kind: "mode",
  values: DiskApproved,
});

/** The values of {@link diskEncryptionAtRest} that are known from public use. */
export enum DiskEncryptionAtRest {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENCRYPTION_AT_REST_DISK_ENCRYPTION_SET = "Check: Encryption at Rest > Disk Encryption Set",
  /** Changes what differs. */
  ENFORCE_ENCRYPTION_AT_REST_DISK_ENCRYPTION_SET = "Enforce: Encryption at Rest > Disk Encryption Set",
}

/**
 * Azure > Compute > Disk > Encryption At Rest: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-compute/diskEncryptionAtRest
 */
export const diskEncryptionAtRest = new PolicyType<DiskEncryptionAtRest>({
  uri: "tmod:@turbot/azure-compute#/policy/types/diskEncryptionAtRest",
  path: "Azure > Compute > Disk > Encryption At Rest",
  kind: "mode",
  values: DiskEncryptionAtRest,
});

/**
 * Azure > Compute > Disk > Encryption At Rest > Disk Encryption Set: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-compute/diskEncryptionAtRestDiskEncryptionSet
 */
export const diskEncryptionAtRestDiskEncryptionSet = new PolicyType<string>({
  uri: "tmod:@turbot/azure-compute#/policy/types/diskEncryptionAtRestDiskEncryptionSet",
  path: "Azure > Compute > Disk > Encryption At Rest > Disk Encryption Set",
  kind: "text",
});

/** The values of {@link snapshotActive} that are known from public use. */
export enum SnapshotActive {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ACTIVE = "Check: Active",
  /** Deletes what fails the check after 7 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_7_DAYS_WARNING = "Enforce: Delete inactive with 7 days warning",
}

/**
 * snapshotActive: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-compute/snapshotActive
 */
export const snapshotActive = new PolicyType<SnapshotActive>({
  uri: "tmod:@turbot/azure-compute#/policy/types/snapshotActive",
  kind: "mode",
  values: SnapshotActive,
});

/** The values of {@link virtualMachineActive} that are known from public use. */
export enum VirtualMachineActive {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ACTIVE = "Check: Active",
  /** Deletes what fails the check after 7 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_7_DAYS_WARNING = "Enforce: Delete inactive with 7 days warning",
}

/**
 * virtualMachineActive: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-compute/virtualMachineActive
 */
export const virtualMachineActive = new PolicyType<VirtualMachineActive>({
  uri: "tmod:@turbot/azure-compute#/policy/types/virtualMachineActive",
  kind: "mode",
  values: VirtualMachineActive,
});

/** The values of {@link virtualMachineApproved} that are known from public use. */
export enum VirtualMachineApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Stops what fails the check if it was created within the last 60 minutes. */
  ENFORCE_STOP_UNAPPROVED_IF_NEW = "Enforce: Stop unapproved if new",
  /** Stops what fails the check. */
  ENFORCE_STOP_UNAPPROVED = "Enforce: Stop unapproved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
  /** Deletes what fails the check. */
  ENFORCE_DELETE_UNAPPROVED = "Enforce: Delete unapproved",
}

/**
 * Azure > Compute > Virtual Machine > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-compute/virtualMachineApproved
 */
export const virtualMachineApproved = new PolicyType<VirtualMachineApproved>({
  uri: "tmod:@turbot/azure-compute#/policy/types/virtualMachineApproved",
  path: "Azure > Compute > Virtual Machine > Approved",
  kind: "mode",
  values: VirtualMachineApproved,
});

/**
 * Azure > Compute > Virtual Machine > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-compute/virtualMachineApprovedCustom
 */
export const virtualMachineApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/azure-compute#/policy/types/virtualMachineApprovedCustom",
  path: "Azure > Compute > Virtual Machine > Approved > Custom",
  kind: "result",
});

/** The values of {@link virtualMachineApprovedImage} that are known from public use. */
export enum VirtualMachineApprovedImage {
  APPROVED_IF_IMAGE_STATUS_IS_ENABLED = "Approved if Image > Status is Enabled",
}

/**
 * Azure > Compute > Virtual Machine > Approved > Image: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-compute/virtualMachineApprovedImage
 */
export const virtualMachineApprovedImage = new PolicyType<VirtualMachineApprovedImage>({
  uri: "tmod:@turbot/azure-compute#/policy/types/virtualMachineApprovedImage",
  path: "Azure > Compute > Virtual Machine > Approved > Image",
  kind: "choice",
  values: VirtualMachineApprovedImage,
});

/** The values of {@link virtualMachineApprovedImageLocal} that are known from public use. */
export enum VirtualMachineApprovedImageLocal {
  ENABLED = "Enabled",
}

/**
 * Azure > Compute > Virtual Machine > Approved > Image > Local: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-compute/virtualMachineApprovedImageLocal
 */
export const virtualMachineApprovedImageLocal = new PolicyType<VirtualMachineApprovedImageLocal>({
  uri: "tmod:@turbot/azure-compute#/policy/types/virtualMachineApprovedImageLocal",
  path: "Azure > Compute > Virtual Machine > Approved > Image > Local",
  kind: "choice",
  values: VirtualMachineApprovedImageLocal,
});

/** The values of {@link virtualMachineApprovedImageRHEL6} that are known from public use. */
export enum VirtualMachineApprovedImageRHEL6 {
  DISABLED = "Disabled",
}

/**
 * Azure > Compute > Virtual Machine > Approved > Image > RHEL 6: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-compute/virtualMachineApprovedImageRHEL6
 */
export const virtualMachineApprovedImageRHEL6 = new PolicyType<VirtualMachineApprovedImageRHEL6>({
  uri: "tmod:@turbot/azure-compute#/policy/types/virtualMachineApprovedImageRHEL6",
  path: "Azure > Compute > Virtual Machine > Approved > Image > RHEL 6",
  kind: "choice",
  values: VirtualMachineApprovedImageRHEL6,
});

/** The values of {@link virtualMachineApprovedImageRHEL7} that are known from public use. */
export enum VirtualMachineApprovedImageRHEL7 {
  DISABLED = "Disabled",
}

/**
 * Azure > Compute > Virtual Machine > Approved > Image > RHEL 7: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-compute/virtualMachineApprovedImageRHEL7
 */
export const virtualMachineApprovedImageRHEL7 = new PolicyType<VirtualMachineApprovedImageRHEL7>({
  uri: "tmod:@turbot/azure-compute#/policy/types/virtualMachineApprovedImageRHEL7",
  path: "Azure > Compute > Virtual Machine > Approved > Image > RHEL 7",
  kind: "choice",
  values: VirtualMachineApprovedImageRHEL7,
});

/**
 * Azure > Compute > Virtual Machine > Approved > Image > Rules: rules, as text.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-compute/virtualMachineApprovedImageRules
 */
export const virtualMachineApprovedImageRules = new PolicyType<string>({
  uri: "tmod:@turbot/azure-compute#/policy/types/virtualMachineApprovedImageRules",
  path: "Azure > Compute > Virtual Machine > Approved > Image > Rules",
  kind: "rules",
});

/** The values of {@link virtualMachineApprovedImageUbuntu16} that are known from public use. */
export enum VirtualMachineApprovedImageUbuntu16 {
  DISABLED = "Disabled",
}

/**
 * Azure > Compute > Virtual Machine > Approved > Image > Ubuntu 16.04: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-compute/virtualMachineApprovedImageUbuntu16
 */
export const virtualMachineApprovedImageUbuntu16 = new PolicyType<VirtualMachineApprovedImageUbuntu16>({
  uri: "tmod:@turbot/azure-compute#/policy/types/virtualMachineApprovedImageUbuntu16",
  path: "Azure > Compute > Virtual Machine > Approved > Image > Ubuntu 16.04",
  kind: "choice",
  values: VirtualMachineApprovedImageUbuntu16,
});

/** The values of {@link virtualMachineApprovedImageUbuntu18} that are known from public use. */
export enum VirtualMachineApprovedImageUbuntu18 {
  DISABLED = "Disabled",
}

/**
 * Azure > Compute > Virtual Machine > Approved > Image > Ubuntu 18.04: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-compute/virtualMachineApprovedImageUbuntu18
 */
export const virtualMachineApprovedImageUbuntu18 = new PolicyType<VirtualMachineApprovedImageUbuntu18>({
  uri: "tmod:@turbot/azure-compute#/policy/types/virtualMachineApprovedImageUbuntu18",
  path: "Azure > Compute > Virtual Machine > Approved > Image > Ubuntu 18.04",
  kind: "choice",
  values: VirtualMachineApprovedImageUbuntu18,
});

/** The values of {@link virtualMachineApprovedImageWindows2012DataCenter} that are known from public use. */
export enum VirtualMachineApprovedImageWindows2012DataCenter {
  DISABLED = "Disabled",
}

/**
 * Azure > Compute > Virtual Machine > Approved > Image > Windows 2012-R2 Datacenter: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-compute/virtualMachineApprovedImageWindows2012DataCenter
 */
export const virtualMachineApprovedImageWindows2012DataCenter =
  new PolicyType<VirtualMachineApprovedImageWindows2012DataCenter>({
    uri: "tmod:@turbot/azure-compute#/policy/types/virtualMachineApprovedImageWindows2012DataCenter",
    path: "Azure > Compute > Virtual Machine > Approved > Image > Windows 2012-R2 Datacenter",
    kind: "choice",
    values: VirtualMachineApprovedImageWindows2012DataCenter,
  });

/** The values of {@link virtualMachineApprovedImageWindows2016DataCenter} that are known from public use. */
export enum VirtualMachineApprovedImageWindows2016DataCenter {
  DISABLED = "Disabled",
}

/**
 * Azure > Compute > Virtual Machine > Approved > Image > Windows 2016 Datacenter: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-compute/virtualMachineApprovedImageWindows2016DataCenter
 */
export const virtualMachineApprovedImageWindows2016DataCenter =
  new PolicyType<VirtualMachineApprovedImageWindows2016DataCenter>({
    uri: "tmod:@turbot/azure-compute#/policy/types/virtualMachineApprovedImageWindows2016DataCenter",
    path: "Azure > Compute > Virtual Machine > Approved > Image > Windows 2016 Datacenter",
    kind: "choice",
    values: VirtualMachineApprovedImageWindows2016DataCenter,
  });

/** The values of {@link virtualMachineApprovedImageWindows2019DataCenter} that are known from public use. */
export enum VirtualMachineApprovedImageWindows2019DataCenter {
  DISABLED = "Disabled",
}

/**
 * Azure > Compute > Virtual Machine > Approved > Image > Windows 2019 Datacenter: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-compute/virtualMachineApprovedImageWindows2019DataCenter
 */
export const virtualMachineApprovedImageWindows2019DataCenter =
  new PolicyType<VirtualMachineApprovedImageWindows2019DataCenter>({
    uri: "tmod:@turbot/azure-compute#/policy/types/virtualMachineApprovedImageWindows2019DataCenter",
    path: "Azure > Compute > Virtual Machine > Approved > Image > Windows 2019 Datacenter",
    kind: "choice",
    values: VirtualMachineApprovedImageWindows2019DataCenter,
  });

/** The values of {@link virtualMachineScaleSetTags} that are known from public use. */
export enum VirtualMachineScaleSetTags {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_TAGS_ARE_CORRECT = "Check: Tags are correct",
  /** Changes what differs. */
  ENFORCE_SET_TAGS = "Enforce: Set tags",
}

/**
 * virtualMachineScaleSetTags: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-compute/virtualMachineScaleSetTags
 */
export const virtualMachineScaleSetTags = new PolicyType<VirtualMachineScaleSetTags>({
  uri: "tmod:@turbot/azure-compute#/policy/types/virtualMachineScaleSetTags",
  kind: "mode",
  values: VirtualMachineScaleSetTags,
});

/** The values of {@link virtualMachineSchedule} that are known from public use. */
export enum VirtualMachineSchedule {
  /** Does nothing. */
  SKIP = "Skip",
  /** Stops what the policy governs on a schedule. */
  ENFORCE_BUSINESS_HOURS_8_00AM_6_00PM_ON_WEEKDAYS = "Enforce: Business hours (8:00am - 6:00pm on weekdays)",
  /** Stops what the policy governs on a schedule. */
  ENFORCE_EXTENDED_BUSINESS_HOURS_7_00AM_11_00PM_ON_WEEKDAYS = "Enforce: Extended business hours (7:00am - 11:00pm on weekdays)",
  /** Stops what the policy governs on a schedule. */
  ENFORCE_STOP_FOR_NIGHT_STOP_AT_10_00PM_EVERY_DAY = "Enforce: Stop for night (stop at 10:00pm every day)",
  /** Stops what the policy governs on a schedule. */
  ENFORCE_STOP_FOR_WEEKEND_STOP_AT_10_00PM_ON_FRIDAY = "Enforce: Stop for weekend (stop at 10:00pm on Friday)",
}

/**
 * virtualMachineSchedule: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-compute/virtualMachineSchedule
 */
export const virtualMachineSchedule = new PolicyType<VirtualMachineSchedule>({
  uri: "tmod:@turbot/azure-compute#/policy/types/virtualMachineSchedule",
  kind: "mode",
  values: VirtualMachineSchedule,
});

/** The values of {@link virtualMachineScheduleTag} that are known from public use. */
export enum VirtualMachineScheduleTag {
  /** Does nothing. */
  SKIP = "Skip",
  /** Stops what the policy governs on a schedule. */
  ENFORCE_SCHEDULE_PER_TURBOT_CUSTOM_SCHEDULE_TAG = "Enforce: Schedule per turbot_custom_schedule tag",
}

/**
 * virtualMachineScheduleTag: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-compute/virtualMachineScheduleTag
 */
export const virtualMachineScheduleTag = new PolicyType<VirtualMachineScheduleTag>({
  uri: "tmod:@turbot/azure-compute#/policy/types/virtualMachineScheduleTag",
  kind: "mode",
  values: VirtualMachineScheduleTag,
});
