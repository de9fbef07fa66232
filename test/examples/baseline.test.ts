import { readFileSync } from "node:fs";
import { join } from "node:path";
import { App } from "cdktf";
import { baseline } from "../../examples/baseline/baseline";
import type { PolicyPackStack } from "../../src";
import { effectOf } from "../../src/policy-values/effect";
import { newFolder, synthesized, type Json } from "../synth";

const on = (now: string): PolicyPackStack => baseline(new App({ outdir: newFolder(), context: { now } }));

const warnings = (stack: PolicyPackStack): string[] =>
  stack.node
    .findAll()
    .flatMap(({ node }) => node.metadata)
    .filter(({ type }) => type === "@cdktf/warn")
    .map(({ data }) => String(data))
    .filter((warning) => warning.startsWith("The exception "));

describe("the example of a baseline", () => {
  const { resource } = synthesized(on("2026-12-01T00:00:00Z"));
  const modesOf = (ring: string): string[] =>
    Object.entries<Json>(resource.turbot_policy_setting)
      .filter(([name, { value }]) => name.startsWith(`${ring}_`) && /^(?:Skip|Check|Enforce)/.test(value ?? ""))
      .map(([, { value }]) => value);

  it("sets eight packs on each of two folders", () => {
    const attached = Object.values<Json>(resource.turbot_policy_pack_attachment);
    expect(Object.keys(resource.turbot_policy_pack)).toHaveLength(16);
    for (const ring of ["dev", "prod"]) {
      const onRing = attached.filter((attachment) => attachment.resource === `\${turbot_folder.${ring}.id}`);
      expect(onRing).toHaveLength(8);
      expect(onRing.filter(({ policy_pack }) => !policy_pack.startsWith(`\${turbot_policy_pack.${ring}_`))).toEqual([]);
    }
  });

  it("only looks at dev, and is one step further in prod for every mode", () => {
    const [dev, prod] = [modesOf("dev"), modesOf("prod")];
    expect(dev).toHaveLength(12);
    expect(prod).toHaveLength(dev.length);
    expect(dev.filter((mode) => !mode.startsWith("Check: "))).toEqual([]);
    expect(prod.filter((mode) => !effectOf(mode).acts)).toEqual([]);
  });

  it("exempts one user, by a setting that ends", () => {
    expect(resource.turbot_policy_setting.break_glass_user).toMatchObject({
      resource: "arn:aws:iam::123456789012:user/break-glass",
      type: "tmod:@turbot/aws-iam#/policy/types/userApproved",
      value: "Skip",
      valid_to_timestamp: "2027-06-30T00:00:00.000Z",
    });
  });

  it("is the JSON beside it, on any day", () => {
    const file = join(__dirname, "../../examples/baseline/cdk.tf.json");
    const written = JSON.parse(readFileSync(file, "utf8"));
    expect(synthesized(on("2027-06-29T00:00:00Z"))).toEqual(written);
  });
});

describe("the exception of the baseline", () => {
  it("is silent until two weeks before its end, warns from then on, and fails once it has ended", () => {
    expect(warnings(on("2027-06-15T00:00:00Z"))).toEqual([]);
    expect(warnings(on("2027-06-16T00:00:00Z"))).toEqual([
      "The exception from AWS > IAM > User > Approved ends at 2027-06-30T00:00:00.000Z. " +
        "Renew it, or remove it once it has ended.",
    ]);
    expect(() => on("2027-06-30T00:00:00Z")).toThrow(/must .*\(at baseline\/break_glass_user\)/);
  });
});
