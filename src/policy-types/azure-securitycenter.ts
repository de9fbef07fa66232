/** The policy types of the mod `@turbot/azure-securitycenter`. */
import { PolicyType } from "../policy-type";

/** The values of {@link securityCenterAutoProvisioning} that are known from public use. */
export enum SecurityCenterAutoProvisioning {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Raises an alarm, and changes nothing. */
  CHECK_DISABLED = "Check: Disabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
  /** Changes what differs. */
  ENFORCE_DISABLED = "Enforce: Disabled",
}

/**
 * Azure > Security Center > Security Center > Auto Provisioning: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-securitycenter/securityCenterAutoProvisioning
 */
export const securityCenterAutoProvisioning = new PolicyType<SecurityCenterAutoProvisioning>({
  uri: "tmod:@turbot/azure-securitycenter#/policy/types/securityCenterAutoProvisioning",
  path: "Azure > Security Center > Security Center > Auto Provisioning",
  kind: "mode",
  values: SecurityCenterAutoProvisioning,
});

/** The values of {@link securityCenterDefenderPlan} that are known from public use. */
export enum SecurityCenterDefenderPlan {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_DEFENDER_PLAN_ENABLED = "Check: Defender Plan Enabled",
  /** Raises an alarm, and changes nothing. */
  CHECK_DEFENDER_PLAN_DISABLED = "Check: Defender Plan Disabled",
  /** Changes what differs. */
  ENFORCE_DEFENDER_PLAN_ENABLED = "Enforce: Defender Plan Enabled",
  /** Changes what differs. */
  ENFORCE_DEFENDER_PLAN_DISABLED = "Enforce: Defender Plan Disabled",
}

/**
 * Azure > Security Center > Security Center > Defender Plan: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-securitycenter/securityCenterDefenderPlan
 */
export const securityCenterDefenderPlan = new PolicyType<SecurityCenterDefenderPlan>({
  uri: "tmod:@turbot/azure-securitycenter#/policy/types/securityCenterDefenderPlan",
  path: "Azure > Security Center > Security Center > Defender Plan",
  kind: "mode",
  values: SecurityCenterDefenderPlan,
});

/** The items of {@link securityCenterDefenderPlanResourceType} that are known from public use. */
export enum SecurityCenterDefenderPlanResourceType {
  SERVERS = "Servers",
  APP_SERVICE = "App Service",
  AZURE_SQL_DATABASES = "Azure SQL Databases",
  CLOUD_POSTURE = "Cloud Posture",
  CONTAINER_REGISTRIES = "Container registries",
  CONTAINERS = "Containers",
  COSMOS_DB = "Cosmos DB",
  DNS = "DNS",
  KEY_VAULT = "Key Vault",
  KUBERNETES = "Kubernetes",
  OPEN_SOURCE_RELATIONAL_DATABASES = "Open-source relational databases",
  RESOURCE_MANAGER = "Resource Manager",
  SQL_SERVERS_ON_MACHINES = "SQL servers on machines",
  STORAGE = "Storage",
}

/**
 * Azure > Security Center > Security Center > Defender Plan > Resource Type: a list of words.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-securitycenter/securityCenterDefenderPlanResourceType
 */
export const securityCenterDefenderPlanResourceType = new PolicyType<readonly SecurityCenterDefenderPlanResourceType[]>(
  {
    uri: "tmod:@turbot/azure-securitycenter#/policy/types/securityCenterDefenderPlanResourceType",
    path: "Azure > Security Center > Security Center > Defender Plan > Resource Type",
    kind: "list",
    items: SecurityCenterDefenderPlanResourceType,
  },
);
