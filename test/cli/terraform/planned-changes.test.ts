import { plannedChanges, type SettingChange } from "../../../cli/terraform/planned-changes";
import { changeOf, settingOf, USER_APPROVED, type Change } from "./plans";

const setting = (change: Change): SettingChange => {
  const [only] = plannedChanges(changeOf("turbot_policy_setting", settingOf(change))).settings;
  if (only === undefined) throw new Error("There is no setting.");
  return only;
};

const update = (before: Change["before"], after: Change["after"], more: Partial<Change> = {}): SettingChange =>
  setting({ actions: ["update"], before, after, ...more });

describe("the change of a setting", () => {
  it("has path, values and what the new one takes away", () => {
    expect(update({ value: "Skip", note: "a" }, { value: "Enforce: Delete unapproved", note: "b" })).toEqual({
      address: "turbot_policy_setting.main",
      action: "update",
      changed: ["note"],
      path: "AWS > IAM > User > Approved",
      uri: USER_APPROVED,
      from: { kind: "text", text: "Skip" },
      to: { kind: "text", text: "Enforce: Delete unapproved" },
      takesAway: true,
      effect: "Deletes what fails the check.",
    });
  });

  it.each<[string, Partial<Change>]>([
    ["sensitive after", { after_sensitive: { value: true } }],
    ["sensitive before", { before_sensitive: { value: true } }],
    ["sensitive as a whole", { before_sensitive: true }],
    ["that is a sensitive part of one", { after_sensitive: { value: { part: true } } }],
    ["of a sensitive type", { after_sensitive: { type: true } }],
    ["encrypted by a key that is known later", { after_unknown: { pgp_key: true } }],
  ])("shows neither value that is %s", (_, marks) => {
    const change = update({ value: "one" }, { value: "two" }, marks);
    expect([change.from, change.to]).toEqual([{ kind: "sensitive" }, { kind: "sensitive" }]);
    expect(JSON.stringify(change)).not.toMatch(/one|two/);
  });

  it("shows no value that is encrypted in the state, on either side", () => {
    const pgp_key = "keybase:me";
    expect(update({ value: "one", pgp_key }, { value: "two" })).toMatchObject({ from: { kind: "sensitive" } });
    expect(update({ value: "one" }, { value: "two", pgp_key })).toMatchObject({ from: { kind: "sensitive" } });
  });

  it("shows no policy type that is sensitive", () => {
    const change = update({ value: "one" }, { value: "two" }, { after_sensitive: { type: true } });
    expect(change).toMatchObject({ path: undefined, uri: undefined });
  });

  it("shows values beside other sensitive arguments", () => {
    const change = update({ value: "one" }, { value: "two" }, { after_sensitive: { note: true, value: false } });
    expect(change).toMatchObject({ from: { text: "one" }, to: { text: "two" } });
  });

  it("has a value that is known only after apply, and a calculated one", () => {
    expect(update({ template: "a" }, {}, { after_unknown: { value: true } })).toMatchObject({
      from: { kind: "calculated" },
      to: { kind: "later" },
      takesAway: undefined,
    });
  });
});

it.each<[string, Partial<Change>, string | undefined]>([
  ["create", { actions: ["create"] }, "create"],
  ["a replacement", { actions: ["delete", "create"] }, "replace"],
  ["a replacement that creates first", { actions: ["create", "delete"] }, "replace"],
  ["forget", { actions: ["forget"] }, "forget"],
  ["an import", { actions: ["no-op"], importing: { id: "1" } }, "import"],
  ["an import that changes something", { actions: ["update"], importing: { id: "1" } }, "update"],
  ["no change", { actions: ["no-op"] }, undefined],
  ["a read", { actions: ["read"] }, undefined],
])("knows %s", (_, change, action) => {
  const plan = changeOf("turbot_policy_pack", { actions: [], before: {}, after: {}, ...change });
  expect(plannedChanges(plan).others[0]?.action).toBe(action);
});

it("knows a resource that has moved", () => {
  const plan = changeOf("turbot_policy_pack", { actions: ["no-op"], before: {}, after: {} });
  const moved = plan.resource_changes?.map((change) => ({ ...change, previous_address: "turbot_policy_pack.old" }));
  expect(plannedChanges({ resource_changes: moved ?? [] }).others[0]?.action).toBe("move");
});

it("counts as Terraform does", () => {
  const change = (...actions: string[]): Change => ({ actions, before: {}, after: {} });
  const plans = [change("create"), change("update"), change("delete"), change("delete", "create"), change("forget")];
  const resource_changes = plans.flatMap((each) => changeOf("turbot_policy_pack", each).resource_changes ?? []);
  expect(plannedChanges({ resource_changes }).counts).toEqual({ create: 2, update: 1, delete: 2 });
});
