/** The policy types of the mod `@turbot/turbot`. */
import { PolicyType } from "../policy-type";

/** The values of {@link retention} that are known from public use. */
export enum Retention {
  /** Does nothing. */
  SKIP = "Skip",
  /** Purges what the policy governs. */
  ENFORCE_ENABLE_PURGING_VIA_SMART_RETENTION = "Enforce: Enable purging via Smart Retention",
}

/**
 * retention: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/turbot/policies/turbot/retention
 */
export const retention = new PolicyType<Retention>({
  uri: "tmod:@turbot/turbot#/policy/types/retention",
  kind: "mode",
  values: Retention,
});
