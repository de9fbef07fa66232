import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseHcl } from "@cdktf/hcl2json";
import { parse as parseYaml } from "yaml";
import { PolicyPackStack } from "../../../../src";
import {
  AccountsWithoutDevices,
  EnforceMfaIsEnabledForUsers,
} from "../../../../src/packs/aws/iam/enforce-mfa-is-enabled-for-users";
import { UserApproved } from "../../../../src/policy-types/aws-iam";
import { newApp, synthesized, type Json } from "../../../synth";

const MODES = Object.values(UserApproved);

function packJson(userApproved: UserApproved, accountsWithoutDevices?: AccountsWithoutDevices): Json {
  const stack = new PolicyPackStack(newApp(), "aws-iam-enforce-mfa");
  new EnforceMfaIsEnabledForUsers(stack, "main", { userApproved, accountsWithoutDevices });
  return synthesized(stack);
}

describe("the resources of the MFA pack", () => {
  const { resource } = packJson(UserApproved.CHECK_APPROVED);
  const addresses = Object.entries<object>(resource).flatMap(([type, byName]) =>
    Object.keys(byName).map((name) => `${type}.${name}`),
  );

  it("have the addresses of the pack written in HCL", () => {
    expect(addresses).toEqual([
      "turbot_policy_pack.main",
      "turbot_policy_setting.aws_iam_user_approved",
      "turbot_policy_setting.aws_iam_user_approved_custom",
    ]);
  });

  it("are a pack with title, description and AKA", () => {
    expect(resource.turbot_policy_pack.main).toEqual({
      title: "Enforce MFA Is Enabled for AWS IAM Users",
      description: "Approves AWS IAM users who have a virtual MFA device, and acts on those who have none.",
      akas: ["aws_iam_enforce_mfa_is_enabled_for_users"],
    });
  });

  it.each(MODES)("set userApproved to the mode of the prop: %s", (mode) => {
    expect(packJson(mode).resource.turbot_policy_setting.aws_iam_user_approved).toEqual({
      resource: "${turbot_policy_pack.main.id}",
      type: "tmod:@turbot/aws-iam#/policy/types/userApproved",
      value: mode,
    });
  });
});

describe("the calculated policy of the MFA pack", () => {
  const custom = (choice?: AccountsWithoutDevices): Json =>
    packJson(UserApproved.SKIP, choice).resource.turbot_policy_setting.aws_iam_user_approved_custom;
  const file = (name: string): string =>
    readFileSync(join(__dirname, "../../../../src/packs/aws/iam/enforce-mfa-is-enabled-for-users", name), "utf8");

  it("sends the two query files in their order", () => {
    expect(parseYaml(custom().template_input)).toEqual([file("user.graphql"), file("devices.graphql")]);
  });

  it("sends the template file after the choice that it reads", () => {
    expect(custom().template).toBe(`{% set accountsWithoutDevices = "Skip" %}\n${file("approved.njk")}`);
  });

  it("can judge the users of accounts without devices", () => {
    expect(custom(AccountsWithoutDevices.NOT_APPROVED).template).toMatch(
      /^{% set accountsWithoutDevices = "Not approved" %}\n/,
    );
  });
});

describe("the MFA pack and the same pack written in HCL", () => {
  const hcl = readFileSync(join(__dirname, "../../../fixtures/aws-iam-enforce-mfa/main.tf"), "utf8");

  it.each(MODES)("are the same, resource by resource, in the mode %s", async (mode) => {
    const theirs = (await parseHcl("main.tf", switched(hcl, mode))) as Json;
    const ours = packJson(mode);
    expect(withoutLists(theirs.resource)).toEqual(ours.resource);
    expect(theirs.provider).toEqual(ours.provider);
    expect(theirs.terraform[0].required_providers).toEqual([ours.terraform.required_providers]);
  });

  /** What people do to switch the HCL pack: comment the line of one mode, un-comment that of another. */
  function switched(text: string, mode: string): string {
    return text
      .replace(/^ {2}value {4}= /m, "  # value  = ")
      .replace(`  # value  = "${mode}"\n`, `  value    = "${mode}"\n`);
  }

  /** HCL's blocks can repeat, so each is a list of one. */
  function withoutLists(resource: Json): Json {
    return Object.fromEntries(
      Object.entries<Json>(resource).map(([type, byName]) => [
        type,
        Object.fromEntries(Object.entries<Json>(byName).map(([name, blocks]) => [name, blocks[0]])),
      ]),
    );
  }
});
