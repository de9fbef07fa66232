import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  ec2AccountAttributesInstanceMetadataServiceDefaults,
  instanceMetadataService,
  instanceMetadataServiceTokenHopLimit,
  type Ec2AccountAttributesInstanceMetadataServiceDefaults,
  type InstanceMetadataService,
} from "../../../../policy-types/aws-ec2";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceImdsv2Props extends PolicyPackOverrides {
  /** What happens to an instance that accepts version 1. */
  readonly instances: InstanceMetadataService;
  /** What happens to an account whose new instances would accept version 1. */
  readonly defaults: Ec2AccountAttributesInstanceMetadataServiceDefaults;
  /**
   * How many hops a token may travel. Programs in containers need 2.
   *
   * @default 2
   */
  readonly hopLimit?: number;
}

/**
 * Asks that AWS EC2 instances accept only version 2 of the instance metadata service, which a forged request cannot
 * use.
 *
 * Checks: the metadata options of each instance, and the defaults of each account and region for new instances.
 *
 * Modes: `Check: Enabled for V2 only` raises an alarm for an instance that still accepts version 1; `Enforce: Enabled
 * for V2 only` switches version 1 off, and programs with an old SDK lose their credentials. The defaults have a mode of
 * their own. Other modes ask for what their names say.
 *
 * Does not see: which programs still use version 1; an instance's CloudWatch metric `MetadataNoToken` shows that.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/instanceMetadataService
 */
export class EnforceImdsv2 extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the two modes, and the hop limit
   */
  public constructor(scope: Construct, id: string, props: EnforceImdsv2Props) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce IMDSv2 for AWS EC2",
        description:
          "Asks that EC2 instances answer version 2 of the instance metadata service alone, and that new ones do by default.",
        akas: ["aws_ec2_enforce_imdsv2"],
      }),
    );

    this.addSetting(instanceMetadataServiceTokenHopLimit, props.hopLimit ?? 2);
    this.addSetting(instanceMetadataService, props.instances);
    this.addSetting(ec2AccountAttributesInstanceMetadataServiceDefaults, props.defaults);
  }
}
