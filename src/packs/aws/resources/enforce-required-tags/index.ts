import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import type { AnyPolicyType } from "../../../../policy-type";
import { amiTags, amiTagsTemplate } from "../../../../policy-types/aws-ec2";
import { bucketTags, bucketTagsTemplate } from "../../../../policy-types/aws-s3";

/** The modes that tags policies have in common. */
export enum RequiredTags {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_TAGS_ARE_CORRECT = "Check: Tags are correct",
  /** Sets the tags that differ. */
  ENFORCE_SET_TAGS = "Enforce: Set tags",
}

/** A type of resource, by its tags policies. */
export interface TaggedType {
  /** The policy `… > Tags`. */
  readonly tags: AnyPolicyType;
  /** The policy `… > Tags > Template`. */
  readonly template: AnyPolicyType;
}

/** S3 buckets. */
export const S3_BUCKETS: TaggedType = { tags: bucketTags, template: bucketTagsTemplate };

/** EC2 images that the account owns. */
export const EC2_IMAGES: TaggedType = { tags: amiTags, template: amiTagsTemplate };

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceRequiredTagsProps extends PolicyPackOverrides {
  /** What happens to a resource whose tags differ. */
  readonly mode: RequiredTags;
  /** The tags that are required, with their values. */
  readonly tags: Readonly<Record<string, string>>;
  /**
   * The types of resources, from any mod: each needs a tags policy and a template for it.
   *
   * @default [S3_BUCKETS, EC2_IMAGES]
   */
  readonly types?: readonly TaggedType[];
}

/**
 * Asks that AWS resources of some types carry the tags that you require: one pack for all of the types.
 *
 * Checks: the tags of each resource of the types against those that you require, each with its value.
 *
 * Modes: Check raises an alarm for a resource whose tags differ; Enforce sets them. Other tags stay as they are.
 *
 * Does not see: resources of unlisted types, and whether a tag's value is true.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketTags
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ec2/amiTags
 */
export class EnforceRequiredTags extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the mode, the tags and the types
   */
  public constructor(scope: Construct, id: string, props: EnforceRequiredTagsProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Required Tags for AWS Resources",
        description: "Asks that resources of the listed types carry the tags that you require.",
        akas: ["aws_resources_enforce_required_tags"],
      }),
    );

    for (const { tags, template } of props.types ?? [S3_BUCKETS, EC2_IMAGES]) {
      this.addSetting(template, props.tags);
      this.addSetting(tags, props.mode);
    }
  }
}
