import { TerraformVariable } from "cdktf";
import { PolicyPackStack, PolicyType, unlisted, type PolicyKind } from "../src";
import { newPack, onlySetting } from "./synth";

const TYPE = "tmod:@acme/ops#/policy/types/owner";

/** A token of a variable in a pack's stack, which stands as `${var.variable}` in the JSON. */
const variableFor = (pack: { node: { scopes: unknown[] } }): TerraformVariable =>
  new TerraformVariable(PolicyPackStack.of(pack as never), "variable", {});

describe("a list of words", () => {
  enum Setting {
    BLOCK = "Block Public ACLs",
    IGNORE = "Ignore Public ACLs",
  }
  const settings = new PolicyType<readonly Setting[]>({ uri: TYPE, items: Setting });
  const valueOf = (value: readonly unknown[]): unknown => {
    const pack = newPack();
    pack.addSetting(settings, value as readonly Setting[]);
    return onlySetting(pack).value;
  };

  it("is sent as YAML", () => {
    expect(valueOf([Setting.BLOCK, Setting.IGNORE])).toBe("- Block Public ACLs\n- Ignore Public ACLs\n");
  });

  it("can hold words that are not listed, beside the others", () => {
    const pack = newPack();
    pack.addSetting(settings, [Setting.BLOCK, unlisted("Block Everything")]);
    expect(onlySetting(pack).value).toBe("- Block Public ACLs\n- Block Everything\n");
  });

  it("can hold tokens", () => {
    const pack = newPack();
    pack.addSetting(settings, [unlisted(variableFor(pack).stringValue)]);
    expect(onlySetting(pack).value).toMatch(/^- \$\{\[for v in \[var\.variable\] : .*\]\[0\]\}\n$/);
  });

  it.each<[unknown, string]>([
    ["Block public acls", 'Did you mean "Block Public ACLs"? The items are "Block Public ACLs", "Ignore Public ACLs".'],
    [unlisted("block-public-ACLs"), 'Did you mean "Block Public ACLs"? '],
    [
      "Other",
      'The items are "Block Public ACLs", "Ignore Public ACLs"; an item that is newer than this list goes in unlisted',
    ],
    [5, "The items are "],
  ])("cannot hold %j", (wrong, help) => {
    const act = (): unknown => valueOf([Setting.IGNORE, wrong]);
    expect(act).toThrow(`'value[1]' must be one of the items of ${TYPE}, got: `);
    expect(act).toThrow(help);
  });
});

describe("a value that a cast lets through", () => {
  it.each<[PolicyKind, unknown, string]>([
    [
      "number",
      "14",
      "'value' must be a number for tmod:@acme/ops#/policy/types/owner, got: \"14\" (at stack/main). Did you mean 14?",
    ],
    ["text", 14, `'value' must be text for ${TYPE}, got: 14 (at stack/main). Did you mean "14"?`],
    ["list", "a", `'value' must be a list for ${TYPE}, got: "a" (at stack/main). Did you mean ["a"]?`],
    ["map", ["a"], `'value' must be a map for ${TYPE}, got: ["a"] (at stack/main). If the workspace takes it`],
    ["result", "not approved", 'Did you mean "Not approved"?'],
    ["result", { result: "Skip", message: 5 }, "must be"],
    ["rules", ["REJECT *"], "must be text for"],
  ])("is refused for a policy of kind %s: %j", (kind, value, message) => {
    expect(() => newPack().addSetting(new PolicyType({ uri: TYPE, kind }), value as string)).toThrow(message);
  });

  it.each<PolicyKind>(["text", "number", "list", "map", "result", "source"])(
    "is taken if only Terraform knows it, or it is unlisted: %s",
    (kind) => {
      const pack = newPack();
      const type = new PolicyType({ uri: TYPE, kind });
      expect(() => pack.addSetting(type, variableFor(pack).stringValue)).not.toThrow();
      expect(() => newPack().addSetting(type, unlisted("[x]"))).not.toThrow();
    },
  );
});

describe("a value for which the workspace gave a schema", () => {
  const type = new PolicyType<object>({
    uri: TYPE,
    kind: "map",
    schema: { properties: { days: { type: "integer", maximum: 90 } }, additionalProperties: false },
  });

  it("is taken if it fits", () => {
    const pack = newPack();
    expect(() => pack.addSetting(type, { days: 90 })).not.toThrow();
  });

  it("is refused if it does not, with the place and what is near", () => {
    expect(() => newPack().addSetting(type, { days: 91 })).toThrow(
      `'value.days' must be a number that is at most 90 for ${TYPE}, got: 91 (at stack/main). `,
    );
    expect(() => newPack().addSetting(type, { dais: 9 })).toThrow('Did you mean "days"?');
  });

  it("is not judged in the parts that only Terraform knows", () => {
    const pack = newPack();
    expect(() => pack.addSetting(type, { days: variableFor(pack).numberValue })).not.toThrow();
  });
});
