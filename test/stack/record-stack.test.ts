import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Folder } from "@cdktf/provider-turbot/lib/folder";
import { PolicySetting } from "@cdktf/provider-turbot/lib/policy-setting";
import { Fn, TerraformVariable, type App } from "cdktf";
import { CalculatedPolicy, PolicyType, Precedence, unlisted, type PolicyPackStack, type StackRecord } from "../../src";
import { bucketVersioning, BucketVersioning } from "../../src/policy-types/aws-s3";
import { ANYTHING, contentsOf, newApp, newPack, newStack, written, type Json } from "../synth";

/** What `app.synth()` writes beside the Terraform JSON of the stack `stack`. */
function recordOf(make: (stack: PolicyPackStack, app: App) => unknown): StackRecord {
  const app = newApp();
  make(newStack({}, app), app);
  app.synth();
  return JSON.parse(readFileSync(join(app.outdir, "stacks/stack/policy-packs.json"), "utf8")) as StackRecord;
}

const CALCULATED = CalculatedPolicy.fromText({ queries: ["{ bucket { Name } }"], template: "Skip" });

enum Mode {
  SKIP = "Skip",
  CHECK = "Check: Owner",
}

describe("the record of a stack", () => {
  it("is empty for an empty stack", () => {
    expect(recordOf(() => undefined)).toEqual({
      version: 1,
      stack: "stack",
      workspace: "[null,null,null]",
      terraformJson: expect.stringMatching(/^[\da-f]{64}$/),
      packs: [],
      settings: [],
      attachments: [],
      folders: [],
    });
  });

  it("has path, kind and values of a listed policy type", () => {
    const { settings } = recordOf((stack) =>
      newPack({}, stack).addSetting(bucketVersioning, BucketVersioning.CHECK_ENABLED),
    );
    expect(settings).toEqual([
      {
        address: "turbot_policy_setting.aws_s3_bucket_versioning",
        path: "stack/main",
        pack: "turbot_policy_pack.main",
        type: {
          uri: bucketVersioning.uri,
          path: "AWS > S3 > Bucket > Versioning",
          kind: "mode",
          values: Object.values(BucketVersioning),
        },
        isCalculated: false,
        value: "Check: Enabled",
        precedence: "REQUIRED",
      },
    ]);
  });

  it("has path, kind and values of a private policy type as well", () => {
    const owner = new PolicyType({
      uri: "tmod:@acme/ops#/policy/types/owner",
      path: "Acme > Ops > Owner",
      values: Mode,
    });
    const { settings } = recordOf((stack) => newPack({}, stack).addSetting(owner, Mode.CHECK));
    expect(settings[0]?.type).toEqual({
      uri: "tmod:@acme/ops#/policy/types/owner",
      path: "Acme > Ops > Owner",
      kind: "mode",
      values: ["Skip", "Check: Owner"],
    });
  });

  it.each<[string, unknown, Json]>([
    ["text with signs of Terraform's own, plain", "${a} %{b} $${c}", "${a} %{b} $${c}"],
    ["a number as its text", 14, "14"],
    ["a list as the YAML that is sent", ["a"], "- a\n"],
    ["an unlisted value", unlisted("Enforce: Anything"), "Enforce: Anything"],
    ["nothing of an expression", unlisted(Fn.yamlencode(["a"])), undefined],
    ["nothing of a calculated policy", CALCULATED, undefined],
  ])("has as the value: %s", (_, value, recorded) => {
    const { settings } = recordOf((stack) => newPack({}, stack).addSetting(ANYTHING, value as string));
    expect(settings[0]?.value).toBe(recorded);
    expect(settings[0]?.isCalculated).toBe(value === CALCULATED);
  });

  it("has precedence and validity of a setting", () => {
    const options = {
      precedence: Precedence.RECOMMENDED,
      validFrom: "2026-01-01T00:00:00+01:00",
      validTo: new Date(Date.UTC(2027, 0, 1)),
    };
    const { settings } = recordOf((stack) => newPack({}, stack).addSetting(ANYTHING, "a", options));
    expect(settings[0]).toMatchObject({
      precedence: "RECOMMENDED",
      validFrom: "2025-12-31T23:00:00.000Z",
      validTo: "2027-01-01T00:00:00.000Z",
    });
  });

  it("has packs, folders and attachments, by AKA and by expression", () => {
    const record = recordOf((stack) => {
      const parent = new Folder(stack, "all", { title: "All", parent: "tmod:@turbot/turbot#/", akas: ["all"] });
      const dev = new Folder(stack, "dev", { title: "Dev", parent: parent.id });
      const pack = newPack({ title: "A ${pack}", akas: ["a_pack"] }, stack);
      pack.attachTo("all");
      pack.attachTo(dev.id, { name: "dev" });
    });
    expect(record.packs).toEqual([
      { address: "turbot_policy_pack.main", path: "stack/main", title: "A ${pack}", akas: ["a_pack"] },
    ]);
    expect(record.folders).toEqual([
      { address: "turbot_folder.all", title: "All", akas: ["all"], parent: "tmod:@turbot/turbot#/" },
      { address: "turbot_folder.dev", title: "Dev", akas: [], parent: "${turbot_folder.all.id}" },
    ]);
    expect(record.attachments).toEqual([
      {
        address: "turbot_policy_pack_attachment.all",
        path: "stack/main",
        pack: "turbot_policy_pack.main",
        resource: "all",
      },
      {
        address: "turbot_policy_pack_attachment.dev",
        path: "stack/main",
        pack: "turbot_policy_pack.main",
        resource: "${turbot_folder.dev.id}",
      },
    ]);
  });

  it("has settings of the provider package alone, on any resource", () => {
    const { settings } = recordOf((stack) => {
      const { stringValue } = new TerraformVariable(stack, "type", {});
      new PolicySetting(stack, "known", { resource: "sandbox", type: ANYTHING.uri, value: "a" });
      new PolicySetting(stack, "late", { resource: newPack({}, stack).resource.id, type: stringValue, value: "b" });
    });
    expect(settings).toEqual([
      {
        address: "turbot_policy_setting.known",
        path: "stack",
        resource: "sandbox",
        type: { uri: ANYTHING.uri },
        isCalculated: false,
        value: "a",
        precedence: "REQUIRED",
      },
      {
        address: "turbot_policy_setting.late",
        path: "stack",
        pack: "turbot_policy_pack.main",
        type: { uri: "${var.type}" },
        isCalculated: false,
        value: "b",
        precedence: "REQUIRED",
      },
    ]);
  });

  it("has the resources of its own stack alone, and knows the workspace of each", () => {
    const app = newApp();
    newPack({}, newStack({ profile: "dev" }, app, "dev"));
    newPack({}, newStack({ profile: "prod" }, app, "prod"));
    app.synth();
    const [dev, prod] = ["dev", "prod"].map(
      (id) => JSON.parse(readFileSync(join(app.outdir, "stacks", id, "policy-packs.json"), "utf8")) as StackRecord,
    );
    expect([dev?.packs, prod?.packs].map((packs) => packs?.map(({ path }) => path))).toEqual([
      ["dev/main"],
      ["prod/main"],
    ]);
    expect(dev?.workspace).not.toBe(prod?.workspace);
  });
});

it("leaves no trace in the Terraform JSON", () => {
  const app = newApp();
  newPack({}, newStack({}, app)).addSetting(ANYTHING, "a");
  expect(JSON.stringify(written(app))).not.toContain("guardrails-policy-packs");
});

it("is not written where the app fails", () => {
  const app = newApp();
  newPack({}, newStack({}, app));
  const last = newStack({ profile: "last" }, app, "last");
  last.node.addValidation({ validate: () => ["This is invalid."] });
  expect(() => app.synth()).toThrow("This is invalid.");
  expect(Object.keys(contentsOf(app.outdir)).filter((file) => file.endsWith("policy-packs.json"))).toEqual([]);
});
