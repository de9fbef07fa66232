/** The policy types of the mod `@turbot/aws-ec2`. */
import { PolicyType, type ApprovalResult, type PolicyValue } from "../policy-type";

/** The values of {@link amiActive} that are known from public use. */
export enum AmiActive {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ACTIVE = "Check: Active",
  /** Deletes what fails the check after 14 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_14_DAYS_WARNING = "Enforce: Delete inactive with 14 days warning",
}

/**
 * AWS > EC2 > AMI > Active: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/amiActive
 */
export const amiActive = new PolicyType<AmiActive>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/amiActive",
  path: "AWS > EC2 > AMI > Active",
  kind: "mode",
  values: AmiActive,
});

/** The values of {@link amiActiveAge} that are known from public use. */
export enum AmiActiveAge {
  FORCE_INACTIVE_IF_AGE_OVER_14_DAYS = "Force inactive if age > 14 days",
}

/**
 * AWS > EC2 > AMI > Active > Age: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/amiActiveAge
 */
export const amiActiveAge = new PolicyType<AmiActiveAge>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/amiActiveAge",
  path: "AWS > EC2 > AMI > Active > Age",
  kind: "choice",
  values: AmiActiveAge,
});

/** The values of {@link amiApproved} that are known from public use. */
export enum AmiApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
}

/**
 * amiApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/amiApproved
 */
export const amiApproved = new PolicyType<AmiApproved>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/amiApproved",
  kind: "mode",
  values: AmiApproved,
});

/** The values of {@link amiTags} that are known from public use. */
export enum AmiTags {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_TAGS_ARE_CORRECT = "Check: Tags are correct",
  /** Changes what differs. */
  ENFORCE_SET_TAGS = "Enforce: Set tags",
}

/**
 * AWS > EC2 > AMI > Tags: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/amiTags
 */
export const amiTags = new PolicyType<AmiTags>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/amiTags",
  path: "AWS > EC2 > AMI > Tags",
  kind: "mode",
  values: AmiTags,
});

/**
 * AWS > EC2 > AMI > Tags > Template: any value.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/amiTagsTemplate
 */
export const amiTagsTemplate = new PolicyType<PolicyValue>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/amiTagsTemplate",
  path: "AWS > EC2 > AMI > Tags > Template",
  kind: "other",
});

/** The values of {@link amiTrustedAccess} that are known from public use. */
export enum AmiTrustedAccess {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_TRUSTED_ACCESS_ACCOUNTS = "Check: Trusted Access > Accounts",
  /** Changes what differs. */
  ENFORCE_TRUSTED_ACCESS_ACCOUNTS = "Enforce: Trusted Access > Accounts",
}

/**
 * AWS > EC2 > AMI > Trusted Access: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/amiTrustedAccess
 */
export const amiTrustedAccess = new PolicyType<AmiTrustedAccess>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/amiTrustedAccess",
  path: "AWS > EC2 > AMI > Trusted Access",
  kind: "mode",
  values: AmiTrustedAccess,
});

/**
 * AWS > EC2 > AMI > Trusted Access > Accounts: a list; each item is the id of an AWS account (12 digits, as text, or "*").
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/amiTrustedAccessAccounts
 */
export const amiTrustedAccessAccounts = new PolicyType<readonly string[]>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/amiTrustedAccessAccounts",
  path: "AWS > EC2 > AMI > Trusted Access > Accounts",
  kind: "list",
  form: "aws-account-id",
});

/** The values of {@link applicationLoadBalancerAccessLogging} that are known from public use. */
export enum ApplicationLoadBalancerAccessLogging {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
}

/**
 * applicationLoadBalancerAccessLogging: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/applicationLoadBalancerAccessLogging
 */
export const applicationLoadBalancerAccessLogging = new PolicyType<ApplicationLoadBalancerAccessLogging>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/applicationLoadBalancerAccessLogging",
  kind: "mode",
  values: ApplicationLoadBalancerAccessLogging,
});

/** The values of {@link applicationLoadBalancerApproved} that are known from public use. */
export enum ApplicationLoadBalancerApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * AWS > EC2 > Application Load Balancer > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/applicationLoadBalancerApproved
 */
export const applicationLoadBalancerApproved = new PolicyType<ApplicationLoadBalancerApproved>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/applicationLoadBalancerApproved",
  path: "AWS > EC2 > Application Load Balancer > Approved",
  kind: "mode",
  values: ApplicationLoadBalancerApproved,
});

/**
 * AWS > EC2 > Application Load Balancer > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/applicationLoadBalancerApprovedCustom
 */
export const applicationLoadBalancerApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/applicationLoadBalancerApprovedCustom",
  path: "AWS > EC2 > Application Load Balancer > Approved > Custom",
  kind: "result",
});

/** The values of {@link classicLoadBalancerAccessLogging} that are known from public use. */
export enum ClassicLoadBalancerAccessLogging {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
}

/**
 * classicLoadBalancerAccessLogging: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/classicLoadBalancerAccessLogging
 */
