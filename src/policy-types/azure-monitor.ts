/** The policy types of the mod `@turbot/azure-monitor`. */
import { PolicyType } from "../policy-type";

/** The values of {@link monitorStack} that are known from public use. */
export enum MonitorStack {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_CONFIGURED = "Check: Configured",
  /** Changes what differs. */
  ENFORCE_CONFIGURED = "Enforce: Configured",
}

/**
 * Azure > Monitor > Stack: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-monitor/monitorStack
 */
export const monitorStack = new PolicyType<MonitorStack>({
  uri: "tmod:@turbot/azure-monitor#/policy/types/monitorStack",
  path: "Azure > Monitor > Stack",
  kind: "mode",
  values: MonitorStack,
});

/**
 * Azure > Monitor > Stack > Source: Terraform source, as text.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-monitor/monitorStackSource
 */
export const monitorStackSource = new PolicyType<string>({
  uri: "tmod:@turbot/azure-monitor#/policy/types/monitorStackSource",
  path: "Azure > Monitor > Stack > Source",
  kind: "source",
});

/**
 * Azure > Subscription > Stack > Terraform Version: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-monitor/monitorStackTerraformVersion
 */
export const monitorStackTerraformVersion = new PolicyType<string>({
  uri: "tmod:@turbot/azure-monitor#/policy/types/monitorStackTerraformVersion",
  path: "Azure > Subscription > Stack > Terraform Version",
  kind: "text",
});
