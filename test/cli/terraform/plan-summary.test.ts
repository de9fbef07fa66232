import type { Plan } from "../../../cli/terraform/plan-json";
import { planSummary } from "../../../cli/terraform/plan-summary";
import { plannedChanges } from "../../../cli/terraform/planned-changes";
import { changeOf, settingOf, type Change } from "./plans";

const planSummaryOf = (stack: string, plan: Plan): string => planSummary(stack, plannedChanges(plan));

const summary = (change: Change): string =>
  planSummaryOf("packs", changeOf("turbot_policy_setting", settingOf(change)));

const setting = (actions: string[], before: Change["before"], after: Change["after"]): string =>
  summary({ actions, before, after });

const rows = (markdown: string): string[] =>
  markdown.split("\n").filter((line) => /^\| (?!-|Setting|Resource)/.test(line));

describe("the summary of a plan", () => {
  it("shows the switch from Check to Enforce whole", () => {
    expect(setting(["update"], { value: "Check: Approved" }, { value: "Enforce: Delete unapproved if new" })).toBe(
      `### packs

0 to add, 1 to change, 0 to destroy.

> [!WARNING]
> One setting is destructive.

| Setting | Change | From | To | Destructive |
| --- | --- | --- | --- | --- |
| AWS > IAM > User > Approved | change | \`Check: Approved\` | \`Enforce: Delete unapproved if new\` | **yes**: Deletes what fails the check if it was created within the last 60 minutes. |
`,
    );
  });

  it("says that nothing changes", () => {
    const title = { title: "A" };
    const nothing = changeOf("turbot_policy_pack", { actions: ["no-op"], before: title, after: title });
    expect(planSummaryOf("packs", nothing)).toBe("### packs\n\nNo changes: the workspace is what the stack says.\n");
    expect(planSummaryOf("packs", {})).toContain("No changes");
  });

  it("does not warn of the way back from Enforce to Check", () => {
    const back = setting(["update"], { value: "Enforce: Delete unapproved" }, { value: "Check: Approved" });
    expect(back).not.toContain("WARNING");
    expect(rows(back)).toEqual([
      "| AWS > IAM > User > Approved | change | `Enforce: Delete unapproved` | `Check: Approved` | no |",
    ]);
  });

  it("does not warn of a mode that stays while something else changes, which it names", () => {
    const value = "Enforce: Delete unapproved";
    expect(rows(setting(["update"], { value, note: "a" }, { value, note: "b" }))).toEqual([
      `| AWS > IAM > User > Approved | change \`note\` | \`${value}\` | \`${value}\` | no |`,
    ]);
  });

  it.each([
    ["a setting that is added", ["create"], null, { value: "Skip" }, "add | – | `Skip` | no |"],
    ["a setting that is destroyed", ["delete"], { value: "Skip" }, null, "destroy | `Skip` | – | no |"],
    [
      "a setting that is replaced",
      ["delete", "create"],
      { value: "Skip" },
      { value: "Check: Approved" },
      "replace | `Skip` | `Check: Approved` | no |",
    ],
    [
      "a calculated policy",
      ["update"],
      { template: "a" },
      { template: "b" },
      "change `template` | calculated | calculated | no |",
    ],
    ["a value of several lines", ["create"], null, { value: "- a\n- b\n" }, "add | – | `- a` … (2 lines) | no |"],
    [
      "a value with bars and backticks",
      ["create"],
      null,
      { value: "a|`b`" },
      "add | – | <code>a&#124;&#96;b&#96;</code> | no |",
    ],
    ["a setting that is forgotten", ["forget"], { value: "Skip" }, null, "forget | `Skip` | – | no |"],
  ])("has a row for %s", (_, actions, before, after, row) => {
    expect(rows(setting(actions, before, after))).toEqual([`| AWS > IAM > User > Approved | ${row}`]);
  });

  it("names a policy type that the catalog does not know by its URI", () => {
    const type = "tmod:@acme/ops#/policy/types/owner";
    expect(setting(["create"], null, { type, value: "x" })).toContain(`| \`${type}\` | add |`);
  });

  it("lists packs and attachments by address, with what changes in them", () => {
    const before = { title: "A", akas: ["a"], description: "same" };
    const after = { title: "B", akas: ["b"], description: "same" };
    const plan = changeOf("turbot_policy_pack", { actions: ["update"], before, after });
    expect(rows(planSummaryOf("packs", plan))).toEqual(["| `turbot_policy_pack.main` | change `akas`, `title` |"]);
  });

  it("counts what is replaced as added and destroyed, as Terraform does", () => {
    expect(setting(["delete", "create"], { value: "a" }, { value: "b" })).toContain(
      "1 to add, 0 to change, 1 to destroy.",
    );
  });

  it("says what is known only after apply", () => {
    const later = summary({
      actions: ["update"],
      before: { value: "Skip" },
      after: {},
      after_unknown: { value: true },
    });
    expect(rows(later)).toEqual([
      "| AWS > IAM > User > Approved | change | `Skip` | (known after apply) | (known after apply) |",
    ]);
  });

  it("shows no sensitive value, but warns if it is destructive", () => {
    const [before, after] = [{ value: "hunter1" }, { value: "Enforce: Delete hunter2" }];
    const secret = summary({ actions: ["update"], before, after, after_sensitive: { value: true } });
    expect(secret).not.toMatch(/hunter|Delete/);
    expect(rows(secret)).toEqual([
      "| AWS > IAM > User > Approved | change | (sensitive value) | (sensitive value) | **yes** |",
    ]);
  });

  it("counts nothing for what is only imported, moved or forgotten, and lists it", () => {
    const plan: Plan = {
      resource_changes: [
        ...(changeOf("turbot_policy_pack", { actions: ["no-op"], before: {}, after: {}, importing: { id: "1" } })
          .resource_changes ?? []),
        ...(changeOf("turbot_policy_pack", { actions: ["forget"], before: {}, after: null }).resource_changes ?? []),
      ],
    };
    expect(planSummaryOf("packs", plan)).toContain("0 to add, 0 to change, 0 to destroy.");
    expect(rows(planSummaryOf("packs", plan))).toEqual([
      "| `turbot_policy_pack.main` | import |",
      "| `turbot_policy_pack.main` | forget |",
    ]);
  });
});
