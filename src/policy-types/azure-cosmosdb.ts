/** The policy types of the mod `@turbot/azure-cosmosdb`. */
import { PolicyType } from "../policy-type";

/** The values of {@link databaseAccountFirewall} that are known from public use. */
export enum DatabaseAccountFirewall {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ALLOW_ONLY_APPROVED_VIRTUAL_NETWORKS_AND_IP_RANGES = "Check: Allow only approved virtual networks and IP ranges",
  /** Changes what differs. */
  ENFORCE_ALLOW_ONLY_APPROVED_VIRTUAL_NETWORKS_AND_IP_RANGES = "Enforce: Allow only approved virtual networks and IP ranges",
}

/**
 * Azure > Cosmos DB > Database Account > Firewall: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-cosmosdb/databaseAccountFirewall
 */
export const databaseAccountFirewall = new PolicyType<DatabaseAccountFirewall>({
  uri: "tmod:@turbot/azure-cosmosdb#/policy/types/databaseAccountFirewall",
  path: "Azure > Cosmos DB > Database Account > Firewall",
  kind: "mode",
  values: DatabaseAccountFirewall,
});

/** The values of {@link databaseAccountFirewallIpRangesRequired} that are known from public use. */
export enum DatabaseAccountFirewallIpRangesRequired {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_REQUIRED_ITEMS = "Check: Required > Items",
  /** Changes what differs. */
  ENFORCE_REQUIRED_ITEMS = "Enforce: Required > Items",
}

/**
 * Azure > Cosmos DB > Database Account > Firewall > IP Ranges > Required: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-cosmosdb/databaseAccountFirewallIpRangesRequired
 */
export const databaseAccountFirewallIpRangesRequired = new PolicyType<DatabaseAccountFirewallIpRangesRequired>({
  uri: "tmod:@turbot/azure-cosmosdb#/policy/types/databaseAccountFirewallIpRangesRequired",
  path: "Azure > Cosmos DB > Database Account > Firewall > IP Ranges > Required",
  kind: "mode",
  values: DatabaseAccountFirewallIpRangesRequired,
});

/**
 * Azure > Cosmos DB > Database Account > Firewall > IP Ranges > Required > Items: a list; each item is an IP address or a CIDR range (such as "203.0.113.7" or "10.0.0.0/8").
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-cosmosdb/databaseAccountFirewallIpRangesRequiredItems
 */
export const databaseAccountFirewallIpRangesRequiredItems = new PolicyType<readonly string[]>({
  uri: "tmod:@turbot/azure-cosmosdb#/policy/types/databaseAccountFirewallIpRangesRequiredItems",
  path: "Azure > Cosmos DB > Database Account > Firewall > IP Ranges > Required > Items",
  kind: "list",
  form: "ip-range",
});

/** The values of {@link databaseAccountFirewallVirtualNetworksRequired} that are known from public use. */
export enum DatabaseAccountFirewallVirtualNetworksRequired {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_REQUIRED_ITEMS = "Check: Required > Items",
  /** Changes what differs. */
  ENFORCE_REQUIRED_ITEMS = "Enforce: Required > Items",
}

/**
 * Azure > Cosmos DB > Database Account > Firewall > Virtual Networks > Required: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-cosmosdb/databaseAccountFirewallVirtualNetworksRequired
 */
export const databaseAccountFirewallVirtualNetworksRequired =
  new PolicyType<DatabaseAccountFirewallVirtualNetworksRequired>({
    uri: "tmod:@turbot/azure-cosmosdb#/policy/types/databaseAccountFirewallVirtualNetworksRequired",
    path: "Azure > Cosmos DB > Database Account > Firewall > Virtual Networks > Required",
    kind: "mode",
    values: DatabaseAccountFirewallVirtualNetworksRequired,
  });

/**
 * Azure > Cosmos DB > Database Account > Firewall > Virtual Networks > Required > Items: a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-cosmosdb/databaseAccountFirewallVirtualNetworksRequiredItems
 */
export const databaseAccountFirewallVirtualNetworksRequiredItems = new PolicyType<readonly unknown[]>({
  uri: "tmod:@turbot/azure-cosmosdb#/policy/types/databaseAccountFirewallVirtualNetworksRequiredItems",
  path: "Azure > Cosmos DB > Database Account > Firewall > Virtual Networks > Required > Items",
  kind: "list",
});
