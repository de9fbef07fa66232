import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  loadBalancerListenerApproved,
  loadBalancerListenerApprovedProtocols,
  LoadBalancerListenerApprovedProtocols,
  type LoadBalancerListenerApproved,
} from "../../../../policy-types/aws-ec2";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceLoadBalancersListenEncryptedProps extends PolicyPackOverrides {
  /** What happens to a listener with another protocol. */
  readonly loadBalancerListenerApproved: LoadBalancerListenerApproved;
  /**
   * The protocols that are approved.
   *
   * @default [LoadBalancerListenerApprovedProtocols.HTTPS, LoadBalancerListenerApprovedProtocols.TLS]
   */
  readonly protocols?: readonly LoadBalancerListenerApprovedProtocols[];
}

/**
 * Approves the listeners of AWS load balancers whose protocol is encrypted.
 *
 * Checks: the protocol of each listener against the list.
 *
 * Modes: Check raises an alarm for a listener with another protocol; Enforce deletes it within an hour of its creation,
 * and clients of what it served are cut off.
 *
 * Does not see: what a listener does: one that only redirects HTTP to HTTPS is unapproved as well. Classic load
 * balancers have policies of their own.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/loadBalancerListenerApproved
 */
export class EnforceLoadBalancersListenEncrypted extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the mode, and the protocols
   */
  public constructor(scope: Construct, id: string, props: EnforceLoadBalancersListenEncryptedProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Load Balancers Listen Encrypted for AWS EC2",
        description: "Approves listeners of load balancers that speak an encrypted protocol, and no other.",
        akas: ["aws_ec2_enforce_load_balancers_listen_encrypted"],
      }),
    );

    const { HTTPS, TLS } = LoadBalancerListenerApprovedProtocols;
    this.addSetting(loadBalancerListenerApprovedProtocols, props.protocols ?? [HTTPS, TLS]);
    this.addSetting(loadBalancerListenerApproved, props.loadBalancerListenerApproved);
  }
}
