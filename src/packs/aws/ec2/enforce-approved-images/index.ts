import type { Construct } from "constructs";
import { CalculatedPolicy } from "../../../../calculated-policy/calculated-policy";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import { instanceApproved, instanceApprovedCustom, type InstanceApproved } from "../../../../policy-types/aws-ec2";

/** The result for an instance whose image Guardrails does not know. */
export enum UnknownImages {
  /** It is not judged: the right choice until Guardrails has discovered the account's images. */
  SKIP = "Skip",
  /** It is not approved: the right choice after that, since unlisted public images are among these. */
  NOT_APPROVED = "Not approved",
}

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceApprovedImagesProps extends PolicyPackOverrides {
  /** What happens to an instance of another image. */
  readonly instanceApproved: InstanceApproved;
  /**
   * The ids of approved images, for example `ami-0123456789abcdef0`.
   *
   * @default []
   */
  readonly imageIds?: readonly string[];
  /**
   * The tag that marks an approved image.
   *
   * @default "Approved"
   */
  readonly tag?: string;
  /**
   * The value of that tag.
   *
   * @default "true"
   */
  readonly tagValue?: string;
  /**
   * The result for instances whose image is not listed and not known to Guardrails.
   *
   * @default UnknownImages.NOT_APPROVED
   */
  readonly unknownImages?: UnknownImages;
}

/**
 * Approves the AWS EC2 instances whose image is listed by id, or tagged as approved.
 *
 * Checks: whether the id of each instance's image is on your list or, if not, whether the image has the tag.
 *
 * Modes: Check raises an alarm for an instance of any other image. Enforce stops it, at any age or only within an hour
 * of its creation; one mode deletes it within that hour.
 *
 * Does not see: tags of images that other accounts own, such as public ones: only their ids can approve them. A deleted
 * image has no tags either.
 *
 * With nothing known: of the instance, `Skip`; of its image, what `unknownImages` says, unless the list has its id.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/instanceApprovedCustom
 */
export class EnforceApprovedImages extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the mode, and how an approved image is known
   */
  public constructor(scope: Construct, id: string, props: EnforceApprovedImagesProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Approved Images for AWS EC2",
        description: "Approves EC2 instances of images that are listed, or that carry the tag of an approved image.",
        akas: ["aws_ec2_enforce_approved_images"],
      }),
    );

    const { imageIds = [], tag = "Approved", tagValue = "true", unknownImages = UnknownImages.NOT_APPROVED } = props;
    this.addSetting(
      instanceApprovedCustom,
      CalculatedPolicy.fromFiles(__dirname, {
        queries: ["instance.graphql", "image.graphql"],
        template: "approved.njk",
        constants: { imageIds, tag, tagValue, unknownImages },
      }),
    );
    this.addSetting(instanceApproved, props.instanceApproved);
  }
}