export const classicLoadBalancerAccessLogging = new PolicyType<ClassicLoadBalancerAccessLogging>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/classicLoadBalancerAccessLogging",
  kind: "mode",
  values: ClassicLoadBalancerAccessLogging,
});

/** The values of {@link classicLoadBalancerApproved} that are known from public use. */
export enum ClassicLoadBalancerApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * classicLoadBalancerApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/classicLoadBalancerApproved
 */
export const classicLoadBalancerApproved = new PolicyType<ClassicLoadBalancerApproved>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/classicLoadBalancerApproved",
  kind: "mode",
  values: ClassicLoadBalancerApproved,
});

/** The values of {@link classicLoadBalancerListenerSslPolicy} that are known from public use. */
export enum ClassicLoadBalancerListenerSslPolicy {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_SET_IN_SSL_POLICY_ALLOWED = "Check: Set in SSL Policy > Allowed",
  /** Changes what differs. */
  ENFORCE_SET_TO_SSL_POLICY_DEFAULT = "Enforce: Set to SSL Policy > Default",
}

/**
 * AWS > EC2 > Classic Load Balancer Listener > SSL Policy: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/classicLoadBalancerListenerSslPolicy
 */
export const classicLoadBalancerListenerSslPolicy = new PolicyType<ClassicLoadBalancerListenerSslPolicy>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/classicLoadBalancerListenerSslPolicy",
  path: "AWS > EC2 > Classic Load Balancer Listener > SSL Policy",
  kind: "mode",
  values: ClassicLoadBalancerListenerSslPolicy,
});

/**
 * AWS > EC2 > Classic Load Balancer Listener > SSL Policy > Default: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/classicLoadBalancerListenerSslPolicyDefault
 */
export const classicLoadBalancerListenerSslPolicyDefault = new PolicyType<string>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/classicLoadBalancerListenerSslPolicyDefault",
  path: "AWS > EC2 > Classic Load Balancer Listener > SSL Policy > Default",
  kind: "text",
});

/** The values of {@link ec2AccountAttributesEbsEncryptionByDefault} that are known from public use. */
export enum Ec2AccountAttributesEbsEncryptionByDefault {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_AWS_MANAGED_KEY_OR_HIGHER = "Check: AWS managed key or higher",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENCRYPTION_AT_REST_CUSTOMER_MANAGED_KEY = "Check: Encryption at Rest > Customer Managed Key",
  /** Raises an alarm, and changes nothing. */
  CHECK_AWS_MANAGED_KEY = "Check: AWS managed key",
  /** Raises an alarm, and changes nothing. */
  CHECK_CUSTOMER_MANAGED_KEY = "Check: Customer managed key",
  /** Raises an alarm, and changes nothing. */
  CHECK_NONE = "Check: None",
  /** Raises an alarm, and changes nothing. */
  CHECK_NONE_OR_HIGHER = "Check: None or higher",
  /** Changes what differs. */
  ENFORCE_AWS_MANAGED_KEY_OR_HIGHER = "Enforce: AWS managed key or higher",
  /** Changes what differs. */
  ENFORCE_AWS_MANAGED_KEY = "Enforce: AWS managed key",
  /** Changes what differs. */
  ENFORCE_ENCRYPTION_AT_REST_CUSTOMER_MANAGED_KEY = "Enforce: Encryption at Rest > Customer Managed Key",
  /** Changes what differs. */
  ENFORCE_CUSTOMER_MANAGED_KEY = "Enforce: Customer managed key",
  /** Changes what differs. */
  ENFORCE_NONE = "Enforce: None",
}

/**
 * AWS > EC2 > Account Attributes > EBS Encryption by Default: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/ec2AccountAttributesEbsEncryptionByDefault
 */
export const ec2AccountAttributesEbsEncryptionByDefault = new PolicyType<Ec2AccountAttributesEbsEncryptionByDefault>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/ec2AccountAttributesEbsEncryptionByDefault",
  path: "AWS > EC2 > Account Attributes > EBS Encryption by Default",
  kind: "mode",
  values: Ec2AccountAttributesEbsEncryptionByDefault,
});

/**
 * AWS > EC2 > Account Attributes > EBS Encryption by Default > Customer Managed Key: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/ec2AccountAttributesEbsEncryptionByDefaultCustomerManagedKey
 */
export const ec2AccountAttributesEbsEncryptionByDefaultCustomerManagedKey = new PolicyType<string>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/ec2AccountAttributesEbsEncryptionByDefaultCustomerManagedKey",
  path: "AWS > EC2 > Account Attributes > EBS Encryption by Default > Customer Managed Key",
  kind: "text",
});

/** The values of {@link ec2AccountAttributesInstanceMetadataServiceDefaults} that are known from public use. */
export enum Ec2AccountAttributesInstanceMetadataServiceDefaults {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED_FOR_V2_ONLY = "Check: Enabled for V2 only",
  /** Changes what differs. */
  ENFORCE_ENABLED_FOR_V2_ONLY = "Enforce: Enabled for V2 only",
}

