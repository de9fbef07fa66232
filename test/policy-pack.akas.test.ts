import { TerraformVariable, type App } from "cdktf";
import { Construct } from "constructs";
import { PolicyPack, type PolicyPackStack, type PolicyPackStackProps } from "../src";
import { newApp, newPack, newStack } from "./synth";

const AKAS = ["baseline"];

/** Makes two packs with the same AKA in two stacks of an app. */
function inTwoStacks(first?: PolicyPackStackProps, second = first, app: App = newApp()): () => unknown {
  return () => {
    newPack({ akas: AKAS }, newStack(first, app, "a"));
    newPack({ akas: AKAS }, newStack(second, app, "b"));
  };
}

describe("an AKA is refused", () => {
  it("twice in one pack", () => {
    expect(() => newPack({ akas: ["a", "b", "a"] })).toThrow("'akas' must be unique in a workspace, got: \"a\"");
  });

  it("in two packs of a stack", () => {
    const stack = newStack();
    newPack({ akas: AKAS }, stack);
    expect(() => new PolicyPack(stack, "other", { title: "A pack", akas: AKAS })).toThrow("It belongs to stack/main:");
  });

  it("in two packs of a stack that lie in other constructs", () => {
    const stack = newStack();
    newPack({ akas: AKAS }, new Construct(stack, "scope"));
    expect(() => new PolicyPack(stack, "other", { title: "A pack", akas: AKAS })).toThrow("It belongs to stack/scope/");
  });

  it.each<PolicyPackStackProps | undefined>([
    undefined,
    { profile: "acme" },
    { credentialsFile: "credentials.yml" },
    { workspace: "https://acme.cloud.turbot.com" },
    { profile: "acme", credentialsFile: "credentials.yml", workspace: "https://acme.cloud.turbot.com" },
  ])("in two stacks of one workspace: %j", (props) => {
    expect(inTwoStacks(props)).toThrow('got: "baseline" (at b/main). It belongs to a/main:');
  });

  it.each(["acme.cloud.turbot.com", "https://acme.cloud.turbot.com/", "https://ACME.cloud.turbot.com/api/v5"])(
    "in two stacks of one workspace that is spelt in two ways: %s",
    (workspace) => {
      expect(inTwoStacks({ workspace: "https://acme.cloud.turbot.com" }, { workspace })).toThrow(
        "'akas' must be unique",
      );
    },
  );

  it("in two stacks that differ in their request timeout alone", () => {
    expect(inTwoStacks({ requestTimeout: "1m" }, { requestTimeout: "2m" })).toThrow("'akas' must be unique");
  });
});

describe("an AKA is taken", () => {
  it.each<[PolicyPackStackProps, PolicyPackStackProps]>([
    [{}, { profile: "acme" }],
    [{ profile: "acme" }, { profile: "other" }],
    [{ credentialsFile: "a.yml" }, { credentialsFile: "b.yml" }],
    [{ workspace: "https://acme.cloud.turbot.com" }, { workspace: "https://other.cloud.turbot.com" }],
    [{ profile: "acme" }, { workspace: "acme" }],
  ])("in two stacks of different workspaces: %j and %j", (first, second) => {
    expect(inTwoStacks(first, second)).not.toThrow();
  });

  it("in two apps", () => {
    newPack({ akas: AKAS }, newStack());
    expect(() => newPack({ akas: AKAS }, newStack())).not.toThrow();
  });

  it("where the other pack has another", () => {
    const stack = newStack();
    newPack({ akas: ["a"] }, stack);
    expect(() => new PolicyPack(stack, "other", { title: "A pack", akas: ["A"] })).not.toThrow();
  });

  it("where it is a token, of which only Terraform knows whether it is unique", () => {
    const stack: PolicyPackStack = newStack();
    const { stringValue } = new TerraformVariable(stack, "variable", {});
    newPack({ akas: [stringValue] }, stack);
    expect(() => new PolicyPack(stack, "other", { title: "A pack", akas: [stringValue] })).not.toThrow();
  });
});
