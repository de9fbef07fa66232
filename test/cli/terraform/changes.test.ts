import { changesOf } from "../../../cli/terraform/changes";
import type { Plan, ResourceChange } from "../../../cli/terraform/plan-json";

const plan = (...changes: readonly Partial<ResourceChange>[]): Plan => ({
  resource_changes: changes.map((change) => ({ ...RESOURCE, ...change })),
});

const RESOURCE: ResourceChange = {
  address: "a.b",
  mode: "managed",
  type: "a",
  change: { actions: [], before: {}, after: {}, after_unknown: {} },
};

it.each([
  [["create"], "create"],
  [["update"], "update"],
  [["delete"], "delete"],
  [["delete", "create"], "replace"],
  [["create", "delete"], "replace"],
])("a change of the actions %j is a %s", (actions, action) => {
  const change = { actions, before: { x: 1 }, after: { x: 1 }, after_unknown: {} };
  expect(changesOf(plan({ change }))).toEqual([{ address: "a.b", action, attributes: [] }]);
});

it("no change is none, nor is what is only read", () => {
  const change = { actions: ["no-op"], before: {}, after: {}, after_unknown: {} };
  const read = { mode: "data", change: { actions: ["create"], before: null, after: {}, after_unknown: {} } };
  expect(changesOf(plan({ change }, read))).toEqual([]);
  expect(changesOf({})).toEqual([]);
});

it("an update names the attributes that change, those that come and those that are known only later too", () => {
  const change = {
    actions: ["update"],
    before: { same: ["a"], gone: "x", value: "Skip", id: "1" },
    after: { same: ["a"], gone: null, value: "Check: Approved", note: "n" },
    after_unknown: { id: true, same: [false] },
  };
  expect(changesOf(plan({ change }))[0]?.attributes).toEqual([
    { name: "gone", from: "x", to: null },
    { name: "value", from: "Skip", to: "Check: Approved" },
    { name: "id", from: "1", to: undefined },
    { name: "note", from: undefined, to: "n" },
  ]);
});

it("an attribute that is sensitive, or encrypted in the state, is named and not shown", () => {
  const change = {
    actions: ["update"],
    before: { value: "one", note: "two", title: "a", pgp_key: "key" },
    after: { value: "three", note: "four", title: "b", pgp_key: "key" },
    after_unknown: {},
    before_sensitive: { note: true },
  };
  expect(changesOf(plan({ change }))[0]?.attributes).toEqual([
    { name: "value", from: "(sensitive value)", to: "(sensitive value)" },
    { name: "note", from: "(sensitive value)", to: "(sensitive value)" },
    { name: "title", from: "a", to: "b" },
  ]);
});
