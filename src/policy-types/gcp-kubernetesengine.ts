/** The policy types of the mod `@turbot/gcp-kubernetesengine`. */
import { PolicyType, type ApprovalResult } from "../policy-type";

/** The values of {@link regionClusterApproved} that are known from public use. */
export enum RegionClusterApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * GCP > Kubernetes Engine > Region Cluster > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-kubernetesengine/regionClusterApproved
 */
export const regionClusterApproved = new PolicyType<RegionClusterApproved>({
  uri: "tmod:@turbot/gcp-kubernetesengine#/policy/types/regionClusterApproved",
  path: "GCP > Kubernetes Engine > Region Cluster > Approved",
  kind: "mode",
  values: RegionClusterApproved,
});

/**
 * GCP > Kubernetes Engine > Region Cluster > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-kubernetesengine/regionClusterApprovedCustom
 */
export const regionClusterApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/gcp-kubernetesengine#/policy/types/regionClusterApprovedCustom",
  path: "GCP > Kubernetes Engine > Region Cluster > Approved > Custom",
  kind: "result",
});

/** The values of {@link regionClusterLogging} that are known from public use. */
export enum RegionClusterLogging {
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
 * regionClusterLogging: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-kubernetesengine/regionClusterLogging
 */
export const regionClusterLogging = new PolicyType<RegionClusterLogging>({
  uri: "tmod:@turbot/gcp-kubernetesengine#/policy/types/regionClusterLogging",
  kind: "mode",
  values: RegionClusterLogging,
});

/** The values of {@link regionClusterMasterAuthorizedNetworksConfig} that are known from public use. */
export enum RegionClusterMasterAuthorizedNetworksConfig {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_DISABLED = "Enforce: Disabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * regionClusterMasterAuthorizedNetworksConfig: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-kubernetesengine/regionClusterMasterAuthorizedNetworksConfig
 */
export const regionClusterMasterAuthorizedNetworksConfig = new PolicyType<RegionClusterMasterAuthorizedNetworksConfig>({
  uri: "tmod:@turbot/gcp-kubernetesengine#/policy/types/regionClusterMasterAuthorizedNetworksConfig",
  kind: "mode",
  values: RegionClusterMasterAuthorizedNetworksConfig,
});

/** The values of {@link zoneClusterApproved} that are known from public use. */
export enum ZoneClusterApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * GCP > Kubernetes Engine > Zone Cluster > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-kubernetesengine/zoneClusterApproved
 */
export const zoneClusterApproved = new PolicyType<ZoneClusterApproved>({
  uri: "tmod:@turbot/gcp-kubernetesengine#/policy/types/zoneClusterApproved",
  path: "GCP > Kubernetes Engine > Zone Cluster > Approved",
  kind: "mode",
  values: ZoneClusterApproved,
});

/**
 * GCP > Kubernetes Engine > Zone Cluster > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-kubernetesengine/zoneClusterApprovedCustom
 */
export const zoneClusterApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/gcp-kubernetesengine#/policy/types/zoneClusterApprovedCustom",
  path: "GCP > Kubernetes Engine > Zone Cluster > Approved > Custom",
  kind: "result",
});

/** The values of {@link zoneClusterMasterAuthorizedNetworksConfig} that are known from public use. */
export enum ZoneClusterMasterAuthorizedNetworksConfig {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_DISABLED = "Enforce: Disabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * zoneClusterMasterAuthorizedNetworksConfig: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-kubernetesengine/zoneClusterMasterAuthorizedNetworksConfig
 */
export const zoneClusterMasterAuthorizedNetworksConfig = new PolicyType<ZoneClusterMasterAuthorizedNetworksConfig>({
  uri: "tmod:@turbot/gcp-kubernetesengine#/policy/types/zoneClusterMasterAuthorizedNetworksConfig",
  kind: "mode",
  values: ZoneClusterMasterAuthorizedNetworksConfig,
});
