/** The policy types of the mod `@turbot/azure-networkwatcher`. */
import { PolicyType, type ApprovalResult } from "../policy-type";

/** The values of {@link flowLogApproved} that are known from public use. */
export enum FlowLogApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * Azure > Network Watcher > Flow Log > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-networkwatcher/flowLogApproved
 */
export const flowLogApproved = new PolicyType<FlowLogApproved>({
  uri: "tmod:@turbot/azure-networkwatcher#/policy/types/flowLogApproved",
  path: "Azure > Network Watcher > Flow Log > Approved",
  kind: "mode",
  values: FlowLogApproved,
});

/**
 * Azure > Network Watcher > Flow Log > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-networkwatcher/flowLogApprovedCustom
 */
export const flowLogApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/azure-networkwatcher#/policy/types/flowLogApprovedCustom",
  path: "Azure > Network Watcher > Flow Log > Approved > Custom",
  kind: "result",
});

/** The values of {@link flowLogRetentionPeriod} that are known from public use. */
export enum FlowLogRetentionPeriod {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_RETENTION_PERIOD = "Check: Retention period",
  /** Changes what differs. */
  ENFORCE_RETENTION_PERIOD = "Enforce: Retention period",
}

/**
 * flowLogRetentionPeriod: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-networkwatcher/flowLogRetentionPeriod
 */
export const flowLogRetentionPeriod = new PolicyType<FlowLogRetentionPeriod>({
  uri: "tmod:@turbot/azure-networkwatcher#/policy/types/flowLogRetentionPeriod",
  kind: "mode",
  values: FlowLogRetentionPeriod,
});

/** The values of {@link flowLogRetentionPolicy} that are known from public use. */
export enum FlowLogRetentionPolicy {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED_PER_RETENTION_POLICY_DAYS = "Check: Enabled per `Retention Policy > Days`",
  /** Changes what differs. */
  ENFORCE_ENABLED_PER_RETENTION_POLICY_DAYS = "Enforce: Enabled per `Retention Policy > Days`",
}

/**
 * Azure > Network Watcher > Flow Log > Retention Policy: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-networkwatcher/flowLogRetentionPolicy
 */
export const flowLogRetentionPolicy = new PolicyType<FlowLogRetentionPolicy>({
  uri: "tmod:@turbot/azure-networkwatcher#/policy/types/flowLogRetentionPolicy",
  path: "Azure > Network Watcher > Flow Log > Retention Policy",
  kind: "mode",
  values: FlowLogRetentionPolicy,
});

/**
 * Azure > Network Watcher > Flow Log > Retention Policy > Days: a whole number of days.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-networkwatcher/flowLogRetentionPolicyDays
 */
export const flowLogRetentionPolicyDays = new PolicyType<number>({
  uri: "tmod:@turbot/azure-networkwatcher#/policy/types/flowLogRetentionPolicyDays",
  path: "Azure > Network Watcher > Flow Log > Retention Policy > Days",
  kind: "number",
  form: "days",
});

/** The values of {@link networkWatcherApproved} that are known from public use. */
export enum NetworkWatcherApproved {
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
 * Azure > Network Watcher > Network Watcher > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-networkwatcher/networkWatcherApproved
 */
export const networkWatcherApproved = new PolicyType<NetworkWatcherApproved>({
  uri: "tmod:@turbot/azure-networkwatcher#/policy/types/networkWatcherApproved",
  path: "Azure > Network Watcher > Network Watcher > Approved",
  kind: "mode",
  values: NetworkWatcherApproved,
});

/**
 * Azure > Network Watcher > Network Watcher > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-networkwatcher/networkWatcherApprovedCustom
 */
export const networkWatcherApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/azure-networkwatcher#/policy/types/networkWatcherApprovedCustom",
  path: "Azure > Network Watcher > Network Watcher > Approved > Custom",
  kind: "result",
});
