import { PolicyType } from "../src";
import * as awsIam from "../src/policy-types/aws-iam";

const URI = "tmod:@acme/ops#/policy/types/owner";

enum Mode {
  SKIP = "Skip",
  CHECK = "Check: Tags are correct",
  ENFORCE = "Enforce: Set tags",
}

describe("a policy type", () => {
  it("has its URI alone for a minimum", () => {
    expect(new PolicyType({ uri: URI })).toEqual({
      uri: URI,
      path: URI,
      kind: "other",
      values: undefined,
      items: undefined,
      form: undefined,
      schema: undefined,
      isComplete: false,
      isSecret: false,
      mod: "@acme/ops",
      terraformName: "ops_owner",
    });
  });

  it("has path, kind and values as well", () => {
    expect(new PolicyType({ uri: URI, path: "Acme > Ops > Owner", kind: "choice", values: Mode })).toEqual({
      uri: URI,
      path: "Acme > Ops > Owner",
      kind: "choice",
      values: ["Skip", "Check: Tags are correct", "Enforce: Set tags"],
      isComplete: false,
      isSecret: false,
      mod: "@acme/ops",
      terraformName: "ops_owner",
    });
  });

  it("is a mode where it has values", () => {
    expect(new PolicyType({ uri: URI, values: Mode }).kind).toBe("mode");
  });

  it("refuses a blank path", () => {
    expect(() => new PolicyType({ uri: URI, path: " " })).toThrow(`'path' must be text that is not empty, got: " "`);
  });

  it.each([
    "",
    "owner",
    "tmod:@acme/ops#/policy/types/",
    "tmod:@acme/ops#/policy/types/a b",
    "tmod:@acme/ops#/policy/types/a/b",
    "tmod:@acme/ops#/policy/types/owner\n",
    "tmod:@acme/ops#/control/types/owner",
    "tmod:@acme/ops#/resource/types/owner",
    "tmod:@acme#/policy/types/owner",
    "tmod:acme/ops#/policy/types/owner",
    "tmod:@/ops#/policy/types/owner",
    "tmod:@acme/#/policy/types/owner",
    " tmod:@acme/ops#/policy/types/owner",
    "https://acme.com/ops#/policy/types/owner",
    undefined,
  ])("refuses the URI %j", (uri) => {
    expect(() => new PolicyType({ uri: uri as string })).toThrow("'uri' must be a policy type's URI");
  });

  it.each([
    ["tmod:@turbot/aws#/policy/types/accountStack", "@turbot/aws", "aws_account_stack"],
    ["tmod:@turbot/aws-iam#/policy/types/userApproved", "@turbot/aws-iam", "aws_iam_user_approved"],
    ["tmod:@turbot/aws-ec2#/policy/types/ec2InstanceActive", "@turbot/aws-ec2", "aws_ec2_ec2_instance_active"],
    ["tmod:@turbot/aws-vpc-core#/policy/types/vpcIPv6Pool", "@turbot/aws-vpc-core", "aws_vpc_core_vpc_ipv6_pool"],
    ["tmod:@turbot/aws-kms#/policy/types/keyCMKRotation", "@turbot/aws-kms", "aws_kms_key_cmk_rotation"],
    ["tmod:@acme/my.mod_2#/policy/types/URL", "@acme/my.mod_2", "my_mod_2_url"],
    ["tmod:@turbot/gcp-sql#/policy/types/s3", "@turbot/gcp-sql", "gcp_sql_s3"],
  ])("of the URI %s has the mod %s and the Terraform name %s", (uri, mod, terraformName) => {
    expect(new PolicyType({ uri })).toMatchObject({ mod, terraformName });
  });
});

describe("a list of values", () => {
  const type = new PolicyType({ uri: URI, values: Mode });

  it("lists its members", () => {
    expect(Object.values(Mode).filter((value) => !type.lists(value))).toEqual([]);
  });

  it.each(["skip", "Skip ", "Check", "", undefined, 5])("does not list %j", (value) => {
    expect(type.lists(value)).toBe(false);
  });

  it.each([
    ["check: tags are correct", Mode.CHECK],
    ["Check:Tags are correct", Mode.CHECK],
    ["CHECK_TAGS_ARE_CORRECT", Mode.CHECK],
    [" Skip.", Mode.SKIP],
    ["Skip", undefined],
    ["Skipp", undefined],
    ["", undefined],
    [5, undefined],
  ])("knows %j as another spelling of %j", (value, respelt) => {
    expect(type.respelt(value)).toBe(respelt);
  });

  it.each([
    ["ENFORCE: SET TAGS", Mode.ENFORCE],
    ["Enforce: Set tag", Mode.ENFORCE],
    ["Check: Tags are corect", Mode.CHECK],
    ["Skipp", Mode.SKIP],
    ["Skipped", undefined],
    ["Check", undefined],
    ["Enforce: Delete everything", undefined],
    ["", undefined],
    [5, undefined],
  ])("takes %j for a slip of %j", (value, nearest) => {
    expect(type.nearest(value)).toBe(nearest);
  });

  it("is near to nothing where it is empty", () => {
    expect(new PolicyType({ uri: URI, values: {} }).nearest("Skip")).toBeUndefined();
  });
});

describe("without a list of values a policy type", () => {
  const type = new PolicyType({ uri: URI });

  it.each(["Skip", 5, true, {}])("takes %j", (value) => {
    expect(type.lists(value)).toBe(true);
  });

  it("has neither another spelling nor a nearest value", () => {
    expect([type.respelt("Skip"), type.nearest("Skip")]).toEqual([undefined, undefined]);
  });
});

describe("what else is known of a policy type", () => {
  it("is the words of a list, which is then its kind", () => {
    const type = new PolicyType<readonly Mode[]>({ uri: URI, items: Mode });
    expect([type.kind, type.items, type.values]).toEqual(["list", Object.values(Mode), undefined]);
  });

  it("is its form, its schema, that its list is complete, and that its values are secret", () => {
    const known = { form: "days", schema: { maximum: 90 }, isComplete: true, isSecret: true } as const;
    expect(new PolicyType<number>({ uri: URI, kind: "number", ...known })).toMatchObject(known);
  });
});

describe("the policy types of aws-iam", () => {
  const types = Object.values(awsIam).filter((member) => member instanceof PolicyType);

  it("are of the mod @turbot/aws-iam", () => {
    expect(types.length).toBeGreaterThan(50);
    expect(new Set(types.map(({ mod }) => mod))).toEqual(new Set(["@turbot/aws-iam"]));
  });

  it.each(["uri", "path", "terraformName"] as const)("differ in their %s", (key) => {
    expect(new Set(types.map((type) => type[key])).size).toBe(types.length);
  });

  it("have values where, and only where, they are modes or choices", () => {
    const closed = types.filter(({ kind }) => kind === "mode" || kind === "choice");
    expect(types.filter(({ values }) => values !== undefined)).toEqual(closed);
  });

  it("list each value once", () => {
    for (const { values = [] } of types) expect(new Set(values).size).toBe(values.length);
  });
});