/**
 * AWS > EC2 > Account Attributes > Instance Metadata Service Defaults: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/ec2AccountAttributesInstanceMetadataServiceDefaults
 */
export const ec2AccountAttributesInstanceMetadataServiceDefaults =
  new PolicyType<Ec2AccountAttributesInstanceMetadataServiceDefaults>({
    uri: "tmod:@turbot/aws-ec2#/policy/types/ec2AccountAttributesInstanceMetadataServiceDefaults",
    path: "AWS > EC2 > Account Attributes > Instance Metadata Service Defaults",
    kind: "mode",
    values: Ec2AccountAttributesInstanceMetadataServiceDefaults,
  });

/** The values of {@link ec2PermissionsLockdownInstanceImage} that are known from public use. */
export enum Ec2PermissionsLockdownInstanceImage {
  LOCKDOWN_DISABLED = "Lockdown Disabled",
  LOCKDOWN_ENABLED_ALLOW_IMAGE_AMI_IDS_ONLY = "Lockdown Enabled: Allow Image > AMI IDs only",
  LOCKDOWN_ENABLED_ALLOW_IMAGE_PUBLISHERS_ONLY = "Lockdown Enabled: Allow Image > Publishers only",
  LOCKDOWN_ENABLED_ALLOW_IMAGE_AMI_IDS_OR_IMAGE_PUBLISHERS = "Lockdown Enabled: Allow Image > AMI IDs or Image > Publishers",
  LOCKDOWN_ENABLED_ALLOW_IMAGE_AMI_IDS_FROM_IMAGE_PUBLISHERS = "Lockdown Enabled: Allow Image > AMI IDs from Image > Publishers",
}

/**
 * AWS > EC2 > Permissions > Lockdown > Instance > Image: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/ec2PermissionsLockdownInstanceImage
 */
export const ec2PermissionsLockdownInstanceImage = new PolicyType<Ec2PermissionsLockdownInstanceImage>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/ec2PermissionsLockdownInstanceImage",
  path: "AWS > EC2 > Permissions > Lockdown > Instance > Image",
  kind: "choice",
  values: Ec2PermissionsLockdownInstanceImage,
});

/**
 * AWS > EC2 > Permissions > Lockdown > Instance > Image > AMI IDs: a list; each item is the id of an AMI (such as "ami-0abc1234def567890").
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/ec2PermissionsLockdownInstanceImageAmiIds
 */
export const ec2PermissionsLockdownInstanceImageAmiIds = new PolicyType<readonly string[]>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/ec2PermissionsLockdownInstanceImageAmiIds",
  path: "AWS > EC2 > Permissions > Lockdown > Instance > Image > AMI IDs",
  kind: "list",
  form: "aws-image-id",
});

/**
 * AWS > EC2 > Permissions > Lockdown > Instance > Image > Publishers: a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/ec2PermissionsLockdownInstanceImagePublishers
 */
export const ec2PermissionsLockdownInstanceImagePublishers = new PolicyType<readonly unknown[]>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/ec2PermissionsLockdownInstanceImagePublishers",
  path: "AWS > EC2 > Permissions > Lockdown > Instance > Image > Publishers",
  kind: "list",
});

/** The values of {@link instanceActive} that are known from public use. */
export enum InstanceActive {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ACTIVE = "Check: Active",
  /** Deletes what fails the check after 7 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_7_DAYS_WARNING = "Enforce: Delete inactive with 7 days warning",
}

/**
 * AWS > EC2 > Instance > Active: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/instanceActive
 */
export const instanceActive = new PolicyType<InstanceActive>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/instanceActive",
  path: "AWS > EC2 > Instance > Active",
  kind: "mode",
  values: InstanceActive,
});

/** The values of {@link instanceActiveAge} that are known from public use. */
export enum InstanceActiveAge {
  FORCE_INACTIVE_IF_AGE_OVER_90_DAYS = "Force inactive if age > 90 days",
}

/**
 * AWS > EC2 > Instance > Active > Age: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/instanceActiveAge
 */
export const instanceActiveAge = new PolicyType<InstanceActiveAge>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/instanceActiveAge",
  path: "AWS > EC2 > Instance > Active > Age",
  kind: "choice",
  values: InstanceActiveAge,
});

/** The values of {@link instanceApproved} that are known from public use. */
export enum InstanceApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Stops what fails the check. */
  ENFORCE_STOP_UNAPPROVED = "Enforce: Stop unapproved",
  /** Stops what fails the check if it was created within the last 60 minutes. */
  ENFORCE_STOP_UNAPPROVED_IF_NEW = "Enforce: Stop unapproved if new",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * AWS > EC2 > Instance > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/instanceApproved
 */
export const instanceApproved = new PolicyType<InstanceApproved>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/instanceApproved",
  path: "AWS > EC2 > Instance > Approved",
  kind: "mode",
  values: InstanceApproved,
});

/**
 * AWS > EC2 > Instance > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/instanceApprovedCustom
 */
