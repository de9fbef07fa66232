import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Construct } from "constructs";
import { type PolicyPack, type PolicyPackOverrides } from "../../src";
import { EnforceMfaIsEnabledForUsers } from "../../src/packs/aws/iam/enforce-mfa-is-enabled-for-users";
import { EnforceVersioningByEnvironment } from "../../src/packs/aws/s3/enforce-versioning-by-environment";
import { EnforceAdminPortsAreNotPublic } from "../../src/packs/aws/vpc/enforce-admin-ports-are-not-public";
import { UserApproved } from "../../src/policy-types/aws-iam";
import { BucketVersioning } from "../../src/policy-types/aws-s3";
import { SecurityGroupApproved } from "../../src/policy-types/aws-vpc-security";
import { newStack, resources } from "../synth";

const FOLDER = join(__dirname, "../../src/packs");

/** Each shipped pack, by its folder. */
const PACKS: Record<string, (scope: Construct, id: string, props?: PolicyPackOverrides) => PolicyPack> = {
  "aws/iam/enforce-mfa-is-enabled-for-users": (scope, id, props) =>
    new EnforceMfaIsEnabledForUsers(scope, id, { userApproved: UserApproved.SKIP, ...props }),
  "aws/s3/enforce-versioning-by-environment": (scope, id, props) =>
    new EnforceVersioningByEnvironment(scope, id, { production: BucketVersioning.SKIP, ...props }),
  "aws/vpc/enforce-admin-ports-are-not-public": (scope, id, props) =>
    new EnforceAdminPortsAreNotPublic(scope, id, { securityGroupApproved: SecurityGroupApproved.SKIP, ...props }),
};

const OWN = {
  title: "Of its own",
  description: "For prod.",
  akas: ["of_its_own"],
  parent: "prod_folder",
  filter: "resourceType:folder",
  tags: { stage: "prod" },
};

it("covers every shipped pack", () => {
  const folders = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("index.ts"))
    .map(dirname);
  expect(Object.keys(PACKS)).toEqual(folders.sort());
});

describe.each(Object.entries(PACKS))("the pack %s", (_, make) => {
  it("takes title, description, AKAs, tags, parent and filter over its own", () => {
    expect(resources(make(newStack(), "main", OWN), "turbot_policy_pack").main).toEqual(OWN);
  });

  it("keeps its own where they are undefined", () => {
    const nothing = { title: undefined, description: undefined, akas: undefined };
    expect(resources(make(newStack(), "main", nothing), "turbot_policy_pack")).toEqual(
      resources(make(newStack(), "main"), "turbot_policy_pack"),
    );
  });

  it("can stand in a workspace twice", () => {
    const stack = newStack();
    make(stack, "main");
    make(stack, "prod", { title: "For prod", akas: ["for_prod"] });
    expect(Object.keys(resources(stack, "turbot_policy_pack"))).toEqual(["main", "prod"]);
  });

  it("says how, if it stands there twice under one AKA", () => {
    const stack = newStack();
    make(stack, "main");
    expect(() => make(stack, "prod")).toThrow('give one of the two another, as in { akas: ["…"] }');
  });
});
