import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  instanceDatabaseFlags,
  instanceMysqlDatabaseFlagsTemplate,
  instancePostgresqlDatabaseFlagsTemplate,
  instanceSqlDatabaseFlagsTemplate,
  type InstanceDatabaseFlags,
} from "../../../../policy-types/gcp-sql";

/** Flags by name, with their values. */
export type DatabaseFlags = Readonly<Record<string, string | number>>;

const MYSQL: DatabaseFlags = { local_infile: "off", skip_show_database: "on" };
const POSTGRESQL: DatabaseFlags = { log_connections: "on", log_disconnections: "on", log_statement: "ddl" };
const SQL_SERVER: DatabaseFlags = {
  "external scripts enabled": "off",
  "cross db ownership chaining": "off",
  "remote access": "off",
};

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceDatabaseFlagsProps extends PolicyPackOverrides {
  /** What happens to an instance whose flags differ. */
  readonly databaseFlags: InstanceDatabaseFlags;
  /**
   * The flags of MySQL.
   *
   * @default { local_infile: "off", skip_show_database: "on" }
   */
  readonly mysql?: DatabaseFlags;
  /**
   * The flags of PostgreSQL.
   *
   * @default { log_connections: "on", log_disconnections: "on", log_statement: "ddl" }
   */
  readonly postgresql?: DatabaseFlags;
  /**
   * The flags of SQL Server.
   *
   * @default { "external scripts enabled": "off", "cross db ownership chaining": "off", "remote access": "off" }
   */
  readonly sqlServer?: DatabaseFlags;
}

/**
 * Asks that GCP SQL instances have the database flags of a hardened server: a map for each engine.
 *
 * Checks: the database flags of each instance against the map of its engine.
 *
 * Modes: Check raises an alarm for an instance whose flags differ; Enforce sets them, and some restart the instance.
 * Cloud SQL sets an instance's flags as a whole, so before you enforce, also name those that must stay.
 *
 * Does not see: what a flag does in a given engine version: one that the version does not know fails in the cloud.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-sql/instanceDatabaseFlags
 */
export class EnforceDatabaseFlags extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the mode, and the flags
   */
  public constructor(scope: Construct, id: string, props: EnforceDatabaseFlagsProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Database Flags for GCP SQL",
        description:
          "Asks that SQL instances have the database flags of a hardened server, for MySQL, PostgreSQL and SQL Server.",
        akas: ["gcp_sql_enforce_database_flags"],
      }),
    );

    this.addSetting(instanceMysqlDatabaseFlagsTemplate, props.mysql ?? MYSQL);
    this.addSetting(instancePostgresqlDatabaseFlagsTemplate, props.postgresql ?? POSTGRESQL);
    this.addSetting(instanceSqlDatabaseFlagsTemplate, props.sqlServer ?? SQL_SERVER);
    this.addSetting(instanceDatabaseFlags, props.databaseFlags);
  }
}
