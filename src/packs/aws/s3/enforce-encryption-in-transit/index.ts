import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import { encryptionInTransit, type EncryptionInTransit } from "../../../../policy-types/aws-s3";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceEncryptionInTransitProps extends PolicyPackOverrides {
  /** What happens to a bucket that accepts requests without TLS. */
  readonly encryptionInTransit: EncryptionInTransit;
}

/**
 * Asks that AWS S3 buckets refuse requests that come without TLS.
 *
 * Checks: the policy of each bucket for a statement that denies requests without TLS.
 *
 * Modes: `Check: Enabled` raises an alarm for a bucket without the statement; `Enforce: Enabled` adds it, and clients
 * over HTTP fail from then on. The modes that say `Disabled` ask for the opposite.
 *
 * Does not see: which clients still use HTTP; the bucket's access log shows that.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/encryptionInTransit
 */
export class EnforceEncryptionInTransit extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the mode
   */
  public constructor(scope: Construct, id: string, props: EnforceEncryptionInTransitProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Encryption in Transit for AWS S3",
        description: "Asks that the policies of S3 buckets refuse requests over plain HTTP.",
        akas: ["aws_s3_enforce_encryption_in_transit"],
      }),
    );

    this.addSetting(encryptionInTransit, props.encryptionInTransit);
  }
}
