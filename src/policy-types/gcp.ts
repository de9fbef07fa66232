/** The policy types of the mod `@turbot/gcp`. */
import { PolicyType } from "../policy-type";

/**
 * GCP > Turbot > Event Handlers > Logging > Sink > Destination Topic: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp/eventHandlerLoggingSinkDestinationTopic
 */
export const eventHandlerLoggingSinkDestinationTopic = new PolicyType<string>({
  uri: "tmod:@turbot/gcp#/policy/types/eventHandlerLoggingSinkDestinationTopic",
  path: "GCP > Turbot > Event Handlers > Logging > Sink > Destination Topic",
  kind: "text",
});

/**
 * GCP > Turbot > Event Handlers > Logging > Sink > Name Prefix: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp/eventHandlerLoggingSinkNamePrefix
 */
export const eventHandlerLoggingSinkNamePrefix = new PolicyType<string>({
  uri: "tmod:@turbot/gcp#/policy/types/eventHandlerLoggingSinkNamePrefix",
  path: "GCP > Turbot > Event Handlers > Logging > Sink > Name Prefix",
  kind: "text",
});

/**
 * GCP > Turbot > Event Handlers > Pub/Sub > Subscription > Name Prefix: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp/eventHandlerPubSubSubscriptionNamePrefix
 */
export const eventHandlerPubSubSubscriptionNamePrefix = new PolicyType<string>({
  uri: "tmod:@turbot/gcp#/policy/types/eventHandlerPubSubSubscriptionNamePrefix",
  path: "GCP > Turbot > Event Handlers > Pub/Sub > Subscription > Name Prefix",
  kind: "text",
});

/**
 * GCP > Turbot > Event Handlers > Pub/Sub > Topic > Name Prefix: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp/eventHandlerPubSubTopicNamePrefix
 */
export const eventHandlerPubSubTopicNamePrefix = new PolicyType<string>({
  uri: "tmod:@turbot/gcp#/policy/types/eventHandlerPubSubTopicNamePrefix",
  path: "GCP > Turbot > Event Handlers > Pub/Sub > Topic > Name Prefix",
  kind: "text",
});

/** The values of {@link eventHandlersLogging} that are known from public use. */
export enum EventHandlersLogging {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_CONFIGURED = "Check: Configured",
  /** Changes what differs. */
  ENFORCE_CONFIGURED = "Enforce: Configured",
}

/**
 * GCP > Turbot > Event Handlers > Logging: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp/eventHandlersLogging
 */
export const eventHandlersLogging = new PolicyType<EventHandlersLogging>({
  uri: "tmod:@turbot/gcp#/policy/types/eventHandlersLogging",
  path: "GCP > Turbot > Event Handlers > Logging",
  kind: "mode",
  values: EventHandlersLogging,
});

/** The values of {@link eventHandlersLoggingUniqueWriterIdentity} that are known from public use. */
export enum EventHandlersLoggingUniqueWriterIdentity {
  /** Does nothing. */
  SKIP = "Skip",
  /** Changes what differs. */
  ENFORCE_DEFAULT_SERVICE_ACCOUNT = "Enforce: Default Service Account",
  /** Changes what differs. */
  ENFORCE_UNIQUE_IDENTITY = "Enforce: Unique Identity",
}

/**
 * GCP > Turbot > Event Handlers > Logging > Unique Writer Identity: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp/eventHandlersLoggingUniqueWriterIdentity
 */
export const eventHandlersLoggingUniqueWriterIdentity = new PolicyType<EventHandlersLoggingUniqueWriterIdentity>({
  uri: "tmod:@turbot/gcp#/policy/types/eventHandlersLoggingUniqueWriterIdentity",
  path: "GCP > Turbot > Event Handlers > Logging > Unique Writer Identity",
  kind: "mode",
  values: EventHandlersLoggingUniqueWriterIdentity,
});

/** The values of {@link eventHandlersPubSub} that are known from public use. */
export enum EventHandlersPubSub {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_CONFIGURED = "Check: Configured",
  /** Changes what differs. */
  ENFORCE_CONFIGURED = "Enforce: Configured",
}

/**
 * GCP > Turbot > Event Handlers > Pub/Sub: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp/eventHandlersPubSub
 */
export const eventHandlersPubSub = new PolicyType<EventHandlersPubSub>({
  uri: "tmod:@turbot/gcp#/policy/types/eventHandlersPubSub",
  path: "GCP > Turbot > Event Handlers > Pub/Sub",
  kind: "mode",
  values: EventHandlersPubSub,
});

/** The values of {@link eventPoller} that are known from public use. */
export enum EventPoller {
  ENABLED = "Enabled",
}

/**
 * GCP > Turbot > Event Poller: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp/eventPoller
 */
export const eventPoller = new PolicyType<EventPoller>({
  uri: "tmod:@turbot/gcp#/policy/types/eventPoller",
  path: "GCP > Turbot > Event Poller",
  kind: "choice",
  values: EventPoller,
});

/** The values of {@link eventPollerInterval} that are known from public use. */
export enum EventPollerInterval {
  EVERY_1_MINUTE = "Every 1 minute",
}

/**
 * GCP > Turbot > Event Poller > Interval: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp/eventPollerInterval
 */
export const eventPollerInterval = new PolicyType<EventPollerInterval>({
  uri: "tmod:@turbot/gcp#/policy/types/eventPollerInterval",
  path: "GCP > Turbot > Event Poller > Interval",
  kind: "choice",
  values: EventPollerInterval,
});

/** The values of {@link eventPollerWindow} that are known from public use. */
export enum EventPollerWindow {
  _15_MINUTES = "15 minutes",
  _10_MINUTES = "10 minutes",
  _5_MINUTES = "5 minutes",
}

/**
 * GCP > Turbot > Event Poller > Interval > Window: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp/eventPollerWindow
 */
export const eventPollerWindow = new PolicyType<EventPollerWindow>({
  uri: "tmod:@turbot/gcp#/policy/types/eventPollerWindow",
  path: "GCP > Turbot > Event Poller > Interval > Window",
  kind: "choice",
  values: EventPollerWindow,
});

/** The values of {@link projectStack} that are known from public use. */
export enum ProjectStack {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_CONFIGURED = "Check: Configured",
  /** Changes what differs. */
  ENFORCE_CONFIGURED = "Enforce: Configured",
}

/**
 * GCP > Project > Stack: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp/projectStack
 */
export const projectStack = new PolicyType<ProjectStack>({
  uri: "tmod:@turbot/gcp#/policy/types/projectStack",
  path: "GCP > Project > Stack",
  kind: "mode",
  values: ProjectStack,
});

/**
 * GCP > Project > Stack > Source: Terraform source, as text.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp/projectStackSource
 */
export const projectStackSource = new PolicyType<string>({
  uri: "tmod:@turbot/gcp#/policy/types/projectStackSource",
  path: "GCP > Project > Stack > Source",
  kind: "source",
});

/**
 * GCP > Project > Stack > Terraform Version: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp/projectStackTerraformVersion
 */
export const projectStackTerraformVersion = new PolicyType<string>({
  uri: "tmod:@turbot/gcp#/policy/types/projectStackTerraformVersion",
  path: "GCP > Project > Stack > Terraform Version",
  kind: "text",
});
