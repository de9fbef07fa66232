import { PolicyPack as PolicyPackResource } from "@cdktf/provider-turbot/lib/policy-pack";
import { PolicyPackAttachment } from "@cdktf/provider-turbot/lib/policy-pack-attachment";
import { PolicySetting } from "@cdktf/provider-turbot/lib/policy-setting";
import { TerraformStack, TerraformVariable, Token } from "cdktf";
import { Construct } from "constructs";
import { PolicyPack, PolicyPackError, PolicyType, type PolicyPackProps, type PolicyPackStack } from "../src";
import { userApproved, UserApproved } from "../src/policy-types/aws-iam";
import { ANYTHING, newApp, newPack, newStack, resources } from "./synth";

const packs = (construct: Construct): unknown => resources(construct, "turbot_policy_pack");
const settingNames = (construct: Construct): string[] =>
  Object.keys(resources(construct, "turbot_policy_setting") as object);

describe("a pack", () => {
  it("has a title for a minimum", () => {
    expect(packs(newPack())).toEqual({ main: { title: "A pack" } });
  });

  it("has description, AKAs, parent, filter and tags as well", () => {
    const props: Required<PolicyPackProps> = {
      title: "Enforce MFA",
      description: "Approves users with MFA.",
      akas: ["enforce_mfa", "mfa"],
      parent: "tmod:@turbot/turbot#/",
      filter: "resourceTypeId:tmod:@turbot/aws#/resource/types/account",
      tags: { team: "platform", stage: "" },
    };
    expect(packs(newPack(props))).toEqual({
      main: {
        title: "Enforce MFA",
        description: "Approves users with MFA.",
        akas: ["enforce_mfa", "mfa"],
        parent: "tmod:@turbot/turbot#/",
        filter: "resourceTypeId:tmod:@turbot/aws#/resource/types/account",
        tags: { team: "platform", stage: "" },
      },
    });
  });

  it.each(["title", "parent", "filter"])("is refused with a blank %s", (prop) => {
    expect(() => newPack({ [prop]: " " })).toThrow(`'${prop}' must be text that is not empty`);
  });

  it.each(["", " ", undefined, 5])("is refused with the AKA %j", (aka) => {
    expect(() => newPack({ akas: ["a pack", aka as string] })).toThrow("'akas' must be text that is not empty");
  });

  it.each<[keyof PolicyPackProps, (variable: TerraformVariable) => unknown, unknown]>([
    ["title", ({ stringValue }) => stringValue, "${var.variable}"],
    ["description", ({ stringValue }) => `For ${stringValue}.`, "For ${var.variable}."],
    ["akas", ({ stringValue }) => ["a", stringValue], ["a", "${var.variable}"]],
    ["akas", ({ listValue }) => listValue, "${var.variable}"],
    ["parent", ({ stringValue }) => stringValue, "${var.variable}"],
    ["filter", ({ stringValue }) => `resourceId:${stringValue}`, "resourceId:${var.variable}"],
    ["tags", ({ stringValue }) => ({ [stringValue]: `${stringValue}%{` }), { "${var.variable}": "${var.variable}%%{" }],
    ["tags", ({ value }) => Token.asStringMap(value), "${var.variable}"],
  ])("can have a token in its %s", (prop, make, json) => {
    const stack = newStack();
    newPack({ [prop]: make(new TerraformVariable(stack, "variable", {})) }, stack);
    expect(packs(stack)).toMatchObject({ main: { [prop]: json } });
  });

  it("is made by a class that extends it", () => {
    class Tagged extends PolicyPack {
      public constructor(scope: Construct, id: string, team: string) {
        super(scope, id, { title: "Tagged", tags: { team } });
        this.addSetting(ANYTHING, team);
      }
    }
    const stack = newStack();
    new Tagged(stack, "main", "platform");
    expect(packs(stack)).toEqual({ main: { title: "Tagged", tags: { team: "platform" } } });
    expect(settingNames(stack)).toEqual(["ops_owner"]);
  });

  it.each(["1st", "a b", "a.b", "ä"])("is refused by the id %j, which is its Terraform name", (id) => {
    expect(() => new PolicyPack(newStack(), id, { title: "A pack" })).toThrow("'name' must be a Terraform name");
  });

  it.each([
    ["an app", newApp()],
    ["a plain stack", new TerraformStack(newApp(), "plain")],
  ])("is refused in %s", (_, scope) => {
    expect(() => newPack({}, scope)).toThrow("'scope' must lie in a PolicyPackStack");
  });

  it("has the same address however deep it lies in the stack", () => {
    const stack = newStack();
    newPack({}, new Construct(new Construct(stack, "outer"), "inner")).addSetting(ANYTHING, "a value");
    expect(packs(stack)).toEqual({ main: { title: "A pack" } });
    expect(settingNames(stack)).toEqual(["ops_owner"]);
  });
});

