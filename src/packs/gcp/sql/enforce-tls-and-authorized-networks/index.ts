import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  instanceAuthorizedNetworkApproved,
  instanceAuthorizedNetworkApprovedCidrRanges,
  instanceEncryptionInTransit,
  type InstanceAuthorizedNetworkApproved,
  type InstanceEncryptionInTransit,
} from "../../../../policy-types/gcp-sql";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceTlsAndAuthorizedNetworksProps extends PolicyPackOverrides {
  /** What happens to an instance that accepts connections without TLS. */
  readonly tls: InstanceEncryptionInTransit;
  /** What happens to an authorized network that is not within the list. */
  readonly networks: InstanceAuthorizedNetworkApproved;
  /**
   * The networks that are approved, in CIDR notation.
   *
   * @default []
   */
  readonly cidrRanges?: readonly string[];
}

/**
 * Asks that GCP SQL instances accept connections only over TLS, and from networks that you list.
 *
 * Checks: whether each instance requires TLS, and whether each of its authorized networks is within one on the list.
 *
 * Modes: Check raises an alarm. Enforce for TLS refuses connections without it; Enforce for networks removes the others
 * from the instance, and clients there are cut off. An empty list approves no network.
 *
 * Does not see: connections through the private address or the proxy, which need no authorized network.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-sql/instanceEncryptionInTransit
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-sql/instanceAuthorizedNetworkApproved
 */
export class EnforceTlsAndAuthorizedNetworks extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the two modes, and the networks
   */
  public constructor(scope: Construct, id: string, props: EnforceTlsAndAuthorizedNetworksProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce TLS and Authorized Networks for GCP SQL",
        description: "Asks that SQL instances take TLS alone, and approves the networks that are listed.",
        akas: ["gcp_sql_enforce_tls_and_authorized_networks"],
      }),
    );

    this.addSetting(instanceEncryptionInTransit, props.tls);
    this.addSetting(instanceAuthorizedNetworkApprovedCidrRanges, props.cidrRanges ?? []);
    this.addSetting(instanceAuthorizedNetworkApproved, props.networks);
  }
}