export const instanceApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/instanceApprovedCustom",
  path: "AWS > EC2 > Instance > Approved > Custom",
  kind: "result",
});

/** The values of {@link instanceApprovedImage} that are known from public use. */
export enum InstanceApprovedImage {
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED_AMI_ID_OR_APPROVED_PUBLISHER = "Check: Approved AMI ID or approved publisher",
  APPROVED_IF_IMAGE_ID_IN_IMAGE_AMI_IDS_AND_OWNER_IN_IMAGE_PUBLISHERS = "Approved if ImageId in Image > AMI IDs and Owner in Image > Publishers",
  APPROVED_IF_IMAGE_ID_IN_IMAGE_AMI_IDS = "Approved if ImageId in Image > AMI IDs",
  APPROVED_IF_OWNER_IN_IMAGE_PUBLISHERS = "Approved if Owner in Image > Publishers",
  APPROVED_IF_IMAGE_ID_IN_IMAGE_AMI_IDS_OR_OWNER_IN_IMAGE_PUBLISHER = "Approved if ImageId in Image > AMI IDs or Owner in Image > Publisher",
  /** Stops what fails the check. */
  ENFORCE_STOP_IF_UNAPPROVED_AMI_ID_OR_UNAPPROVED_PUBLISHER = "Enforce: Stop if unapproved AMI ID or unapproved publisher",
  /** Stops what fails the check if it was created within the last 60 minutes. */
  ENFORCE_STOP_IF_UNAPPROVED_AMI_ID_OR_UNAPPROVED_PUBLISHER_IF_NEW = "Enforce: Stop if unapproved AMI ID or unapproved publisher (if new)",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_IF_UNAPPROVED_AMI_ID_OR_UNAPPROVED_PUBLISHER_IF_NEW = "Enforce: Delete if unapproved AMI ID or unapproved publisher (if new)",
}

/**
 * AWS > EC2 > Instance > Approved > Image: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/instanceApprovedImage
 */
export const instanceApprovedImage = new PolicyType<InstanceApprovedImage>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/instanceApprovedImage",
  path: "AWS > EC2 > Instance > Approved > Image",
  kind: "choice",
  values: InstanceApprovedImage,
});

/**
 * AWS > EC2 > Instance > Approved > Image > AMI IDs: a list; each item is the id of an AMI (such as "ami-0abc1234def567890").
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/instanceApprovedImageAmiIds
 */
export const instanceApprovedImageAmiIds = new PolicyType<readonly string[]>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/instanceApprovedImageAmiIds",
  path: "AWS > EC2 > Instance > Approved > Image > AMI IDs",
  kind: "list",
  form: "aws-image-id",
});

/**
 * AWS > EC2 > Instance > Approved > Image > Publishers: a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/instanceApprovedImagePublishers
 */
export const instanceApprovedImagePublishers = new PolicyType<readonly unknown[]>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/instanceApprovedImagePublishers",
  path: "AWS > EC2 > Instance > Approved > Image > Publishers",
  kind: "list",
});

/** The values of {@link instanceApprovedInstanceType} that are known from public use. */
export enum InstanceApprovedInstanceType {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED_INSTANCE_TYPE = "Check: Approved instance type",
  /** Stops what fails the check. */
  ENFORCE_STOP_IF_UNAPPROVED_INSTANCE_TYPE = "Enforce: Stop if unapproved instance type",
  /** Stops what fails the check if it was created within the last 60 minutes. */
  ENFORCE_STOP_IF_UNAPPROVED_INSTANCE_TYPE_AND_NEW = "Enforce: Stop if unapproved instance type and new",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_IF_UNAPPROVED_INSTANCE_TYPE_AND_NEW = "Enforce: Delete if unapproved instance type and new",
}

/**
 * instanceApprovedInstanceType: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/instanceApprovedInstanceType
 */
export const instanceApprovedInstanceType = new PolicyType<InstanceApprovedInstanceType>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/instanceApprovedInstanceType",
  kind: "mode",
  values: InstanceApprovedInstanceType,
});

/**
 * AWS > EC2 > Instance > Approved > Instance Types: a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/instanceApprovedInstanceTypes
 */
export const instanceApprovedInstanceTypes = new PolicyType<readonly unknown[]>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/instanceApprovedInstanceTypes",
  path: "AWS > EC2 > Instance > Approved > Instance Types",
  kind: "list",
});

/** The values of {@link instanceApprovedRegion} that are known from public use. */
export enum InstanceApprovedRegion {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED_REGION = "Check: Approved region",
  /** Stops what fails the check. */
  ENFORCE_STOP_IF_UNAPPROVED_REGION = "Enforce: Stop if unapproved region",
  /** Stops what fails the check if it was created within the last 60 minutes. */
  ENFORCE_STOP_IF_UNAPPROVED_REGION_AND_NEW = "Enforce: Stop if unapproved region and new",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_IF_UNAPPROVED_REGION_AND_NEW = "Enforce: Delete if unapproved region and new",
}

/**
 * instanceApprovedRegion: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/instanceApprovedRegion
 */
