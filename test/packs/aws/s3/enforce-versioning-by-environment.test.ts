import { parse } from "yaml";
import {
  EnforceVersioningByEnvironment,
  type EnforceVersioningByEnvironmentProps,
} from "../../../../src/packs/aws/s3/enforce-versioning-by-environment";
import production from "../../../../src/packs/aws/s3/enforce-versioning-by-environment/fixtures/production.json";
import { bucketVersioning, BucketVersioning } from "../../../../src/policy-types/aws-s3";
import { newStack, synthesized } from "../../../synth";

const newPack = (props: Partial<EnforceVersioningByEnvironmentProps> = {}): EnforceVersioningByEnvironment =>
  new EnforceVersioningByEnvironment(newStack(), "main", { production: BucketVersioning.ENFORCE_ENABLED, ...props });

describe("the mode of a bucket", () => {
  const policy = newPack().calculated(bucketVersioning);
  const tagged = (tags: object | null): object => ({ turbot: { id: "1", tags } });

  it("of production is the one that the pack is given", () => {
    expect(policy.evaluateFixture(production)).toBe("Enforce: Enabled");
    expect(
      newPack({ production: BucketVersioning.CHECK_ENABLED }).calculated(bucketVersioning).evaluateFixture(production),
    ).toBe("Check: Enabled");
  });

  it.each([
    ["of production, in short", tagged({ Environment: "prod" }), "Enforce: Enabled"],
    ["of development", tagged({ Environment: "dev" }), "Skip"],
    ["of a sandbox, in capitals", tagged({ Environment: "SANDBOX" }), "Skip"],
    ["of another environment", tagged({ Environment: "staging" }), "Check: Enabled"],
    ["with another tag", tagged({ environment: "prod" }), "Check: Enabled"],
    ["without tags", tagged({}), "Check: Enabled"],
    ["whose tags are not there", tagged(null), "Check: Enabled"],
    ["that is not discovered", { turbot: { id: null, tags: null } }, "Skip"],
    ["of which nothing is known", null, "Skip"],
  ])("%s", (_, bucket, mode) => {
    expect(policy.evaluate({ bucket })).toBe(mode);
  });

  it("follows the tag that the pack is told, and the mode for all others", () => {
    const other = newPack({ tag: "stage", otherwise: BucketVersioning.SKIP }).calculated(bucketVersioning);
    expect(other.evaluate({ bucket: tagged({ stage: "prod" }) })).toBe("Enforce: Enabled");
    expect(other.evaluate({ bucket: tagged({ Environment: "prod" }) })).toBe("Skip");
  });
});

it("a mode that versioning does not have is none, wherever it is given", () => {
  const warnings = (props: Parameters<typeof newPack>[0]): string[] =>
    newPack(props)
      .node.findAll()
      .flatMap(({ node }) => node.metadata)
      .filter(({ type }) => type === "@cdktf/warn")
      .map(({ data }) => String(data));
  expect(warnings({ production: "Enforce: Suspended" as BucketVersioning })).toEqual([
    expect.stringMatching(/print one of the values .*, got: "Enforce: Suspended" \(at \S*versioning\.njk:5:5\)/),
  ]);
  expect(warnings({ otherwise: "check: enabled" as BucketVersioning })).toEqual([
    expect.stringMatching(/versioning\.njk:9:5\)\. Did you mean "Check: Enabled"\?/),
  ]);
});

it("the pack is one calculated setting", () => {
  const pack = newPack();
  const { resource } = synthesized(pack.node.scope as ReturnType<typeof newStack>);
  expect(Object.keys(resource.turbot_policy_setting)).toEqual(["aws_s3_bucket_versioning"]);
  expect(resource.turbot_policy_pack.main).toEqual({
    title: "Enforce Versioning by Environment for AWS S3 Buckets",
    description: "Asks for versioning of S3 buckets by the environment that their tag names.",
    akas: ["aws_s3_enforce_versioning_by_environment"],
  });
  const { type, template, template_input } = resource.turbot_policy_setting.aws_s3_bucket_versioning;
  expect(type).toBe("tmod:@turbot/aws-s3#/policy/types/bucketVersioning");
  expect(template.split("\n")[0]).toBe(
    '{% set production = "Enforce: Enabled" %}{% set otherwise = "Check: Enabled" %}{% set tag = "Environment" %}',
  );
  expect(parse(template_input)).toBe(pack.calculated(bucketVersioning).queries[0]);
});
