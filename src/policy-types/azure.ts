/** The policy types of the mod `@turbot/azure`. */
import { PolicyType } from "../policy-type";

/** The values of {@link eventHandlers} that are known from public use. */
export enum EventHandlers {
  /** Does nothing. */
  SKIP = "Skip",
  /** Changes what differs. */
  ENFORCE_CONFIGURED = "Enforce: Configured",
}

/**
 * eventHandlers: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure/eventHandlers
 */
export const eventHandlers = new PolicyType<EventHandlers>({
  uri: "tmod:@turbot/azure#/policy/types/eventHandlers",
  kind: "mode",
  values: EventHandlers,
});

/** The values of {@link eventPoller} that are known from public use. */
export enum EventPoller {
  ENABLED = "Enabled",
}

/**
 * Azure > Turbot > Event Poller: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure/eventPoller
 */
export const eventPoller = new PolicyType<EventPoller>({
  uri: "tmod:@turbot/azure#/policy/types/eventPoller",
  path: "Azure > Turbot > Event Poller",
  kind: "choice",
  values: EventPoller,
});

/** The values of {@link eventPollerInterval} that are known from public use. */
export enum EventPollerInterval {
  EVERY_1_MINUTE = "Every 1 minute",
}

/**
 * Azure > Turbot > Event Poller > Interval: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure/eventPollerInterval
 */
export const eventPollerInterval = new PolicyType<EventPollerInterval>({
  uri: "tmod:@turbot/azure#/policy/types/eventPollerInterval",
  path: "Azure > Turbot > Event Poller > Interval",
  kind: "choice",
  values: EventPollerInterval,
});

/** The values of {@link eventPollerWindow} that are known from public use. */
export enum EventPollerWindow {
  _15_MINUTES = "15 minutes",
  _10_MINUTES = "10 minutes",
}

/**
 * Azure > Turbot > Event Poller > Interval > Window: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure/eventPollerWindow
 */
export const eventPollerWindow = new PolicyType<EventPollerWindow>({
  uri: "tmod:@turbot/azure#/policy/types/eventPollerWindow",
  path: "Azure > Turbot > Event Poller > Interval > Window",
  kind: "choice",
  values: EventPollerWindow,
});

/** The values of {@link resourceGroupStack} that are known from public use. */
export enum ResourceGroupStack {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_CONFIGURED = "Check: Configured",
  /** Changes what differs. */
  ENFORCE_CONFIGURED = "Enforce: Configured",
}

/**
 * Azure > Resource Group > Stack: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure/resourceGroupStack
 */
export const resourceGroupStack = new PolicyType<ResourceGroupStack>({
  uri: "tmod:@turbot/azure#/policy/types/resourceGroupStack",
  path: "Azure > Resource Group > Stack",
  kind: "mode",
  values: ResourceGroupStack,
});

/**
 * Azure > Resource Group > Stack > Source: Terraform source, as text.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure/resourceGroupStackSource
 */
export const resourceGroupStackSource = new PolicyType<string>({
  uri: "tmod:@turbot/azure#/policy/types/resourceGroupStackSource",
  path: "Azure > Resource Group > Stack > Source",
  kind: "source",
});

/**
 * Azure > Resource Group > Stack > Terraform Version: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure/resourceGroupStackTerraformVersion
 */
export const resourceGroupStackTerraformVersion = new PolicyType<string>({
  uri: "tmod:@turbot/azure#/policy/types/resourceGroupStackTerraformVersion",
  path: "Azure > Resource Group > Stack > Terraform Version",
  kind: "text",
});

/** The values of {@link subscriptionStack} that are known from public use. */
export enum SubscriptionStack {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_CONFIGURED = "Check: Configured",
  /** Changes what differs. */
  ENFORCE_CONFIGURED = "Enforce: Configured",
}

/**
 * subscriptionStack: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure/subscriptionStack
 */
export const subscriptionStack = new PolicyType<SubscriptionStack>({
  uri: "tmod:@turbot/azure#/policy/types/subscriptionStack",
  kind: "mode",
  values: SubscriptionStack,
});

/** The values of {@link turbotResourceGroup} that are known from public use. */
export enum TurbotResourceGroup {
  /** Does nothing. */
  SKIP = "Skip",
  /** Changes what differs. */
  ENFORCE_CONFIGURED = "Enforce: Configured",
}

/**
 * turbotResourceGroup: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure/turbotResourceGroup
 */
export const turbotResourceGroup = new PolicyType<TurbotResourceGroup>({
  uri: "tmod:@turbot/azure#/policy/types/turbotResourceGroup",
  kind: "mode",
  values: TurbotResourceGroup,
});