export const instanceApprovedRegion = new PolicyType<InstanceApprovedRegion>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/instanceApprovedRegion",
  kind: "mode",
  values: InstanceApprovedRegion,
});

/** The values of {@link instanceApprovedRootVolumeEncryptionAtRest} that are known from public use. */
export enum InstanceApprovedRootVolumeEncryptionAtRest {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED_ENCRYPTION_LEVEL = "Check: Approved encryption level",
  /** Stops what fails the check. */
  ENFORCE_STOP_IF_UNAPPROVED_ENCRYPTION_LEVEL = "Enforce: Stop if unapproved encryption level",
  /** Stops what fails the check if it was created within the last 60 minutes. */
  ENFORCE_STOP_IF_UNAPPROVED_ENCRYPTION_LEVEL_AND_NEW = "Enforce: Stop if unapproved encryption level and new",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_IF_UNAPPROVED_ENCRYPTION_LEVEL_AND_NEW = "Enforce: Delete if unapproved encryption level and new",
}

/**
 * instanceApprovedRootVolumeEncryptionAtRest: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/instanceApprovedRootVolumeEncryptionAtRest
 */
export const instanceApprovedRootVolumeEncryptionAtRest = new PolicyType<InstanceApprovedRootVolumeEncryptionAtRest>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/instanceApprovedRootVolumeEncryptionAtRest",
  kind: "mode",
  values: InstanceApprovedRootVolumeEncryptionAtRest,
});

/** The values of {@link instanceMetadataService} that are known from public use. */
export enum InstanceMetadataService {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED_FOR_V2_ONLY = "Check: Enabled for V2 only",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED_FOR_V1_AND_V2 = "Check: Enabled for V1 and V2",
  /** Raises an alarm, and changes nothing. */
  CHECK_DISABLED = "Check: Disabled",
  /** Changes what differs. */
  ENFORCE_ENABLED_FOR_V1_AND_V2 = "Enforce: Enabled for V1 and V2",
  /** Changes what differs. */
  ENFORCE_ENABLED_FOR_V2_ONLY = "Enforce: Enabled for V2 only",
  /** Changes what differs. */
  ENFORCE_DISABLED = "Enforce: Disabled",
}

/**
 * AWS > EC2 > Instance > Metadata Service: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/instanceMetadataService
 */
export const instanceMetadataService = new PolicyType<InstanceMetadataService>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/instanceMetadataService",
  path: "AWS > EC2 > Instance > Metadata Service",
  kind: "mode",
  values: InstanceMetadataService,
});

/**
 * AWS > EC2 > Instance > Metadata Service > HTTP Token Hop Limit: a whole number.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/instanceMetadataServiceTokenHopLimit
 */
export const instanceMetadataServiceTokenHopLimit = new PolicyType<number>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/instanceMetadataServiceTokenHopLimit",
  path: "AWS > EC2 > Instance > Metadata Service > HTTP Token Hop Limit",
  kind: "number",
  form: "count",
});

/** The values of {@link instanceProfile} that are known from public use. */
export enum InstanceProfile {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_INSTANCE_PROFILE_ATTACHED = "Check: Instance profile attached",
  /** Raises an alarm, and changes nothing. */
  CHECK_INSTANCE_PROFILE_NAME_ATTACHED = "Check: Instance Profile > Name attached",
  /** Changes what differs. */
  ENFORCE_ATTACH_INSTANCE_PROFILE_NAME = "Enforce: Attach Instance Profile > Name",
}

/**
 * AWS > EC2 > Instance > Instance Profile: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/instanceProfile
 */
export const instanceProfile = new PolicyType<InstanceProfile>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/instanceProfile",
  path: "AWS > EC2 > Instance > Instance Profile",
  kind: "mode",
  values: InstanceProfile,
});

/**
 * AWS > EC2 > Instance > Instance Profile > Name: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/instanceProfileName
 */
export const instanceProfileName = new PolicyType<string>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/instanceProfileName",
  path: "AWS > EC2 > Instance > Instance Profile > Name",
  kind: "text",
});

/** The values of {@link instanceSchedule} that are known from public use. */
export enum InstanceSchedule {
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
 * instanceSchedule: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/instanceSchedule
 */
export const instanceSchedule = new PolicyType<InstanceSchedule>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/instanceSchedule",
  kind: "mode",
  values: InstanceSchedule,
});

/** The values of {@link instanceScheduleTag} that are known from public use. */
export enum InstanceScheduleTag {
  /** Does nothing. */
  SKIP = "Skip",
  /** Stops what the policy governs on a schedule. */
  ENFORCE_SCHEDULE_PER_TURBOT_CUSTOM_SCHEDULE_TAG = "Enforce: Schedule per turbot_custom_schedule tag",
}

/**
 * instanceScheduleTag: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/instanceScheduleTag
 */
export const instanceScheduleTag = new PolicyType<InstanceScheduleTag>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/instanceScheduleTag",
  kind: "mode",
  values: InstanceScheduleTag,
});

