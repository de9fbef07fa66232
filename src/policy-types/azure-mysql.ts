/** The policy types of the mod `@turbot/azure-mysql`. */
import { PolicyType } from "../policy-type";

/** The values of {@link flexibleServerEncryptionInTransit} that are known from public use. */
export enum FlexibleServerEncryptionInTransit {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * Azure > MySQL > Flexible Server > Encryption in Transit: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-mysql/flexibleServerEncryptionInTransit
 */
export const flexibleServerEncryptionInTransit = new PolicyType<FlexibleServerEncryptionInTransit>({
  uri: "tmod:@turbot/azure-mysql#/policy/types/flexibleServerEncryptionInTransit",
  path: "Azure > MySQL > Flexible Server > Encryption in Transit",
  kind: "mode",
  values: FlexibleServerEncryptionInTransit,
});

/** The values of {@link flexibleServerMinimumTlsVersion} that are known from public use. */
export enum FlexibleServerMinimumTlsVersion {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_TLS_1_2 = "Check: TLS 1.2",
  /** Changes what differs. */
  ENFORCE_TLS_1_2 = "Enforce: TLS 1.2",
}

/**
 * Azure > MySQL > Flexible Server > Minimum TLS Version: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-mysql/flexibleServerMinimumTlsVersion
 */
export const flexibleServerMinimumTlsVersion = new PolicyType<FlexibleServerMinimumTlsVersion>({
  uri: "tmod:@turbot/azure-mysql#/policy/types/flexibleServerMinimumTlsVersion",
  path: "Azure > MySQL > Flexible Server > Minimum TLS Version",
  kind: "mode",
  values: FlexibleServerMinimumTlsVersion,
});

/** The values of {@link serverEncryptionInTransit} that are known from public use. */
export enum ServerEncryptionInTransit {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * Azure > MySQL > Server > Encryption in Transit: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-mysql/serverEncryptionInTransit
 */
export const serverEncryptionInTransit = new PolicyType<ServerEncryptionInTransit>({
  uri: "tmod:@turbot/azure-mysql#/policy/types/serverEncryptionInTransit",
  path: "Azure > MySQL > Server > Encryption in Transit",
  kind: "mode",
  values: ServerEncryptionInTransit,
});
