import type { Construct } from "constructs";
import { CalculatedPolicy } from "../../../../calculated-policy/calculated-policy";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import { bucketVersioning, BucketVersioning } from "../../../../policy-types/aws-s3";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceVersioningByEnvironmentProps extends PolicyPackOverrides {
  /** The mode for buckets of production: those whose tag says `prod` or `production`, in any case. */
  readonly production: BucketVersioning;
  /**
   * The mode for buckets whose tag says something else, or that have no tag. Those of `dev`, `development`, `sandbox`
   * and `test` are skipped.
   *
   * @default BucketVersioning.CHECK_ENABLED
   */
  readonly otherwise?: BucketVersioning;
  /**
   * The tag that names the environment.
   *
   * @default "Environment"
   */
  readonly tag?: string;
}

/**
 * Asks for versioning of AWS S3 buckets by the environment that their tag names: one calculated policy prints the
 * mode for each bucket.
 *
 * Checks: whether versioning is on for each bucket whose environment asks for it.
 *
 * Modes: Check raises an alarm for a bucket without versioning; Enforce switches it on. It cannot be switched off
 * again, only suspended, and old versions cost storage.
 *
 * Does not see: the environment of an account or a folder, only the bucket's own tag.
 *
 * With nothing known: of the bucket, `Skip`.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketVersioning
 */
export class EnforceVersioningByEnvironment extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the modes, and the tag
   */
  public constructor(scope: Construct, id: string, props: EnforceVersioningByEnvironmentProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Versioning by Environment for AWS S3 Buckets",
        description: "Asks for versioning of S3 buckets by the environment that their tag names.",
        akas: ["aws_s3_enforce_versioning_by_environment"],
      }),
    );

    const { production, otherwise = BucketVersioning.CHECK_ENABLED, tag = "Environment" } = props;
    this.addSetting(
      bucketVersioning,
      CalculatedPolicy.fromFiles(__dirname, {
        queries: ["bucket.graphql"],
        template: "versioning.njk",
        constants: { production, otherwise, tag },
      }),
    );
  }
}
