import type { Construct } from "constructs";
import { CalculatedPolicy } from "../../../../calculated-policy/calculated-policy";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import { firewallApproved, firewallApprovedCustom, type FirewallApproved } from "../../../../policy-types/gcp-network";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceFirewallsCloseAdminPortsProps extends PolicyPackOverrides {
  /** What happens to a firewall rule that opens one of the ports. */
  readonly firewallApproved: FirewallApproved;
  /**
   * The TCP ports that nobody outside needs to reach.
   *
   * @default [22, 3389]
   */
  readonly ports?: readonly [number, ...number[]];
}

/**
 * Approves the GCP firewall rules that open no port of administration to everybody, IPv4 and IPv6.
 *
 * Checks: each firewall rule that lets traffic in: whether it allows one of the ports from `0.0.0.0/0` or `::/0`, on
 * its own, in a range, or with all others. A rule that is disabled or denies opens nothing.
 *
 * Modes: Check raises an alarm for a rule that opens a port; Enforce deletes it if it was created within the last hour.
 * Older ones are for you to change.
 *
 * Does not see: firewall policies of folders and of the organization, deny rules with a higher priority, and large
 * networks short of everybody.
 *
 * With nothing known: of the rule, `Skip`.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-network/firewallApprovedCustom
 */
export class EnforceFirewallsCloseAdminPorts extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the mode, and the ports
   */
  public constructor(scope: Construct, id: string, props: EnforceFirewallsCloseAdminPortsProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Firewalls Close Admin Ports for GCP Network",
        description:
          "Approves firewall rules that open no port of administration to everybody, and acts on those that do.",
        akas: ["gcp_network_enforce_firewalls_close_admin_ports"],
      }),
    );

    this.addSetting(
      firewallApprovedCustom,
      CalculatedPolicy.fromFiles(__dirname, {
        queries: ["firewall.graphql"],
        template: "approved.njk",
        constants: { ports: props.ports ?? [22, 3389] },
      }),
    );
    this.addSetting(firewallApproved, props.firewallApproved);
  }
}