describe("a setting's name", () => {
  it("is mod and type in snake case in the pack main", () => {
    const pack = newPack();
    pack.addSetting(userApproved, UserApproved.SKIP);
    expect(settingNames(pack)).toEqual(["aws_iam_user_approved"]);
  });

  it("begins with the pack's name where that is another", () => {
    const pack = new PolicyPack(newStack(), "mfa", { title: "A pack" });
    pack.addSetting(userApproved, UserApproved.SKIP);
    expect(settingNames(pack)).toEqual(["mfa_aws_iam_user_approved"]);
  });

  it("can be given, and then stands alone", () => {
    const pack = new PolicyPack(newStack(), "mfa", { title: "A pack" });
    pack.addSetting(userApproved, UserApproved.SKIP, { name: "user-Approved_1" });
    expect(settingNames(pack)).toEqual(["user-Approved_1"]);
  });

  it.each(["", "1st", "a b", "a.b"])("cannot be %j", (name) => {
    expect(() => newPack().addSetting(ANYTHING, "a value", { name })).toThrow("'name' must be a Terraform name");
  });

  it("can be that of the pack or of an attachment, which have other Terraform types", () => {
    const pack = newPack();
    pack.addSetting(ANYTHING, "a value", { name: "main" });
    pack.attachTo("sandbox", { name: "main" });
    expect(settingNames(pack)).toEqual(["main"]);
  });

  it.each(["Resource", "attachment-main", "setting-main"])("can be %j", (name) => {
    const pack = newPack();
    pack.attachTo("sandbox", { name: "main" });
    pack.addSetting(new PolicyType({ uri: "tmod:@acme/ops#/policy/types/other" }), "a value", { name: "main" });
    pack.addSetting(ANYTHING, "a value", { name });
    expect(settingNames(pack)).toContain(name);
  });
});

describe("the settings of a pack", () => {
  const sameName = new PolicyType({ uri: "tmod:@other/ops#/policy/types/owner" });

  it("have one of a policy type", () => {
    const pack = newPack();
    pack.addSetting(ANYTHING, "a value");
    expect(() => pack.addSetting(ANYTHING, "a value", { name: "other" })).toThrow("'type' must be set once");
  });

  it("have one of a policy type, were its PolicyType made twice", () => {
    const pack = newPack();
    pack.addSetting(ANYTHING, "a value");
    expect(() => pack.addSetting(new PolicyType({ uri: ANYTHING.uri }), "a value")).toThrow("'type' must be set once");
  });

  it("can have the policy type of another pack", () => {
    const stack = newStack();
    newPack({}, stack).addSetting(ANYTHING, "a value");
    new PolicyPack(stack, "other", { title: "A pack" }).addSetting(ANYTHING, "a value");
    expect(settingNames(stack)).toEqual(["ops_owner", "other_ops_owner"]);
  });

  it("cannot have one name", () => {
    const pack = newPack();
    pack.addSetting(ANYTHING, "a value");
    expect(() => pack.addSetting(sameName, "a value")).toThrow('got: "turbot_policy_setting.ops_owner"');
  });

  it("can be of mods with one name where the settings are named apart", () => {
    const pack = newPack();
    pack.addSetting(ANYTHING, "a value");
    pack.addSetting(sameName, "a value", { name: "other_owner" });
    expect(settingNames(pack)).toEqual(["ops_owner", "other_owner"]);
  });

  it("do not hold one that was refused", () => {
    const pack = newPack();
    expect(() => pack.addSetting(userApproved, "Check" as UserApproved)).toThrow(PolicyPackError);
    pack.addSetting(userApproved, UserApproved.SKIP);
    expect(settingNames(pack)).toEqual(["aws_iam_user_approved"]);
  });

  it("have an address that is free in the whole stack, whatever scope the packs lie in", () => {
    const stack = newStack();
    newPack({}, stack);
    expect(() => newPack({}, new Construct(stack, "scope"))).toThrow('got: "turbot_policy_pack.main" (at stack/scope');
  });

  it("can have the addresses of another stack", () => {
    const app = newApp();
    const stacks: PolicyPackStack[] = [newStack({ profile: "a" }, app, "a"), newStack({ profile: "b" }, app, "b")];
    stacks.forEach((stack) => newPack({}, stack).addSetting(ANYTHING, "a value"));
    expect(stacks.map(settingNames)).toEqual([["ops_owner"], ["ops_owner"]]);
  });
});

describe("the resources of CDKTF are within reach:", () => {
  it("a pack's", () => {
    const pack = newPack();
    expect(PolicyPackResource.isTerraformResource(pack.resource)).toBe(true);
    pack.resource.lifecycle = { preventDestroy: true };
    pack.resource.addOverride("title", "Another title");
    expect(packs(pack)).toEqual({ main: { title: "Another title", lifecycle: { prevent_destroy: true } } });
  });

  it("a setting's", () => {
    const pack = newPack();
    const setting = pack.addSetting(ANYTHING, "a value");
    expect(setting).toBeInstanceOf(PolicySetting);
    setting.dependsOn = ["turbot_mod.aws_iam"];
    expect(resources(pack, "turbot_policy_setting")).toMatchObject({
      ops_owner: { depends_on: ["turbot_mod.aws_iam"] },
    });
  });

  it("an attachment's", () => {
    const pack = newPack();
    const attachment = pack.attachTo("sandbox");
    expect(attachment).toBeInstanceOf(PolicyPackAttachment);
    attachment.dependsOn = ["turbot_folder.sandbox"];
    expect(resources(pack, "turbot_policy_pack_attachment")).toMatchObject({
      sandbox: { depends_on: ["turbot_folder.sandbox"] },
    });
  });
});
