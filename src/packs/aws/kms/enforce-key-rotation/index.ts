import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import { keyRotation, type KeyRotation } from "../../../../policy-types/aws-kms";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceKeyRotationProps extends PolicyPackOverrides {
  /** What happens to a key that is not rotated. */
  readonly keyRotation: KeyRotation;
}

/**
 * Asks that AWS KMS rotates customer managed keys automatically.
 *
 * Checks: whether rotation is on for each symmetric key that the customer manages.
 *
 * Modes: `Check: Enabled` raises an alarm for a key that is not rotated; `Enforce: Enabled` switches rotation on. Data
 * stays readable, since KMS keeps the old material. The modes that say `Disabled` ask for the opposite.
 *
 * Does not see: asymmetric keys and keys with your own material, which KMS cannot rotate automatically, and keys that
 * AWS manages.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-kms/keyRotation
 */
export class EnforceKeyRotation extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the mode
   */
  public constructor(scope: Construct, id: string, props: EnforceKeyRotationProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Key Rotation for AWS KMS",
        description: "Asks that KMS rotates customer managed keys by itself.",
        akas: ["aws_kms_enforce_key_rotation"],
      }),
    );

    this.addSetting(keyRotation, props.keyRotation);
  }
}
