import { planSummary, type Plan } from "../../../cli/terraform/plan-summary";

type Attributes = Record<string, unknown>;

const USER_APPROVED = "tmod:@turbot/aws-iam#/policy/types/userApproved";

/** A change of one resource, as Terraform's JSON of a plan has it. */
function change(type: string, actions: string[], before: Attributes | null, after: Attributes | null): Plan {
  return {
    resource_changes: [{ address: `${type}.main`, type, change: { actions, before, after, after_unknown: {} } }],
  };
}

const setting = (actions: string[], from: Attributes | null, to: Attributes | null): string =>
  planSummary(
    "packs",
    change(
      "turbot_policy_setting",
      actions,
      from && { type: USER_APPROVED, ...from },
      to && { type: USER_APPROVED, ...to },
    ),
  );

const rows = (markdown: string): string[] =>
  markdown.split("\n").filter((line) => /^\| (?!-|Setting|Resource)/.test(line));

describe("the summary of a plan", () => {
  it("shows the switch from Check to Enforce whole", () => {
    expect(setting(["update"], { value: "Check: Approved" }, { value: "Enforce: Delete unapproved if new" })).toBe(
      `### packs

0 to add, 1 to change, 0 to destroy.

> [!WARNING]
> One setting takes something away.

| Setting | Change | From | To | Takes something away |
| --- | --- | --- | --- | --- |
| AWS \\> IAM \\> User \\> Approved | change | \`Check: Approved\` | \`Enforce: Delete unapproved if new\` | **yes**: Deletes what fails the check if it was created within the last 60 minutes. |
`,
    );
  });

  it("says that nothing changes", () => {
    const nothing = change("turbot_policy_pack", ["no-op"], { title: "A" }, { title: "A" });
    expect(planSummary("packs", nothing)).toBe("### packs\n\nNo changes: the workspace is what the stack says.\n");
    expect(planSummary("packs", {})).toContain("No changes");
  });

  it("does not warn of the way back from Enforce to Check", () => {
    const back = setting(["update"], { value: "Enforce: Delete unapproved" }, { value: "Check: Approved" });
    expect(back).not.toContain("WARNING");
    expect(rows(back)).toEqual([
      "| AWS \\> IAM \\> User \\> Approved | change | `Enforce: Delete unapproved` | `Check: Approved` | no |",
    ]);
  });

  it("does not warn of a mode that stays while something else changes, which it names", () => {
    const value = "Enforce: Delete unapproved";
    expect(rows(setting(["update"], { value, note: "a" }, { value, note: "b" }))).toEqual([
      `| AWS \\> IAM \\> User \\> Approved | change note | \`${value}\` | \`${value}\` | no |`,
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
      "change template | calculated | calculated | no |",
    ],
    ["a value of several lines", ["create"], null, { value: "- a\n- b\n" }, "add | – | `- a` … (2 lines) | no |"],
    ["a value with bars and backticks", ["create"], null, { value: "a|`b`" }, "add | – | `` a\\|`b` `` | no |"],
  ])("has a row for %s", (_, actions, before, after, row) => {
    expect(rows(setting(actions, before, after))).toEqual([`| AWS \\> IAM \\> User \\> Approved | ${row}`]);
  });

  it("names a policy type that the catalog does not know by its URI", () => {
    const type = "tmod:@acme/ops#/policy/types/owner";
    expect(planSummary("packs", change("turbot_policy_setting", ["create"], null, { type, value: "x" }))).toContain(
      `| ${type} | add |`,
    );
  });

  it("lists packs and attachments by address, with what changes in them", () => {
    const before = { title: "A", akas: ["a"], description: "same" };
    const after = { title: "B", akas: ["b"], description: "same" };
    expect(rows(planSummary("packs", change("turbot_policy_pack", ["update"], before, after)))).toEqual([
      "| `turbot_policy_pack.main` | change akas, title |",
    ]);
  });

  it("counts what is replaced as added and destroyed, as Terraform does", () => {
    expect(setting(["delete", "create"], { value: "a" }, { value: "b" })).toContain(
      "1 to add, 0 to change, 1 to destroy.",
    );
  });
});
