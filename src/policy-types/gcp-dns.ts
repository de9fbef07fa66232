/** The policy types of the mod `@turbot/gcp-dns`. */
import { PolicyType, type ApprovalResult } from "../policy-type";

/** The values of {@link dnsPolicyLogging} that are known from public use. */
export enum DnsPolicyLogging {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * GCP > DNS > DNS Policy > Logging: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-dns/dnsPolicyLogging
 */
export const dnsPolicyLogging = new PolicyType<DnsPolicyLogging>({
  uri: "tmod:@turbot/gcp-dns#/policy/types/dnsPolicyLogging",
  path: "GCP > DNS > DNS Policy > Logging",
  kind: "mode",
  values: DnsPolicyLogging,
});

/** The values of {@link managedZoneApproved} that are known from public use. */
export enum ManagedZoneApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * GCP > DNS > Managed Zone > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-dns/managedZoneApproved
 */
export const managedZoneApproved = new PolicyType<ManagedZoneApproved>({
  uri: "tmod:@turbot/gcp-dns#/policy/types/managedZoneApproved",
  path: "GCP > DNS > Managed Zone > Approved",
  kind: "mode",
  values: ManagedZoneApproved,
});

/**
 * GCP > DNS > Managed Zone > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-dns/managedZoneApprovedCustom
 */
export const managedZoneApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/gcp-dns#/policy/types/managedZoneApprovedCustom",
  path: "GCP > DNS > Managed Zone > Approved > Custom",
  kind: "result",
});

/** The values of {@link managedZoneDnssecConfiguration} that are known from public use. */
export enum ManagedZoneDnssecConfiguration {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * GCP > DNS > Managed Zone > DNSSEC Configuration: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-dns/managedZoneDnssecConfiguration
 */
export const managedZoneDnssecConfiguration = new PolicyType<ManagedZoneDnssecConfiguration>({
  uri: "tmod:@turbot/gcp-dns#/policy/types/managedZoneDnssecConfiguration",
  path: "GCP > DNS > Managed Zone > DNSSEC Configuration",
  kind: "mode",
  values: ManagedZoneDnssecConfiguration,
});