/** The values of {@link instanceTerminationProtection} that are known from public use. */
export enum InstanceTerminationProtection {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Raises an alarm, and changes nothing. */
  CHECK_DISABLED = "Check: Disabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
  /** Changes what differs. */
  ENFORCE_DISABLED = "Enforce: Disabled",
}

/**
 * AWS > EC2 > Instance > Termination Protection: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/instanceTerminationProtection
 */
export const instanceTerminationProtection = new PolicyType<InstanceTerminationProtection>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/instanceTerminationProtection",
  path: "AWS > EC2 > Instance > Termination Protection",
  kind: "mode",
  values: InstanceTerminationProtection,
});

/** The values of {@link keyPairActive} that are known from public use. */
export enum KeyPairActive {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ACTIVE = "Check: Active",
}

/**
 * keyPairActive: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/keyPairActive
 */
export const keyPairActive = new PolicyType<KeyPairActive>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/keyPairActive",
  kind: "mode",
  values: KeyPairActive,
});

/** The values of {@link loadBalancerListenerApproved} that are known from public use. */
export enum LoadBalancerListenerApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * AWS > EC2 > Load Balancer Listener > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/loadBalancerListenerApproved
 */
export const loadBalancerListenerApproved = new PolicyType<LoadBalancerListenerApproved>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/loadBalancerListenerApproved",
  path: "AWS > EC2 > Load Balancer Listener > Approved",
  kind: "mode",
  values: LoadBalancerListenerApproved,
});

/**
 * AWS > EC2 > Load Balancer Listener > Approved > Ports: a list; each item is a port or a range of ports (such as "443" or "1024-49151").
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/loadBalancerListenerApprovedPorts
 */
export const loadBalancerListenerApprovedPorts = new PolicyType<readonly (string | number)[]>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/loadBalancerListenerApprovedPorts",
  path: "AWS > EC2 > Load Balancer Listener > Approved > Ports",
  kind: "list",
  form: "port-range",
});

/** The items of {@link loadBalancerListenerApprovedProtocols} that are known from public use. */
export enum LoadBalancerListenerApprovedProtocols {
  HTTPS = "HTTPS",
  TCP = "TCP",
  TLS = "TLS",
  UDP = "UDP",
  TCP_UDP = "TCP_UDP",
}

/**
 * AWS > EC2 > Load Balancer Listener > Approved > Protocols: a list of words.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/loadBalancerListenerApprovedProtocols
 */
export const loadBalancerListenerApprovedProtocols = new PolicyType<readonly LoadBalancerListenerApprovedProtocols[]>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/loadBalancerListenerApprovedProtocols",
  path: "AWS > EC2 > Load Balancer Listener > Approved > Protocols",
  kind: "list",
  items: LoadBalancerListenerApprovedProtocols,
});

/** The values of {@link networkLoadBalancerAccessLogging} that are known from public use. */
export enum NetworkLoadBalancerAccessLogging {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
}

/**
 * networkLoadBalancerAccessLogging: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/networkLoadBalancerAccessLogging
 */
export const networkLoadBalancerAccessLogging = new PolicyType<NetworkLoadBalancerAccessLogging>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/networkLoadBalancerAccessLogging",
  kind: "mode",
  values: NetworkLoadBalancerAccessLogging,
});

/** The values of {@link networkLoadBalancerApproved} that are known from public use. */
export enum NetworkLoadBalancerApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * AWS > EC2 > Network Load Balancer > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/networkLoadBalancerApproved
 */
export const networkLoadBalancerApproved = new PolicyType<NetworkLoadBalancerApproved>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/networkLoadBalancerApproved",
  path: "AWS > EC2 > Network Load Balancer > Approved",
  kind: "mode",
  values: NetworkLoadBalancerApproved,
});

/**
 * AWS > EC2 > Network Load Balancer > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/networkLoadBalancerApprovedCustom
 */
export const networkLoadBalancerApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/networkLoadBalancerApprovedCustom",
  path: "AWS > EC2 > Network Load Balancer > Approved > Custom",
  kind: "result",
});

/** The values of {@link rootVolumeEncryptionAtRest} that are known from public use. */
export enum RootVolumeEncryptionAtRest {
  AWS_MANAGED_KEY_OR_HIGHER = "AWS managed key or higher",
}

/**
 * AWS > EC2 > Instance > Approved > Root Volume Encryption at Rest: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/rootVolumeEncryptionAtRest
 */
export const rootVolumeEncryptionAtRest = new PolicyType<RootVolumeEncryptionAtRest>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/rootVolumeEncryptionAtRest",
  path: "AWS > EC2 > Instance > Approved > Root Volume Encryption at Rest",
  kind: "choice",
  values: RootVolumeEncryptionAtRest,
});

