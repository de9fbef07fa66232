import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  serverAuditing,
  serverAuditingRetentionDays,
  serverAuditingStorageAccount,
  serverDataSecurity,
  serverThreatProtectionEmailAddresses,
  serverThreatProtectionNotifyAdmins,
  ServerThreatProtectionNotifyAdmins,
  serverThreatProtectionTypes,
  ServerThreatProtectionTypes,
  type ServerAuditing,
  type ServerDataSecurity,
} from "../../../../policy-types/azure-sql";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceAuditingAndThreatProtectionProps extends PolicyPackOverrides {
  /** What happens to a server without auditing. */
  readonly auditing: ServerAuditing;
  /** What happens to a server without threat protection. */
  readonly threatProtection: ServerDataSecurity;
  /**
   * How many days the log is kept.
   *
   * @default 90
   */
  readonly retentionDays?: number;
  /**
   * The storage account that gets the log.
   *
   * @default - not set: what the workspace says
   */
  readonly storageAccount?: string;
  /**
   * The threats that Azure warns about.
   *
   * @default - all that are known
   */
  readonly threats?: readonly ServerThreatProtectionTypes[];
  /**
   * Who gets the warnings, besides the administrators.
   *
   * @default []
   */
  readonly emailAddresses?: readonly string[];
}

/**
 * Asks that Azure SQL servers keep an audit log, and warn of threats.
 *
 * Checks: whether auditing is on for each server, and threat protection with the types that you list.
 *
 * Modes: Check raises an alarm for a server without auditing or threat protection; Enforce switches it on. Each has a
 * mode of its own, and both cost money.
 *
 * Does not see: who reads the log, and databases that audit on their own.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-sql/serverAuditing
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-sql/serverDataSecurity
 */
export class EnforceAuditingAndThreatProtection extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the modes, and who is warned about what
   */
  public constructor(scope: Construct, id: string, props: EnforceAuditingAndThreatProtectionProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Auditing and Threat Protection for Azure SQL",
        description: "Asks that SQL servers keep an audit log, and warn of threats.",
        akas: ["azure_sql_enforce_auditing_and_threat_protection"],
      }),
    );

    const { retentionDays = 90, storageAccount, emailAddresses = [] } = props;
    this.addSetting(serverAuditingRetentionDays, String(retentionDays));
    if (storageAccount !== undefined) this.addSetting(serverAuditingStorageAccount, storageAccount);
    this.addSetting(serverAuditing, props.auditing);
    this.addSetting(serverThreatProtectionTypes, props.threats ?? Object.values(ServerThreatProtectionTypes));
    this.addSetting(serverThreatProtectionEmailAddresses, emailAddresses);
    this.addSetting(serverThreatProtectionNotifyAdmins, ServerThreatProtectionNotifyAdmins.ENABLED);
    this.addSetting(serverDataSecurity, props.threatProtection);
  }
}
