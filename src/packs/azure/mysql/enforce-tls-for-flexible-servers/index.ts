import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  flexibleServerEncryptionInTransit,
  flexibleServerMinimumTlsVersion,
  type FlexibleServerEncryptionInTransit,
  type FlexibleServerMinimumTlsVersion,
} from "../../../../policy-types/azure-mysql";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceTlsForFlexibleServersProps extends PolicyPackOverrides {
  /** What happens to a server that accepts connections without TLS. */
  readonly encryptionInTransit: FlexibleServerEncryptionInTransit;
  /** What happens to a server that accepts TLS below 1.2. */
  readonly minimumTlsVersion: FlexibleServerMinimumTlsVersion;
}

/**
 * Asks that Azure MySQL flexible servers accept connections only over TLS, version 1.2 or later.
 *
 * Checks: whether each flexible server requires TLS, and the lowest version that it accepts.
 *
 * Modes: Check raises an alarm for a server that accepts less; Enforce changes the server's parameters, and clients
 * without TLS, or with an old version, fail from then on. Each has a mode of its own.
 *
 * Does not see: single servers, which are a resource type of their own, and whether clients verify the server's
 * certificate.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-mysql/flexibleServerEncryptionInTransit
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-mysql/flexibleServerMinimumTlsVersion
 */
export class EnforceTlsForFlexibleServers extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the two modes
   */
  public constructor(scope: Construct, id: string, props: EnforceTlsForFlexibleServersProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce TLS for Azure MySQL Flexible Servers",
        description: "Asks that flexible servers of MySQL take connections by TLS alone, and none below version 1.2.",
        akas: ["azure_mysql_enforce_tls_for_flexible_servers"],
      }),
    );

    this.addSetting(flexibleServerEncryptionInTransit, props.encryptionInTransit);
    this.addSetting(flexibleServerMinimumTlsVersion, props.minimumTlsVersion);
  }
}
