import { foreignResources, settingsOf, withValues } from "../../../../cli/rehearsal/command/stack-json";
import type { StackJson } from "../../../../cli/synthesis/stacks";

const settings = (turbot_policy_setting: Record<string, Record<string, unknown>>): StackJson => ({
  resource: { turbot_policy_setting },
});

describe("the settings of a stack", () => {
  it("have address, name, type and value", () => {
    expect(settingsOf(settings({ a: { resource: "r", type: "tmod:t", value: "Skip" } }))).toEqual([
      { address: "turbot_policy_setting.a", name: "a", type: "tmod:t", value: "Skip", isCalculated: false },
    ]);
  });

  it("may be calculated", () => {
    expect(settingsOf(settings({ a: { type: "t", template: "x" } }))).toMatchObject([
      { value: undefined, isCalculated: true },
    ]);
  });

  it.each([
    ["$${a} %%{b}", "${a} %{b}"],
    ["$ {", "$ {"],
    ["${var.a}", undefined],
    ["a %{ if b }", undefined],
    [undefined, undefined],
  ])("hold the value %j as the text %j", (value, text) => {
    expect(settingsOf(settings({ a: { type: "t", value } }))[0]?.value).toBe(text);
  });

  it("are none in a stack without any", () => {
    expect(settingsOf({})).toEqual([]);
  });
});

it("other values are written over those of the settings that have one, and nothing else", () => {
  const stack = { ...settings({ a: { type: "t", value: "x" }, b: { type: "u", value: "y" } }), terraform: {} };
  expect(withValues(stack, new Map([["a", "${z}"]]))).toEqual({
    ...settings({ a: { type: "t", value: "$${z}" }, b: { type: "u", value: "y" } }),
    terraform: {},
  });
});

describe("the resources that a stack does not bring along", () => {
  it("are those that it names by id or AKA", () => {
    expect(
      foreignResources({
        resource: {
          turbot_policy_pack: { main: { parent: "above", akas: ["own"] } },
          turbot_policy_pack_attachment: {
            one: { policy_pack: "${turbot_policy_pack.main.id}", resource: "sandbox" },
            two: { policy_pack: "other_pack", resource: "sandbox" },
          },
          turbot_policy_setting: { a: { resource: "own" } },
          null_resource: { a: { parent: "no resource of turbot" } },
        },
        data: { turbot_resource: { a: { id: "looked_up" } }, turbot_control: { b: { id: "1" } } },
      }),
    ).toEqual(["above", "sandbox", "other_pack", "looked_up"]);
  });

  it("are not the root", () => {
    expect(
      foreignResources({ resource: { turbot_policy_pack: { main: { parent: "tmod:@turbot/turbot#/" } } } }),
    ).toEqual([]);
    expect(foreignResources({})).toEqual([]);
  });
});
