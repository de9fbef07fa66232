import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  defaultVpcApproved,
  defaultVpcApprovedUsage,
  DefaultVpcApprovedUsage,
  type DefaultVpcApproved,
} from "../../../../policy-types/aws-vpc-core";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceDefaultVpcIsNotUsedProps extends PolicyPackOverrides {
  /** What happens to a default VPC. */
  readonly defaultVpcApproved: DefaultVpcApproved;
}

/**
 * Approves no default VPC in AWS, where everything that starts gets a public address.
 *
 * Checks: whether a region has a default VPC; each one is unapproved.
 *
 * Modes: Check raises an alarm for a default VPC. `Enforce: Force delete unapproved` deletes it with the subnets,
 * gateways and rules in it, whether or not something runs there.
 *
 * Does not see: whether somebody uses the VPC, and other VPCs that are just as open.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-core/defaultVpcApproved
 */
export class EnforceDefaultVpcIsNotUsed extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the mode
   */
  public constructor(scope: Construct, id: string, props: EnforceDefaultVpcIsNotUsedProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Default VPC Is Not Used for AWS VPC",
        description: "Approves no default VPC, since everything in it gets a public address.",
        akas: ["aws_vpc_enforce_default_vpc_is_not_used"],
      }),
    );

    this.addSetting(defaultVpcApprovedUsage, DefaultVpcApprovedUsage.NOT_APPROVED);
    this.addSetting(defaultVpcApproved, props.defaultVpcApproved);
  }
}
