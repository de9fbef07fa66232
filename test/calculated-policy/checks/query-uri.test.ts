import { readdirSync } from "node:fs";
import { join } from "node:path";
import { MODS } from "../../../src/calculated-policy/query/mods";
import { faults } from "../faults";

const query = (uri: string, more = ""): string => `{ a: policy(uri: "${uri}") ${more} }`;
const found = (...queries: string[]): string[] => faults({ queries, template: "Skip{{ $.a }}" });

describe("the check query-uri finds", () => {
  it.each([
    [
      "an unknown part",
      "tmod:@turbot/aws-iam#/policy/type/userApproved",
      "query-uri query 1:1:41 policy/type/userApproved",
    ],
    ["a name that is missing", "tmod:@turbot/aws-iam#/policy/types", "query-uri query 1:1:41 policy/types"],
    [
      "a mod with exchanged letters",
      "tmod:@turbot/aws-ima#/policy/types/userApproved",
      "query-uri query 1:1:32 aws-ima",
    ],
    [
      "a long mod with a slip",
      "tmod:@turbot/aws-secretmanager#/policy/types/secretApproved",
      "query-uri query 1:1:32 aws-secretmanager",
    ],
  ])("%s", (_, uri, fault) => {
    expect(found(query(uri))).toEqual([fault]);
  });

  it("a type that is spelt in two ways", () => {
    const filter = (type: string): string =>
      `resources(filter: "resourceTypeId:'tmod:@turbot/aws-iam#/resource/types/${type}' limit:1") { items { turbot { id } } }`;
    expect(found(`{ a: ${filter("mfaVirtual")} b: ${filter("mfaVirtula")} }`)).toEqual([
      "query-uri query 1:1:203 mfaVirtula",
    ]);
  });

  it("them in filters of later queries, around what is rendered", () => {
    const later = `{ a: resources(filter: "resourceId:{{ $.a }} controlTypeId:'tmod:@turbot/aws-ima#/control/types/x' limit:1") { items { turbot { id } } } }`;
    expect(found("{ a }", later)).toEqual(["query-uri query 2:1:74 aws-ima"]);
  });
});

describe("the check query-uri passes", () => {
  it.each([
    ["types that there can be", "tmod:@turbot/aws-iam#/policy/types/userApproved"],
    ["a short mod that is near to another", "tmod:@turbot/aws-ecs#/policy/types/clusterApproved"],
    ["a mod of other publishers", "tmod:@acme/aws-ima#/policy/types/owner"],
    ["what is no type", "tmod:@turbot/turbot#/"],
  ])("%s", (_, uri) => {
    expect(found(query(uri))).toEqual([]);
  });

  it("what a template decides", () => {
    expect(found("{ a }", query("tmod:@turbot/{{ $.a }}#/policy/type/x"))).toEqual([]);
  });
});

it("the mods that are known are those that the library has policy types of", () => {
  const files = readdirSync(join(__dirname, "../../../src/policy-types")).map((file) => file.replace(/\.ts$/, ""));
  expect([...MODS]).toEqual(files.sort());
});
