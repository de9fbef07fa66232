import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  flexibleServerAuditLogging,
  flexibleServerAuditLoggingLogCheckpoints,
  FlexibleServerAuditLoggingLogCheckpoints,
  flexibleServerEncryptionInTransit,
  type FlexibleServerAuditLogging,
  type FlexibleServerEncryptionInTransit,
} from "../../../../policy-types/azure-postgresql";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceTlsAndAuditLoggingProps extends PolicyPackOverrides {
  /** What happens to a server that accepts connections without TLS. */
  readonly encryptionInTransit: FlexibleServerEncryptionInTransit;
  /** What happens to a server that does not log as it should. */
  readonly auditLogging: FlexibleServerAuditLogging;
}

/**
 * Asks that Azure PostgreSQL flexible servers accept connections only over TLS, and log their checkpoints.
 *
 * Checks: whether each flexible server requires TLS, and whether it logs checkpoints.
 *
 * Modes: Check raises an alarm for a server that does not; Enforce changes the server's parameters, and clients without
 * TLS fail from then on. Each has a mode of its own.
 *
 * Does not see: single servers, which are a resource type of their own, and where the log goes. The same mode judges
 * whatever else the workspace asks of the log.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-postgresql/flexibleServerEncryptionInTransit
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-postgresql/flexibleServerAuditLogging
 */
export class EnforceTlsAndAuditLogging extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the two modes
   */
  public constructor(scope: Construct, id: string, props: EnforceTlsAndAuditLoggingProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce TLS and Audit Logging for Azure PostgreSQL",
        description:
          "Asks that flexible servers of PostgreSQL take connections by TLS alone, and log their checkpoints.",
        akas: ["azure_postgresql_enforce_tls_and_audit_logging"],
      }),
    );

    this.addSetting(flexibleServerEncryptionInTransit, props.encryptionInTransit);
    this.addSetting(flexibleServerAuditLoggingLogCheckpoints, FlexibleServerAuditLoggingLogCheckpoints.ON);
    this.addSetting(flexibleServerAuditLogging, props.auditLogging);
  }
}
