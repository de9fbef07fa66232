/** The policy types of the mod `@turbot/aws-vpc-internet`. */
import { PolicyType, type ApprovalResult } from "../policy-type";

/** The values of {@link elasticIpActive} that are known from public use. */
export enum ElasticIpActive {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ACTIVE = "Check: Active",
  /** Deletes what fails the check after 7 days of warning. */
  ENFORCE_DELETE_INACTIVE_WITH_7_DAYS_WARNING = "Enforce: Delete inactive with 7 days warning",
}

/**
 * elasticIpActive: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-internet/elasticIpActive
 */
export const elasticIpActive = new PolicyType<ElasticIpActive>({
  uri: "tmod:@turbot/aws-vpc-internet#/policy/types/elasticIpActive",
  kind: "mode",
  values: ElasticIpActive,
});

/** The values of {@link elasticIpApproved} that are known from public use. */
export enum ElasticIpApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * AWS > VPC > Elastic IP > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-internet/elasticIpApproved
 */
export const elasticIpApproved = new PolicyType<ElasticIpApproved>({
  uri: "tmod:@turbot/aws-vpc-internet#/policy/types/elasticIpApproved",
  path: "AWS > VPC > Elastic IP > Approved",
  kind: "mode",
  values: ElasticIpApproved,
});

/**
 * AWS > VPC > Elastic IP > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-internet/elasticIpApprovedCustom
 */
export const elasticIpApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/aws-vpc-internet#/policy/types/elasticIpApprovedCustom",
  path: "AWS > VPC > Elastic IP > Approved > Custom",
  kind: "result",
});

/** The values of {@link elasticIpApprovedUsage} that are known from public use. */
export enum ElasticIpApprovedUsage {
  NOT_APPROVED = "Not approved",
}

/**
 * AWS > VPC > Elastic IP > Approved > Usage: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-internet/elasticIpApprovedUsage
 */
export const elasticIpApprovedUsage = new PolicyType<ElasticIpApprovedUsage>({
  uri: "tmod:@turbot/aws-vpc-internet#/policy/types/elasticIpApprovedUsage",
  path: "AWS > VPC > Elastic IP > Approved > Usage",
  kind: "choice",
  values: ElasticIpApprovedUsage,
});

/** The values of {@link internetGatewayApproved} that are known from public use. */
export enum InternetGatewayApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Detaches what fails the check. */
  ENFORCE_DETACH_UNAPPROVED = "Enforce: Detach unapproved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
  /** Detaches and deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DETACH_AND_DELETE_UNAPPROVED_IF_NEW = "Enforce: Detach and delete unapproved if new",
}

/**
 * AWS > VPC > Internet Gateway > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-internet/internetGatewayApproved
 */
export const internetGatewayApproved = new PolicyType<InternetGatewayApproved>({
  uri: "tmod:@turbot/aws-vpc-internet#/policy/types/internetGatewayApproved",
  path: "AWS > VPC > Internet Gateway > Approved",
  kind: "mode",
  values: InternetGatewayApproved,
});

/** The values of {@link internetGatewayApprovedUsage} that are known from public use. */
export enum InternetGatewayApprovedUsage {
  NOT_APPROVED = "Not approved",
}

/**
 * AWS > VPC > Internet Gateway > Approved > Usage: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-internet/internetGatewayApprovedUsage
 */
export const internetGatewayApprovedUsage = new PolicyType<InternetGatewayApprovedUsage>({
  uri: "tmod:@turbot/aws-vpc-internet#/policy/types/internetGatewayApprovedUsage",
  path: "AWS > VPC > Internet Gateway > Approved > Usage",
  kind: "choice",
  values: InternetGatewayApprovedUsage,
});

/** The values of {@link natGatewayApproved} that are known from public use. */
export enum NatGatewayApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * AWS > VPC > NAT Gateway > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-internet/natGatewayApproved
 */
export const natGatewayApproved = new PolicyType<NatGatewayApproved>({
  uri: "tmod:@turbot/aws-vpc-internet#/policy/types/natGatewayApproved",
  path: "AWS > VPC > NAT Gateway > Approved",
  kind: "mode",
  values: NatGatewayApproved,
});

/** The values of {@link natGatewayApprovedUsage} that are known from public use. */
export enum NatGatewayApprovedUsage {
  NOT_APPROVED = "Not approved",
}

/**
 * AWS > VPC > NAT Gateway > Approved > Usage: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-internet/natGatewayApprovedUsage
 */
export const natGatewayApprovedUsage = new PolicyType<NatGatewayApprovedUsage>({
  uri: "tmod:@turbot/aws-vpc-internet#/policy/types/natGatewayApprovedUsage",
  path: "AWS > VPC > NAT Gateway > Approved > Usage",
  kind: "choice",
  values: NatGatewayApprovedUsage,
});