/** The values of {@link snapshotActive} that are known from public use. */
export enum SnapshotActive {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ACTIVE = "Check: Active",
  /** Deletes what fails the check after 7 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_7_DAYS_WARNING = "Enforce: Delete inactive with 7 days warning",
  /** Deletes what fails the check after 1 day of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_1_DAY_WARNING = "Enforce: Delete inactive with 1 day warning",
  /** Deletes what fails the check after 3 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_3_DAYS_WARNING = "Enforce: Delete inactive with 3 days warning",
  /** Deletes what fails the check after 14 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_14_DAYS_WARNING = "Enforce: Delete inactive with 14 days warning",
  /** Deletes what fails the check after 30 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_30_DAYS_WARNING = "Enforce: Delete inactive with 30 days warning",
  /** Deletes what fails the check after 60 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_60_DAYS_WARNING = "Enforce: Delete inactive with 60 days warning",
  /** Deletes what fails the check after 90 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_90_DAYS_WARNING = "Enforce: Delete inactive with 90 days warning",
  /** Deletes what fails the check after 180 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_180_DAYS_WARNING = "Enforce: Delete inactive with 180 days warning",
  /** Deletes what fails the check after 365 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_365_DAYS_WARNING = "Enforce: Delete inactive with 365 days warning",
}

/**
 * AWS > EC2 > Snapshot > Active: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/snapshotActive
 */
export const snapshotActive = new PolicyType<SnapshotActive>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/snapshotActive",
  path: "AWS > EC2 > Snapshot > Active",
  kind: "mode",
  values: SnapshotActive,
});

/** The values of {@link snapshotActiveAge} that are known from public use. */
export enum SnapshotActiveAge {
  /** Does nothing. */
  SKIP = "Skip",
  FORCE_INACTIVE_IF_AGE_OVER_30_DAYS = "Force inactive if age > 30 days",
  FORCE_INACTIVE_IF_AGE_OVER_60_DAYS = "Force inactive if age > 60 days",
  FORCE_INACTIVE_IF_AGE_OVER_7_DAYS = "Force inactive if age > 7 days",
  FORCE_INACTIVE_IF_AGE_OVER_1_DAY = "Force inactive if age > 1 day",
  FORCE_INACTIVE_IF_AGE_OVER_3_DAYS = "Force inactive if age > 3 days",
  FORCE_INACTIVE_IF_AGE_OVER_14_DAYS = "Force inactive if age > 14 days",
  FORCE_INACTIVE_IF_AGE_OVER_90_DAYS = "Force inactive if age > 90 days",
  FORCE_INACTIVE_IF_AGE_OVER_180_DAYS = "Force inactive if age > 180 days",
  FORCE_INACTIVE_IF_AGE_OVER_365_DAYS = "Force inactive if age > 365 days",
}

/**
 * AWS > EC2 > Snapshot > Active > Age: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/snapshotActiveAge
 */
export const snapshotActiveAge = new PolicyType<SnapshotActiveAge>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/snapshotActiveAge",
  path: "AWS > EC2 > Snapshot > Active > Age",
  kind: "choice",
  values: SnapshotActiveAge,
});

/** The values of {@link snapshotActiveBudget} that are known from public use. */
export enum SnapshotActiveBudget {
  /** Does nothing. */
  SKIP = "Skip",
}

/**
 * AWS > EC2 > Snapshot > Active > Budget: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/snapshotActiveBudget
 */
export const snapshotActiveBudget = new PolicyType<SnapshotActiveBudget>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/snapshotActiveBudget",
  path: "AWS > EC2 > Snapshot > Active > Budget",
  kind: "choice",
  values: SnapshotActiveBudget,
});

/** The values of {@link snapshotActiveLastModified} that are known from public use. */
export enum SnapshotActiveLastModified {
  /** Does nothing. */
  SKIP = "Skip",
}

/**
 * AWS > EC2 > Snapshot > Active > Last Modified: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/snapshotActiveLastModified
 */
export const snapshotActiveLastModified = new PolicyType<SnapshotActiveLastModified>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/snapshotActiveLastModified",
  path: "AWS > EC2 > Snapshot > Active > Last Modified",
  kind: "choice",
  values: SnapshotActiveLastModified,
});

/** The values of {@link snapshotApproved} that are known from public use. */
export enum SnapshotApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
}

/**
 * snapshotApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/snapshotApproved
 */
export const snapshotApproved = new PolicyType<SnapshotApproved>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/snapshotApproved",
  kind: "mode",
  values: SnapshotApproved,
});

/** The values of {@link snapshotTrustedAccess} that are known from public use. */
export enum SnapshotTrustedAccess {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_TRUSTED_ACCESS_ACCOUNTS = "Check: Trusted Access > Accounts",
  /** Changes what differs. */
  ENFORCE_TRUSTED_ACCESS_ACCOUNTS = "Enforce: Trusted Access > Accounts",
}

/**
 * AWS > EC2 > Snapshot > Trusted Access: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/snapshotTrustedAccess
 */
export const snapshotTrustedAccess = new PolicyType<SnapshotTrustedAccess>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/snapshotTrustedAccess",
  path: "AWS > EC2 > Snapshot > Trusted Access",
  kind: "mode",
  values: SnapshotTrustedAccess,
});

