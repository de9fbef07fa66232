/** The policy types of the mod `@turbot/aws-vpc-core`. */
import { PolicyType, type ApprovalResult } from "../policy-type";

/** The values of {@link defaultVpcApproved} that are known from public use. */
export enum DefaultVpcApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check. */
  ENFORCE_FORCE_DELETE_UNAPPROVED = "Enforce: Force delete unapproved",
}

/**
 * AWS > VPC > Default VPC > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-core/defaultVpcApproved
 */
export const defaultVpcApproved = new PolicyType<DefaultVpcApproved>({
  uri: "tmod:@turbot/aws-vpc-core#/policy/types/defaultVpcApproved",
  path: "AWS > VPC > Default VPC > Approved",
  kind: "mode",
  values: DefaultVpcApproved,
});

/** The values of {@link defaultVpcApprovedUsage} that are known from public use. */
export enum DefaultVpcApprovedUsage {
  NOT_APPROVED = "Not approved",
}

/**
 * AWS > VPC > Default VPC > Approved > Usage: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-core/defaultVpcApprovedUsage
 */
export const defaultVpcApprovedUsage = new PolicyType<DefaultVpcApprovedUsage>({
  uri: "tmod:@turbot/aws-vpc-core#/policy/types/defaultVpcApprovedUsage",
  path: "AWS > VPC > Default VPC > Approved > Usage",
  kind: "choice",
  values: DefaultVpcApprovedUsage,
});

/** The values of {@link routeTableApproved} that are known from public use. */
export enum RouteTableApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * routeTableApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-core/routeTableApproved
 */
export const routeTableApproved = new PolicyType<RouteTableApproved>({
  uri: "tmod:@turbot/aws-vpc-core#/policy/types/routeTableApproved",
  kind: "mode",
  values: RouteTableApproved,
});

/** The values of {@link securityGroupIngressRulesApproved} that are known from public use. */
export enum SecurityGroupIngressRulesApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check. */
  ENFORCE_DELETE_UNAPPROVED = "Enforce: Delete unapproved",
}

/**
 * securityGroupIngressRulesApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-core/securityGroupIngressRulesApproved
 */
export const securityGroupIngressRulesApproved = new PolicyType<SecurityGroupIngressRulesApproved>({
  uri: "tmod:@turbot/aws-vpc-core#/policy/types/securityGroupIngressRulesApproved",
  kind: "mode",
  values: SecurityGroupIngressRulesApproved,
});

/** The values of {@link subnetApproved} that are known from public use. */
export enum SubnetApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
}

/**
 * subnetApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-core/subnetApproved
 */
export const subnetApproved = new PolicyType<SubnetApproved>({
  uri: "tmod:@turbot/aws-vpc-core#/policy/types/subnetApproved",
  kind: "mode",
  values: SubnetApproved,
});

/** The values of {@link vpcApproved} that are known from public use. */
export enum VpcApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * AWS > VPC > VPC > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-core/vpcApproved
 */
export const vpcApproved = new PolicyType<VpcApproved>({
  uri: "tmod:@turbot/aws-vpc-core#/policy/types/vpcApproved",
  path: "AWS > VPC > VPC > Approved",
  kind: "mode",
  values: VpcApproved,
});

/**
 * AWS > VPC > VPC > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-core/vpcApprovedCustom
 */
export const vpcApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/aws-vpc-core#/policy/types/vpcApprovedCustom",
  path: "AWS > VPC > VPC > Approved > Custom",
  kind: "result",
});

/** The values of {@link vpcFlowLogging} that are known from public use. */
export enum VpcFlowLogging {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_CONFIGURED_PER_FLOW_LOGGING_ALL = "Check: Configured per `Flow Logging > *`",
  /** Raises an alarm, and changes nothing. */
  CHECK_NOT_CONFIGURED = "Check: Not configured",
  /** Changes what differs. */
  ENFORCE_CONFIGURED_PER_FLOW_LOGGING_ALL = "Enforce: Configured per `Flow Logging > *`",
  /** Removes what the policy governs. */
  ENFORCE_NOT_CONFIGURED = "Enforce: Not configured",
}

/**
 * AWS > VPC > VPC > Flow Logging: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-core/vpcFlowLogging
 */
