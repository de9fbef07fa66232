/** The policy types of the mod `@turbot/gcp-pubsub`. */
import { PolicyType } from "../policy-type";

/** The values of {@link pubsubApiEnabled} that are known from public use. */
export enum PubsubApiEnabled {
  /** Does nothing. */
  SKIP = "Skip",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * pubsubApiEnabled: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-pubsub/pubsubApiEnabled
 */
export const pubsubApiEnabled = new PolicyType<PubsubApiEnabled>({
  uri: "tmod:@turbot/gcp-pubsub#/policy/types/pubsubApiEnabled",
  kind: "mode",
  values: PubsubApiEnabled,
});

/** The values of {@link topicApproved} that are known from public use. */
export enum TopicApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * topicApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-pubsub/topicApproved
 */
export const topicApproved = new PolicyType<TopicApproved>({
  uri: "tmod:@turbot/gcp-pubsub#/policy/types/topicApproved",
  kind: "mode",
  values: TopicApproved,
});