/**
 * AWS > EC2 > Snapshot > Trusted Access > Accounts: a list; each item is the id of an AWS account (12 digits, as text, or "*").
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/snapshotTrustedAccessAccounts
 */
export const snapshotTrustedAccessAccounts = new PolicyType<readonly string[]>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/snapshotTrustedAccessAccounts",
  path: "AWS > EC2 > Snapshot > Trusted Access > Accounts",
  kind: "list",
  form: "aws-account-id",
});

/** The values of {@link volumeActive} that are known from public use. */
export enum VolumeActive {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ACTIVE = "Check: Active",
  /** Detaches, snapshots and deletes what fails the check after 7 days of warning. */
  ENFORCE_DETACH_SNAPSHOT_AND_DELETE_INACTIVE_WITH_7_DAYS_WARNING = "Enforce: Detach, snapshot and delete inactive with 7 days warning",
}

/**
 * AWS > EC2 > Volume > Active: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/volumeActive
 */
export const volumeActive = new PolicyType<VolumeActive>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/volumeActive",
  path: "AWS > EC2 > Volume > Active",
  kind: "mode",
  values: VolumeActive,
});

/** The values of {@link volumeActiveAge} that are known from public use. */
export enum VolumeActiveAge {
  FORCE_INACTIVE_IF_AGE_OVER_90_DAYS = "Force inactive if age > 90 days",
}

/**
 * AWS > EC2 > Volume > Active > Age: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/volumeActiveAge
 */
export const volumeActiveAge = new PolicyType<VolumeActiveAge>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/volumeActiveAge",
  path: "AWS > EC2 > Volume > Active > Age",
  kind: "choice",
  values: VolumeActiveAge,
});

/** The values of {@link volumeApproved} that are known from public use. */
export enum VolumeApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Detaches what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DETACH_UNAPPROVED_IF_NEW = "Enforce: Detach unapproved if new",
  /** Detaches, snapshots and deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DETACH_SNAPSHOT_AND_DELETE_UNAPPROVED_IF_NEW = "Enforce: Detach, snapshot and delete unapproved if new",
}

/**
 * AWS > EC2 > Volume > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/volumeApproved
 */
export const volumeApproved = new PolicyType<VolumeApproved>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/volumeApproved",
  path: "AWS > EC2 > Volume > Approved",
  kind: "mode",
  values: VolumeApproved,
});

/**
 * AWS > EC2 > Volume > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/volumeApprovedCustom
 */
export const volumeApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/volumeApprovedCustom",
  path: "AWS > EC2 > Volume > Approved > Custom",
  kind: "result",
});

/** The items of {@link volumeApprovedVolumeTypes} that are known from public use. */
export enum VolumeApprovedVolumeTypes {
  GP2 = "gp2",
  IO1 = "io1",
  SC1 = "sc1",
  ST1 = "st1",
  STANDARD = "standard",
}

/**
 * AWS > EC2 > Volume > Approved > Volume Types: a list of words.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/volumeApprovedVolumeTypes
 */
export const volumeApprovedVolumeTypes = new PolicyType<readonly VolumeApprovedVolumeTypes[]>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/volumeApprovedVolumeTypes",
  path: "AWS > EC2 > Volume > Approved > Volume Types",
  kind: "list",
  items: VolumeApprovedVolumeTypes,
});

/** The values of {@link volumeEncryption} that are known from public use. */
export enum VolumeEncryption {
  /** Does nothing. */
  SKIP = "Skip",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * volumeEncryption: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/volumeEncryption
 */
export const volumeEncryption = new PolicyType<VolumeEncryption>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/volumeEncryption",
  kind: "mode",
  values: VolumeEncryption,
});

/** The values of {@link volumeEncryptionAtRest} that are known from public use. */
export enum VolumeEncryptionAtRest {
  AWS_MANAGED_KEY_OR_HIGHER = "AWS managed key or higher",
  CUSTOMER_MANAGED_KEY = "Customer managed key",
  ENCRYPTION_AT_REST_CUSTOMER_MANAGED_KEY = "Encryption at Rest > Customer Managed Key",
}

/**
 * AWS > EC2 > Volume > Approved > Encryption at Rest: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/volumeEncryptionAtRest
 */
export const volumeEncryptionAtRest = new PolicyType<VolumeEncryptionAtRest>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/volumeEncryptionAtRest",
  path: "AWS > EC2 > Volume > Approved > Encryption at Rest",
  kind: "choice",
  values: VolumeEncryptionAtRest,
});

/**
 * AWS > EC2 > Volume > Approved > Encryption at Rest > Customer Managed Key: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/volumeEncryptionAtRestCustomerManagedKey
 */
export const volumeEncryptionAtRestCustomerManagedKey = new PolicyType<string>({
  uri: "tmod:@turbot/aws-ec2#/policy/types/volumeEncryptionAtRestCustomerManagedKey",
  path: "AWS > EC2 > Volume > Approved > Encryption at Rest > Customer Managed Key",
  kind: "text",
});