export const vpcFlowLogging = new PolicyType<VpcFlowLogging>({
  uri: "tmod:@turbot/aws-vpc-core#/policy/types/vpcFlowLogging",
  path: "AWS > VPC > VPC > Flow Logging",
  kind: "mode",
  values: VpcFlowLogging,
});

/** The values of {@link vpcFlowLoggingCloudWatch} that are known from public use. */
export enum VpcFlowLoggingCloudWatch {
  ENABLED = "Enabled",
  DISABLED = "Disabled",
}

/**
 * AWS > VPC > VPC > Flow Logging > Cloud Watch: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-core/vpcFlowLoggingCloudWatch
 */
export const vpcFlowLoggingCloudWatch = new PolicyType<VpcFlowLoggingCloudWatch>({
  uri: "tmod:@turbot/aws-vpc-core#/policy/types/vpcFlowLoggingCloudWatch",
  path: "AWS > VPC > VPC > Flow Logging > Cloud Watch",
  kind: "choice",
  values: VpcFlowLoggingCloudWatch,
});

/**
 * AWS > VPC > VPC > Flow Logging > S3 > Cloud Watch > Log Group: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-core/vpcFlowLoggingCloudWatchLogGroup
 */
export const vpcFlowLoggingCloudWatchLogGroup = new PolicyType<string>({
  uri: "tmod:@turbot/aws-vpc-core#/policy/types/vpcFlowLoggingCloudWatchLogGroup",
  path: "AWS > VPC > VPC > Flow Logging > S3 > Cloud Watch > Log Group",
  kind: "text",
});

/**
 * AWS > VPC > VPC > Flow Logging > CloudWatch > Role: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-core/vpcFlowLoggingCloudWatchRole
 */
export const vpcFlowLoggingCloudWatchRole = new PolicyType<string>({
  uri: "tmod:@turbot/aws-vpc-core#/policy/types/vpcFlowLoggingCloudWatchRole",
  path: "AWS > VPC > VPC > Flow Logging > CloudWatch > Role",
  kind: "text",
});

/** The values of {@link vpcFlowLoggingS3} that are known from public use. */
export enum VpcFlowLoggingS3 {
  ENABLED = "Enabled",
  DISABLED = "Disabled",
}

/**
 * AWS > VPC > VPC > Flow Logging > S3: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-core/vpcFlowLoggingS3
 */
export const vpcFlowLoggingS3 = new PolicyType<VpcFlowLoggingS3>({
  uri: "tmod:@turbot/aws-vpc-core#/policy/types/vpcFlowLoggingS3",
  path: "AWS > VPC > VPC > Flow Logging > S3",
  kind: "choice",
  values: VpcFlowLoggingS3,
});

/**
 * AWS > VPC > VPC > Flow Logging > S3 > Bucket: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-core/vpcFlowLoggingS3Bucket
 */
export const vpcFlowLoggingS3Bucket = new PolicyType<string>({
  uri: "tmod:@turbot/aws-vpc-core#/policy/types/vpcFlowLoggingS3Bucket",
  path: "AWS > VPC > VPC > Flow Logging > S3 > Bucket",
  kind: "text",
});

/** The values of {@link vpcServiceStackNative} that are known from public use. */
export enum VpcServiceStackNative {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_CONFIGURED = "Check: Configured",
  /** Changes what differs. */
  ENFORCE_CONFIGURED = "Enforce: Configured",
}

/**
 * vpcServiceStackNative: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-core/vpcServiceStackNative
 */
export const vpcServiceStackNative = new PolicyType<VpcServiceStackNative>({
  uri: "tmod:@turbot/aws-vpc-core#/policy/types/vpcServiceStackNative",
  kind: "mode",
  values: VpcServiceStackNative,
});

/** The values of {@link vpcStackNative} that are known from public use. */
export enum VpcStackNative {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_CONFIGURED = "Check: Configured",
  /** Changes what differs. */
  ENFORCE_CONFIGURED = "Enforce: Configured",
}

/**
 * vpcStackNative: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-core/vpcStackNative
 */
export const vpcStackNative = new PolicyType<VpcStackNative>({
  uri: "tmod:@turbot/aws-vpc-core#/policy/types/vpcStackNative",
  kind: "mode",
  values: VpcStackNative,
});
