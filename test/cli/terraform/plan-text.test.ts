import { planText } from "../../../cli/terraform/plan-text";
import { plannedChanges } from "../../../cli/terraform/planned-changes";
import { changeOf, settingOf, type Change } from "./plans";

const textOf = (change: Change): string[] =>
  planText("packs", plannedChanges(changeOf("turbot_policy_setting", settingOf(change))));

describe("a plan in a terminal", () => {
  it("says first how much it does, and below a destructive switch what it means", () => {
    const before = { value: "Check: Approved" };
    expect(textOf({ actions: ["update"], before, after: { value: "Enforce: Delete unapproved if new" } })).toEqual([
      "packs: 0 to add, 1 to change, 0 to destroy; 1 destructive",
      "  AWS > IAM > User > Approved  change  Check: Approved → Enforce: Delete unapproved if new",
      "    Destructive: Deletes what fails the check if it was created within the last 60 minutes.",
    ]);
  });

  it("shows the value of a new setting, and of one that goes", () => {
    const value = { value: "Skip" };
    expect(textOf({ actions: ["create"], before: null, after: value })[1]).toBe(
      "  AWS > IAM > User > Approved  add  Skip",
    );
    expect(textOf({ actions: ["delete"], before: value, after: null })[1]).toBe(
      "  AWS > IAM > User > Approved  destroy  Skip",
    );
  });

  it("names other resources by their address, and the arguments that change", () => {
    const change = { actions: ["update"], before: { title: "A" }, after: { title: "B" } };
    expect(planText("packs", plannedChanges(changeOf("turbot_policy_pack", change)))).toEqual([
      "packs: 0 to add, 1 to change, 0 to destroy",
      "  turbot_policy_pack.main  change title",
    ]);
  });

  it("shows no character that moves the cursor", () => {
    expect(textOf({ actions: ["create"], before: null, after: { value: "\u001b[2Kx" } })[1]).toContain("\\u{1b}[2Kx");
  });

  it("says that nothing changes", () => {
    expect(planText("packs", plannedChanges({}))).toEqual(["packs: no changes"]);
  });
});
