/** The policy types of the mod `@turbot/gcp-network`. */
import { PolicyType, type ApprovalResult } from "../policy-type";

/** The values of {@link addressApproved} that are known from public use. */
export enum AddressApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
}

/**
 * addressApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-network/addressApproved
 */
export const addressApproved = new PolicyType<AddressApproved>({
  uri: "tmod:@turbot/gcp-network#/policy/types/addressApproved",
  kind: "mode",
  values: AddressApproved,
});

/** The values of {@link backendServiceLogging} that are known from public use. */
export enum BackendServiceLogging {
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
 * GCP > Network > Backend Service > Logging: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-network/backendServiceLogging
 */
export const backendServiceLogging = new PolicyType<BackendServiceLogging>({
  uri: "tmod:@turbot/gcp-network#/policy/types/backendServiceLogging",
  path: "GCP > Network > Backend Service > Logging",
  kind: "mode",
  values: BackendServiceLogging,
});

/**
 * GCP > Network > Backend Service > Logging > Sample Rate: a number from 0 to 1.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-network/backendServiceLoggingSampleRate
 */
export const backendServiceLoggingSampleRate = new PolicyType<number>({
  uri: "tmod:@turbot/gcp-network#/policy/types/backendServiceLoggingSampleRate",
  path: "GCP > Network > Backend Service > Logging > Sample Rate",
  kind: "number",
  form: "fraction",
});

/** The values of {@link firewallApproved} that are known from public use. */
export enum FirewallApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * GCP > Network > Firewall > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-network/firewallApproved
 */
export const firewallApproved = new PolicyType<FirewallApproved>({
  uri: "tmod:@turbot/gcp-network#/policy/types/firewallApproved",
  path: "GCP > Network > Firewall > Approved",
  kind: "mode",
  values: FirewallApproved,
});

/**
 * GCP > Network > Firewall > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-network/firewallApprovedCustom
 */
export const firewallApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/gcp-network#/policy/types/firewallApprovedCustom",
  path: "GCP > Network > Firewall > Approved > Custom",
  kind: "result",
});

/** The values of {@link firewallIngressRulesApproved} that are known from public use. */
export enum FirewallIngressRulesApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check. */
  ENFORCE_DELETE_UNAPPROVED = "Enforce: Delete unapproved",
}

/**
 * GCP > Network > Firewall > Ingress Rules > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-network/firewallIngressRulesApproved
 */
export const firewallIngressRulesApproved = new PolicyType<FirewallIngressRulesApproved>({
  uri: "tmod:@turbot/gcp-network#/policy/types/firewallIngressRulesApproved",
  path: "GCP > Network > Firewall > Ingress Rules > Approved",
  kind: "mode",
  values: FirewallIngressRulesApproved,
});

/**
 * GCP > Network > Firewall > Ingress Rules > Approved > Rules: rules, as text.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-network/firewallIngressRulesApprovedRules
 */
export const firewallIngressRulesApprovedRules = new PolicyType<string>({
  uri: "tmod:@turbot/gcp-network#/policy/types/firewallIngressRulesApprovedRules",
  path: "GCP > Network > Firewall > Ingress Rules > Approved > Rules",
  kind: "rules",
});

/** The values of {@link firewallLogging} that are known from public use. */
export enum FirewallLogging {
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
 * GCP > Network > Firewall > Logging: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-network/firewallLogging
 */
export const firewallLogging = new PolicyType<FirewallLogging>({
  uri: "tmod:@turbot/gcp-network#/policy/types/firewallLogging",
  path: "GCP > Network > Firewall > Logging",
  kind: "mode",
  values: FirewallLogging,
});

/** The values of {@link networkApproved} that are known from public use. */
export enum NetworkApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * GCP > Network > Network > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-network/networkApproved
 */
export const networkApproved = new PolicyType<NetworkApproved>({
  uri: "tmod:@turbot/gcp-network#/policy/types/networkApproved",
  path: "GCP > Network > Network > Approved",
  kind: "mode",
  values: NetworkApproved,
});

/**
 * GCP > Network > Network > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-network/networkApprovedCustom
 */
export const networkApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/gcp-network#/policy/types/networkApprovedCustom",
  path: "GCP > Network > Network > Approved > Custom",
  kind: "result",
});

/** The values of {@link regionBackendServiceLogging} that are known from public use. */
export enum RegionBackendServiceLogging {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Raises an alarm, and changes nothing. */
  CHECK_DISABLED = "Check: Disabled",
  /** Changes what differs. */
  ENFORCE_DISABLED = "Enforce: Disabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * regionBackendServiceLogging: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-network/regionBackendServiceLogging
 */
export const regionBackendServiceLogging = new PolicyType<RegionBackendServiceLogging>({
  uri: "tmod:@turbot/gcp-network#/policy/types/regionBackendServiceLogging",
  kind: "mode",
  values: RegionBackendServiceLogging,
});

/** The values of {@link sslPolicyMinimumTlsVersion} that are known from public use. */
export enum SslPolicyMinimumTlsVersion {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_TLS_1_2 = "Check: TLS 1.2",
  /** Changes what differs. */
  ENFORCE_TLS_1_2 = "Enforce: TLS 1.2",
}

/**
 * GCP > Network > SSL Policy > Minimum TLS Version: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-network/sslPolicyMinimumTlsVersion
 */
export const sslPolicyMinimumTlsVersion = new PolicyType<SslPolicyMinimumTlsVersion>({
  uri: "tmod:@turbot/gcp-network#/policy/types/sslPolicyMinimumTlsVersion",
  path: "GCP > Network > SSL Policy > Minimum TLS Version",
  kind: "mode",
  values: SslPolicyMinimumTlsVersion,
});

/** The values of {@link sslPolicyProfile} that are known from public use. */
export enum SslPolicyProfile {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_RESTRICTED = "Check: Restricted",
  /** Changes what differs. */
  ENFORCE_RESTRICTED = "Enforce: Restricted",
}

/**
 * GCP > Network > SSL Policy > Profile: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-network/sslPolicyProfile
 */
export const sslPolicyProfile = new PolicyType<SslPolicyProfile>({
  uri: "tmod:@turbot/gcp-network#/policy/types/sslPolicyProfile",
  path: "GCP > Network > SSL Policy > Profile",
  kind: "mode",
  values: SslPolicyProfile,
});

/** The values of {@link subnetworkFlowLog} that are known from public use. */
export enum SubnetworkFlowLog {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * GCP > Network > Subnetwork > Flow Log: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-network/subnetworkFlowLog
 */
export const subnetworkFlowLog = new PolicyType<SubnetworkFlowLog>({
  uri: "tmod:@turbot/gcp-network#/policy/types/subnetworkFlowLog",
  path: "GCP > Network > Subnetwork > Flow Log",
  kind: "mode",
  values: SubnetworkFlowLog,
});

/** The values of {@link urlMapApproved} that are known from public use. */
export enum UrlMapApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
}

/**
 * GCP > Network > URL Map > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-network/urlMapApproved
 */
export const urlMapApproved = new PolicyType<UrlMapApproved>({
  uri: "tmod:@turbot/gcp-network#/policy/types/urlMapApproved",
  path: "GCP > Network > URL Map > Approved",
  kind: "mode",
  values: UrlMapApproved,
});

/**
 * GCP > Network > URL Map > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-network/urlMapApprovedCustom
 */
export const urlMapApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/gcp-network#/policy/types/urlMapApprovedCustom",
  path: "GCP > Network > URL Map > Approved > Custom",
  kind: "result",
});
