/** The policy types of the mod `@turbot/aws-vpc-security`. */
import { PolicyType, type ApprovalResult } from "../policy-type";

/** The values of {@link networkAclIngressRulesApproved} that are known from public use. */
export enum NetworkAclIngressRulesApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check. */
  ENFORCE_DELETE_UNAPPROVED = "Enforce: Delete unapproved",
}

/**
 * AWS > VPC > Network ACL > Ingress Rules > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-security/networkAclIngressRulesApproved
 */
export const networkAclIngressRulesApproved = new PolicyType<NetworkAclIngressRulesApproved>({
  uri: "tmod:@turbot/aws-vpc-security#/policy/types/networkAclIngressRulesApproved",
  path: "AWS > VPC > Network ACL > Ingress Rules > Approved",
  kind: "mode",
  values: NetworkAclIngressRulesApproved,
});

/**
 * AWS > VPC > Network ACL > Ingress Rules > Approved > Rules: rules, as text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-security/networkAclIngressRulesApprovedRules
 */
export const networkAclIngressRulesApprovedRules = new PolicyType<string>({
  uri: "tmod:@turbot/aws-vpc-security#/policy/types/networkAclIngressRulesApprovedRules",
  path: "AWS > VPC > Network ACL > Ingress Rules > Approved > Rules",
  kind: "rules",
});

/** The values of {@link securityGroupApproved} that are known from public use. */
export enum SecurityGroupApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
  /** Deletes what fails the check. */
  ENFORCE_DELETE_UNAPPROVED = "Enforce: Delete unapproved",
}

/**
 * AWS > VPC > Security Group > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-security/securityGroupApproved
 */
export const securityGroupApproved = new PolicyType<SecurityGroupApproved>({
  uri: "tmod:@turbot/aws-vpc-security#/policy/types/securityGroupApproved",
  path: "AWS > VPC > Security Group > Approved",
  kind: "mode",
  values: SecurityGroupApproved,
});

/**
 * AWS > VPC > Security Group > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-security/securityGroupApprovedCustom
 */
export const securityGroupApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/aws-vpc-security#/policy/types/securityGroupApprovedCustom",
  path: "AWS > VPC > Security Group > Approved > Custom",
  kind: "result",
});

/** The values of {@link securityGroupEgressRulesApproved} that are known from public use. */
export enum SecurityGroupEgressRulesApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check. */
  ENFORCE_DELETE_UNAPPROVED = "Enforce: Delete unapproved",
}

/**
 * AWS > VPC > Security Group > Egress Rules > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-security/securityGroupEgressRulesApproved
 */
export const securityGroupEgressRulesApproved = new PolicyType<SecurityGroupEgressRulesApproved>({
  uri: "tmod:@turbot/aws-vpc-security#/policy/types/securityGroupEgressRulesApproved",
  path: "AWS > VPC > Security Group > Egress Rules > Approved",
  kind: "mode",
  values: SecurityGroupEgressRulesApproved,
});

/**
 * AWS > VPC > Security Group > Egress Rules > Approved > Rules: rules, as text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-security/securityGroupEgressRulesApprovedRules
 */
export const securityGroupEgressRulesApprovedRules = new PolicyType<string>({
  uri: "tmod:@turbot/aws-vpc-security#/policy/types/securityGroupEgressRulesApprovedRules",
  path: "AWS > VPC > Security Group > Egress Rules > Approved > Rules",
  kind: "rules",
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
 * AWS > VPC > Security Group > Ingress Rules > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-security/securityGroupIngressRulesApproved
 */
export const securityGroupIngressRulesApproved = new PolicyType<SecurityGroupIngressRulesApproved>({
  uri: "tmod:@turbot/aws-vpc-security#/policy/types/securityGroupIngressRulesApproved",
  path: "AWS > VPC > Security Group > Ingress Rules > Approved",
  kind: "mode",
  values: SecurityGroupIngressRulesApproved,
});

/**
 * AWS > VPC > Security Group > Ingress Rules > Approved > Rules: rules, as text.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-security/securityGroupIngressRulesApprovedRules
 */
export const securityGroupIngressRulesApprovedRules = new PolicyType<string>({
  uri: "tmod:@turbot/aws-vpc-security#/policy/types/securityGroupIngressRulesApprovedRules",
  path: "AWS > VPC > Security Group > Ingress Rules > Approved > Rules",
  kind: "rules",
});
