import { isPolicyTypeUri, policyTypeUri } from "../../src/policy-values/policy-type-uri";

describe("the URI of a policy type", () => {
  it("says the mod, its publisher and the type's name", () => {
    expect(policyTypeUri("tmod:@turbot/aws-iam#/policy/types/userApproved")).toEqual({
      mod: "@turbot/aws-iam",
      scope: "turbot",
      modName: "aws-iam",
      name: "userApproved",
    });
  });

  it.each([
    "tmod:@turbot/aws-iam#/policy/folders/user",
    "tmod:@turbot/aws-iam#/policy/types/user-approved",
    "tmod:@turbot/aws-iam#/policy/types/userApproved ",
    "tmod:@turbot#/policy/types/userApproved",
    "tmod:@../aws-iam#/policy/types/userApproved",
    "tmod:@turbot/..#/policy/types/userApproved",
    "tmod:@turbot/../x#/policy/types/userApproved",
    "",
  ])("is not %j", (uri) => {
    expect(isPolicyTypeUri(uri)).toBe(false);
    expect(() => policyTypeUri(uri)).toThrow(/^'uri' must be a policy type's URI, got: /);
  });
});
