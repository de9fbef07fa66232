import { knownTypes, type KnownTypes } from "../../../../cli/rehearsal/command/known-types";
import { inCatalog } from "../../../../cli/synthesis/policy-types";
import { UserApproved, userApproved } from "../../../../src/policy-types/aws-iam";

const MODES = Object.values(UserApproved);

const known = (...settings: [type: string | undefined, value: string | undefined][]): KnownTypes =>
  knownTypes(
    settings.map(([type, value], index) => ({
      address: `turbot_policy_setting.s${index}`,
      name: `s${index}`,
      type,
      value,
      isCalculated: value === undefined,
    })),
    inCatalog,
  );

describe("the policy types that a rehearsal knows", () => {
  it("are those of the settings, as the catalog has them", () => {
    const { types, unchecked } = known([userApproved.uri, "Skip"], [userApproved.uri, undefined]);
    expect(types).toMatchObject([{ uri: userApproved.uri, kind: "mode", values: MODES }]);
    expect(unchecked).toEqual([]);
  });

  it.each(["tmod:@acme/ops#/policy/types/owner", "tmod:@turbot/aws-iam#/policy/types/newer", "123456"])(
    "are those that the catalog lacks, too, and it is said: %s",
    (uri) => {
      expect(known([uri, "any"])).toEqual({
        types: [{ uri, kind: "other" }],
        unchecked: [`turbot_policy_setting.s0: the catalog does not have ${uri}, so any value is taken`],
      });
    },
  );

  it("take values that the catalog lacks, and it is said", () => {
    const { types, unchecked } = known([userApproved.uri, "Enforce: Newer"], [userApproved.uri, "Enforce: Newest"]);
    expect(types).toMatchObject([{ values: [...MODES, "Enforce: Newer", "Enforce: Newest"] }]);
    expect(unchecked).toEqual([
      'turbot_policy_setting.s0: the catalog does not have "Enforce: Newer", so it is taken as it is',
      'turbot_policy_setting.s1: the catalog does not have "Enforce: Newest", so it is taken as it is',
    ]);
  });

  it.each(["Check: approved", "check:Approved", "SKIP"])("do not take a misspelt value: %s", (value) => {
    const { types, unchecked } = known([userApproved.uri, value]);
    expect(types).toMatchObject([{ values: MODES }]);
    expect(unchecked).toEqual([]);
  });

  it("take what goes beyond a form or the items of a list, and it is said", () => {
    const accounts = "tmod:@turbot/aws-s3#/policy/types/bucketPolicyTrustedAccounts";
    const settings = "tmod:@turbot/aws-s3#/policy/types/s3BucketPublicAccessBlockSettings";
    const { types, unchecked } = known([accounts, "- acme"], [settings, "- Block Public ACLs\n- Block All\n"]);
    expect(types).toMatchObject([{ kind: "list" }, { items: expect.arrayContaining(["Block All"]) }]);
    expect(unchecked).toEqual([
      'turbot_policy_setting.s0: the catalog does not have "acme", so it is taken as it is',
      'turbot_policy_setting.s1: the catalog does not have "Block All", so it is taken as it is',
    ]);
  });

  it("are none where only Terraform knows the type", () => {
    expect(known([undefined, "x"])).toEqual({ types: [], unchecked: [] });
  });
});
