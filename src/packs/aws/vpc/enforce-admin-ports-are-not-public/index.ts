import type { Construct } from "constructs";
import { CalculatedPolicy } from "../../../../calculated-policy/calculated-policy";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  securityGroupApproved,
  securityGroupApprovedCustom,
  type SecurityGroupApproved,
} from "../../../../policy-types/aws-vpc-security";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceAdminPortsAreNotPublicProps extends PolicyPackOverrides {
  /** What happens to a security group that opens one of the ports. Both Enforce modes delete groups. */
  readonly securityGroupApproved: SecurityGroupApproved;
  /**
   * The TCP ports that nobody outside needs to reach.
   *
   * @default [22, 3389]
   */
  readonly ports?: readonly [number, ...number[]];
}

/**
 * Approves the AWS security groups that open no port of administration to everybody, IPv4 and IPv6.
 *
 * Checks: the ingress rules of each group, with a result for each port.
 *
 * Modes: Check raises an alarm for a group that opens a port; both Enforce modes delete the group, one only within an
 * hour of its creation.
 *
 * Does not see: who is behind the prefix lists and the other groups that a rule names, and large networks short of
 * everybody.
 *
 * With nothing known: of the rules, `Skip` for each port.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-security/securityGroupApprovedCustom
 */
export class EnforceAdminPortsAreNotPublic extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the mode, and the ports
   */
  public constructor(scope: Construct, id: string, props: EnforceAdminPortsAreNotPublicProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Admin Ports Are Not Public for AWS Security Groups",
        description:
          "Approves security groups that open no port of administration to everybody, and acts on those that do.",
        akas: ["aws_vpc_enforce_admin_ports_are_not_public"],
      }),
    );

    this.addSetting(
      securityGroupApprovedCustom,
      CalculatedPolicy.fromFiles(__dirname, {
        queries: ["group.graphql"],
        template: "approved.njk",
        constants: { ports: props.ports ?? [22, 3389] },
      }),
    );
    this.addSetting(securityGroupApproved, props.securityGroupApproved);
  }
}
