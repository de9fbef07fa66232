/** The policy types of the mod `@turbot/azure-network`. */
import { PolicyType } from "../policy-type";

/** The values of {@link networkSecurityGroupIngressRulesApproved} that are known from public use. */
export enum NetworkSecurityGroupIngressRulesApproved {
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
 * Azure > Network > Network Security Group > Ingress Rules > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-network/networkSecurityGroupIngressRulesApproved
 */
export const networkSecurityGroupIngressRulesApproved = new PolicyType<NetworkSecurityGroupIngressRulesApproved>({
  uri: "tmod:@turbot/azure-network#/policy/types/networkSecurityGroupIngressRulesApproved",
  path: "Azure > Network > Network Security Group > Ingress Rules > Approved",
  kind: "mode",
  values: NetworkSecurityGroupIngressRulesApproved,
});

/**
 * Azure > Network > Network Security Group > Ingress Rules > Approved > Rules: rules, as text.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-network/networkSecurityGroupIngressRulesApprovedRules
 */
export const networkSecurityGroupIngressRulesApprovedRules = new PolicyType<string>({
  uri: "tmod:@turbot/azure-network#/policy/types/networkSecurityGroupIngressRulesApprovedRules",
  path: "Azure > Network > Network Security Group > Ingress Rules > Approved > Rules",
  kind: "rules",
});

/** The values of {@link virtualNetworkApproved} that are known from public use. */
export enum VirtualNetworkApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
}

/**
 * virtualNetworkApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-network/virtualNetworkApproved
 */
export const virtualNetworkApproved = new PolicyType<VirtualNetworkApproved>({
  uri: "tmod:@turbot/azure-network#/policy/types/virtualNetworkApproved",
  kind: "mode",
  values: VirtualNetworkApproved,
});
