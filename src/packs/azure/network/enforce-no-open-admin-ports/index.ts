import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  networkSecurityGroupIngressRulesApproved,
  networkSecurityGroupIngressRulesApprovedRules,
  type NetworkSecurityGroupIngressRulesApproved,
} from "../../../../policy-types/azure-network";

/** A deny rule stays, whatever it is for; this line comes first, since the first match decides. */
const DENYING = ["APPROVE $.access:Deny", "APPROVE $.properties.access:Deny"];

/**
 * How a rule names everybody: by network or, as Azure writes it, by a star or a tag. In quotes a network is text; without,
 * every network would lie in it.
 */
const EVERYBODY = [
  "$.turbot.cidr:'0.0.0.0/0'",
  "$.turbot.cidr:'::/0'",
  "$.sourceAddressPrefix:/^([*]|any|internet)$/i",
  "$.properties.sourceAddressPrefix:/^([*]|any|internet)$/i",
];

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceNoOpenAdminPortsProps extends PolicyPackOverrides {
  /** What happens to a rule that opens one of the ports. */
  readonly ingressRulesApproved: NetworkSecurityGroupIngressRulesApproved;
  /**
   * The ports that nobody outside needs to reach.
   *
   * @default [22, 3389]
   */
  readonly ports?: readonly [number, ...number[]];
}

/**
 * Rejects the rules of Azure network security groups that open a port of administration to everybody.
 *
 * Checks: each ingress rule of each group, by Guardrails rules, of which the first match decides: a rule that denies is
 * approved, one that opens a port to `0.0.0.0/0`, `::/0`, `*`, `Any` or `Internet` is rejected, and all others are
 * approved.
 *
 * Modes: Check raises an alarm for a group with a rejected rule; Enforce deletes the rule, and whoever relied on it is
 * cut off. One mode deletes only rules from the last hour.
 *
 * Does not see: what the rules do in a workspace: they go there as text, which nothing here reads, so look at the
 * results in Check first. Nor does it see several source prefixes in one rule, priorities, and large networks short of
 * everybody.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-network/networkSecurityGroupIngressRulesApprovedRules
 */
export class EnforceNoOpenAdminPorts extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the mode, and the ports
   */
  public constructor(scope: Construct, id: string, props: EnforceNoOpenAdminPortsProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce No Open Admin Ports for Azure Network",
        description: "Rejects rules of network security groups that open a port of administration to everybody.",
        akas: ["azure_network_enforce_no_open_admin_ports"],
      }),
    );

    const rejected = (props.ports ?? [22, 3389]).flatMap((port) =>
      EVERYBODY.map((source) => `REJECT $.turbot.fromPort:<=${port} $.turbot.toPort:>=${port} ${source}`),
    );
    this.addSetting(networkSecurityGroupIngressRulesApprovedRules, [...DENYING, ...rejected, "APPROVE *"].join("\n"));
    this.addSetting(networkSecurityGroupIngressRulesApproved, props.ingressRulesApproved);
  }
}
