import type { Construct } from "constructs";
import { CalculatedPolicy } from "../../../../calculated-policy/calculated-policy";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import { networkApproved, networkApprovedCustom, type NetworkApproved } from "../../../../policy-types/gcp-network";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceDefaultNetworkIsNotUsedProps extends PolicyPackOverrides {
  /** What happens to a default network. */
  readonly networkApproved: NetworkApproved;
}

/**
 * Approves every GCP network but the default one, whose firewall lets SSH and RDP in from everywhere.
 *
 * Checks: the name of each network: `default` is the one that a project starts with.
 *
 * Modes: Check raises an alarm for the default network; Enforce deletes it within an hour of its creation. Older ones
 * are for you to delete, once nothing is in them.
 *
 * Does not see: networks with another name that are just as open.
 *
 * With nothing known: of the network, `Skip`.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-network/networkApprovedCustom
 */
export class EnforceDefaultNetworkIsNotUsed extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the mode
   */
  public constructor(scope: Construct, id: string, props: EnforceDefaultNetworkIsNotUsedProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Default Network Is Not Used for GCP Network",
        description: "Approves every network but the default one, whose firewall lets SSH and RDP in from everywhere.",
        akas: ["gcp_network_enforce_default_network_is_not_used"],
      }),
    );

    this.addSetting(
      networkApprovedCustom,
      CalculatedPolicy.fromFiles(__dirname, { queries: ["network.graphql"], template: "approved.njk" }),
    );
    this.addSetting(networkApproved, props.networkApproved);
  }
}
