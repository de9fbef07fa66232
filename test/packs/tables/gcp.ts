import {
  InstanceApproved,
  InstanceBlockProjectWideSshKeys,
  InstanceSerialPortAccess,
  OsLoginEnabled,
} from "../../../src/policy-types/gcp-computeengine";
import { ServiceAccountKeyActive, ServiceAccountKeyActiveAge } from "../../../src/policy-types/gcp-iam";
import { FirewallApproved, NetworkApproved } from "../../../src/policy-types/gcp-network";
import {
  InstanceAuthorizedNetworkApproved,
  InstanceDatabaseFlags,
  InstanceEncryptionInTransit,
} from "../../../src/policy-types/gcp-sql";
import { BucketAccessControl, BucketPolicyTrustedAccess } from "../../../src/policy-types/gcp-storage";
import { CALCULATED, yamlList, type PackTable } from "./table";

export const GCP: readonly PackTable[] = [
  {
    folder: "gcp/computeengine/enforce-no-default-service-account",
    modes: { instanceApproved: InstanceApproved },
    settings: {
      gcp_computeengine_instance_approved_custom: CALCULATED,
      gcp_computeengine_instance_approved: "$instanceApproved",
    },
  },
  {
    folder: "gcp/computeengine/enforce-os-login-without-serial-ports",
    modes: {
      osLogin: OsLoginEnabled,
      serialPorts: InstanceSerialPortAccess,
      projectWideKeys: InstanceBlockProjectWideSshKeys,
    },
    settings: {
      gcp_computeengine_os_login_enabled: "$osLogin",
      gcp_computeengine_instance_serial_port_access: "$serialPorts",
      gcp_computeengine_instance_block_project_wide_ssh_keys: "$projectWideKeys",
    },
  },
  {
    folder: "gcp/iam/enforce-service-account-keys-are-rotated",
    modes: { serviceAccountKeyActive: ServiceAccountKeyActive },
    settings: {
      gcp_iam_service_account_key_active_age: "Force inactive if age > 90 days",
      gcp_iam_service_account_key_active: "$serviceAccountKeyActive",
    },
    given: [
      [
        { age: ServiceAccountKeyActiveAge.FORCE_INACTIVE_IF_AGE_OVER_30_DAYS },
        { gcp_iam_service_account_key_active_age: "Force inactive if age > 30 days" },
      ],
    ],
  },
  {
    folder: "gcp/network/enforce-default-network-is-not-used",
    modes: { networkApproved: NetworkApproved },
    settings: {
      gcp_network_network_approved_custom: CALCULATED,
      gcp_network_network_approved: "$networkApproved",
    },
  },
  {
    folder: "gcp/network/enforce-firewalls-close-admin-ports",
    modes: { firewallApproved: FirewallApproved },
    settings: {
      gcp_network_firewall_approved_custom: CALCULATED,
      gcp_network_firewall_approved: "$firewallApproved",
    },
  },
  {
    folder: "gcp/sql/enforce-database-flags",
    modes: { databaseFlags: InstanceDatabaseFlags },
    settings: {
      gcp_sql_instance_mysql_database_flags_template: 'local_infile: "off"\nskip_show_database: "on"\n',
      gcp_sql_instance_postgresql_database_flags_template:
        'log_connections: "on"\nlog_disconnections: "on"\nlog_statement: ddl\n',
      gcp_sql_instance_sql_database_flags_template:
        'external scripts enabled: "off"\ncross db ownership chaining: "off"\nremote access: "off"\n',
      gcp_sql_instance_database_flags: "$databaseFlags",
    },
    given: [
      [
        { mysql: {}, postgresql: { log_min_duration_statement: -1 }, sqlServer: { "user connections": 10 } },
        {
          gcp_sql_instance_mysql_database_flags_template: "{}\n",
          gcp_sql_instance_postgresql_database_flags_template: "log_min_duration_statement: -1\n",
          gcp_sql_instance_sql_database_flags_template: "user connections: 10\n",
        },
      ],
    ],
  },
  {
    folder: "gcp/sql/enforce-tls-and-authorized-networks",
    modes: { tls: InstanceEncryptionInTransit, networks: InstanceAuthorizedNetworkApproved },
    settings: {
      gcp_sql_instance_encryption_in_transit: "$tls",
      gcp_sql_instance_authorized_network_approved_cidr_ranges: yamlList(),
      gcp_sql_instance_authorized_network_approved: "$networks",
    },
    given: [
      [
        { cidrRanges: ["10.2.0.0/16"] },
        { gcp_sql_instance_authorized_network_approved_cidr_ranges: yamlList("10.2.0.0/16") },
      ],
    ],
  },
  {
    folder: "gcp/storage/enforce-buckets-are-not-public",
    modes: { accessControl: BucketAccessControl, trustedAccess: BucketPolicyTrustedAccess },
    settings: {
      gcp_storage_bucket_access_control: "$accessControl",
      gcp_storage_bucket_policy_trusted_all_users: "Do not allow allUsers",
      gcp_storage_bucket_policy_trusted_all_authenticated: "Do not allow allAuthenticatedUsers",
      gcp_storage_bucket_policy_trusted_access: "$trustedAccess",
    },
    given: [
      [
        {
          domains: ["example.com"],
          groups: ["data@example.com"],
          projects: ["acme-data"],
          serviceAccounts: [],
          users: ["ada@example.com"],
        },
        {
          gcp_storage_bucket_policy_trusted_domains: yamlList("example.com"),
          gcp_storage_bucket_policy_trusted_groups: yamlList("data@example.com"),
          gcp_storage_bucket_policy_trusted_projects: yamlList("acme-data"),
          gcp_storage_bucket_policy_trusted_service_accounts: yamlList(),
          gcp_storage_bucket_policy_trusted_users: yamlList("ada@example.com"),
        },
      ],
    ],
  },
];
