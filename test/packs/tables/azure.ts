import { VaultApproved, VaultPurgeProtection } from "../../../src/policy-types/azure-keyvault";
import {
  FlexibleServerEncryptionInTransit as MysqlEncryptionInTransit,
  FlexibleServerMinimumTlsVersion,
} from "../../../src/policy-types/azure-mysql";
import { NetworkSecurityGroupIngressRulesApproved } from "../../../src/policy-types/azure-network";
import {
  FlexibleServerAuditLogging,
  FlexibleServerEncryptionInTransit as PostgresqlEncryptionInTransit,
} from "../../../src/policy-types/azure-postgresql";
import { ServerAuditing, ServerDataSecurity, ServerThreatProtectionTypes } from "../../../src/policy-types/azure-sql";
import {
  ContainerPublicAccessLevel,
  StorageAccountAccessKeysRotationReminder,
  StorageAccountEncryptionInTransit,
  StorageAccountMinimumTlsVersion,
  StorageAccountPublicAccess,
} from "../../../src/policy-types/azure-storage";
import { CALCULATED, yamlList, type PackTable } from "./table";

/** The rules that reject a port which is open to everybody. */
const rejecting = (...ports: readonly number[]): string =>
  [
    "APPROVE $.access:Deny",
    "APPROVE $.properties.access:Deny",
    ...ports.flatMap((port) => [
      `REJECT $.turbot.fromPort:<=${port} $.turbot.toPort:>=${port} $.turbot.cidr:'0.0.0.0/0'`,
      `REJECT $.turbot.fromPort:<=${port} $.turbot.toPort:>=${port} $.turbot.cidr:'::/0'`,
      `REJECT $.turbot.fromPort:<=${port} $.turbot.toPort:>=${port} $.sourceAddressPrefix:/^([*]|any|internet)$/i`,
      `REJECT $.turbot.fromPort:<=${port} $.turbot.toPort:>=${port} $.properties.sourceAddressPrefix:/^([*]|any|internet)$/i`,
    ]),
    "APPROVE *",
  ].join("\n");

export const AZURE: readonly PackTable[] = [
  {
    folder: "azure/keyvault/enforce-purge-protection-and-rbac",
    modes: { purgeProtection: VaultPurgeProtection, rbac: VaultApproved },
    settings: {
      azure_keyvault_vault_purge_protection: "$purgeProtection",
      azure_keyvault_vault_approved_custom: CALCULATED,
      azure_keyvault_vault_approved: "$rbac",
    },
  },
  {
    folder: "azure/mysql/enforce-tls-for-flexible-servers",
    modes: { encryptionInTransit: MysqlEncryptionInTransit, minimumTlsVersion: FlexibleServerMinimumTlsVersion },
    settings: {
      azure_mysql_flexible_server_encryption_in_transit: "$encryptionInTransit",
      azure_mysql_flexible_server_minimum_tls_version: "$minimumTlsVersion",
    },
  },
  {
    folder: "azure/network/enforce-no-open-admin-ports",
    modes: { ingressRulesApproved: NetworkSecurityGroupIngressRulesApproved },
    settings: {
      azure_network_network_security_group_ingress_rules_approved_rules: rejecting(22, 3389),
      azure_network_network_security_group_ingress_rules_approved: "$ingressRulesApproved",
    },
    given: [
      [{ ports: [5986] }, { azure_network_network_security_group_ingress_rules_approved_rules: rejecting(5986) }],
    ],
  },
  {
    folder: "azure/postgresql/enforce-tls-and-audit-logging",
    modes: { encryptionInTransit: PostgresqlEncryptionInTransit, auditLogging: FlexibleServerAuditLogging },
    settings: {
      azure_postgresql_flexible_server_encryption_in_transit: "$encryptionInTransit",
      azure_postgresql_flexible_server_audit_logging_log_checkpoints: "On",
      azure_postgresql_flexible_server_audit_logging: "$auditLogging",
    },
  },
  {
    folder: "azure/sql/enforce-auditing-and-threat-protection",
    modes: { auditing: ServerAuditing, threatProtection: ServerDataSecurity },
    settings: {
      azure_sql_server_auditing_retention_days: "90",
      azure_sql_server_auditing: "$auditing",
      azure_sql_server_threat_protection_types: yamlList(
        "SQL Injection",
        "SQL Injection Vulnerability",
        "Data Exfiltration",
        "Unsafe Action",
        "Access Anomaly",
        "Brute Force",
      ),
      azure_sql_server_threat_protection_email_addresses: yamlList(),
      azure_sql_server_threat_protection_notify_admins: "Enabled",
      azure_sql_server_data_security: "$threatProtection",
    },
    given: [
      [
        {
          retentionDays: 365,
          storageAccount: "auditlogs",
          threats: [ServerThreatProtectionTypes.BRUTE_FORCE],
          emailAddresses: ["soc@example.com"],
        },
        {
          azure_sql_server_auditing_retention_days: "365",
          azure_sql_server_auditing_storage_account: "auditlogs",
          azure_sql_server_threat_protection_types: yamlList("Brute Force"),
          azure_sql_server_threat_protection_email_addresses: yamlList("soc@example.com"),
        },
      ],
    ],
  },
  {
    folder: "azure/storage/enforce-key-rotation-reminder",
    modes: { rotationReminder: StorageAccountAccessKeysRotationReminder },
    settings: {
      azure_storage_storage_account_access_keys_rotation_reminder_days: "90",
      azure_storage_storage_account_access_keys_rotation_reminder: "$rotationReminder",
    },
    given: [[{ days: 30 }, { azure_storage_storage_account_access_keys_rotation_reminder_days: "30" }]],
  },
  {
    folder: "azure/storage/enforce-storage-is-not-public",
    modes: {
      publicAccess: StorageAccountPublicAccess,
      containers: ContainerPublicAccessLevel,
      encryptionInTransit: StorageAccountEncryptionInTransit,
      minimumTlsVersion: StorageAccountMinimumTlsVersion,
    },
    settings: {
      azure_storage_storage_account_public_access: "$publicAccess",
      azure_storage_container_public_access_level: "$containers",
      azure_storage_storage_account_encryption_in_transit: "$encryptionInTransit",
      azure_storage_storage_account_minimum_tls_version: "$minimumTlsVersion",
    },
  },
];
