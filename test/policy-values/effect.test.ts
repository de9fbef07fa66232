import { effectOf } from "../../src/policy-values/effect";

describe("a value that does not enforce", () => {
  it.each([
    "Skip",
    "Check: Approved",
    "Check: Block Users",
    "Force inactive if age > 90 days",
    "Disabled",
    "Not approved",
  ])("does nothing by itself: %j", (value) => {
    expect(effectOf(value)).toEqual({
      acts: false,
      verbs: [],
      destructive: false,
      onlyNew: false,
      warningDays: undefined,
    });
  });
});

describe("a value that enforces", () => {
  it.each([
    ["Enforce: Delete unapproved", ["delete"]],
    ["Enforce: Delete Unapproved", ["delete"]],
    ["enforce : DELETE unapproved", ["delete"]],
    ["Enforce: Force delete unapproved", ["delete"]],
    ["Enforce: Detach and delete unapproved if new", ["detach", "delete"]],
    ["Enforce: Detach, snapshot and delete inactive with 7 days warning", ["detach", "snapshot", "delete"]],
    ["Enforce: Stop, then terminate unapproved", ["stop", "terminate"]],
    ["Enforce: Notify and delete unapproved", ["delete"]],
    ["Enforce: Snapshot and delete unapproved if new", ["snapshot", "delete"]],
    ["Enforce: Deactivate inactive with 14 days warning", ["deactivate"]],
    ["Enforce: Disable unapproved", ["disable"]],
    ["Enforce: Quarantine unapproved", ["quarantine"]],
    ["Enforce: Revoke untrusted access", ["revoke"]],
    ["Enforce: Shut down unapproved", ["shutdown"]],
    ["Enforce: Stop if unapproved region", ["stop"]],
    ["Enforce: Stop for night (stop at 10:00pm every day)", ["stop"]],
    ["Enforce: Business hours (8:00am - 6:00pm on weekdays)", ["stop"]],
    ["Enforce: Schedule per turbot_custom_schedule tag", ["stop"]],
    ["Enforce: Block Users", ["block"]],
    ["Enforce: Not configured", ["remove"]],
    ["Enforce: Enable purging via Smart Retention", ["purge"]],
  ])("is destructive: %j", (value, verbs) => {
    expect(effectOf(value)).toMatchObject({ acts: true, verbs, destructive: true });
  });

  it.each([
    "Enforce: Disabled",
    "Enforce: Defender Plan Disabled",
    "Enforce: Denied",
    "Enforce: Enable Purge Protection",
    "Enforce: Configured per Soft Delete > * policies",
    "Enforce: Enabled per `Retention Policy > Days`",
    "Enforce: Per Configured > Source (unless claimed by a stack)",
    "Enforce: Manage snapshots, per Managed Backups > Schedule and Managed Backups > Minimum Schedule",
    "Enforce: Set tags",
    "Enforce: Cluster is not publicly accessible",
    "Enforce: Restricted",
    "Enforce:",
  ])("acts, and takes nothing away: %j", (value) => {
    expect(effectOf(value)).toMatchObject({ acts: true, verbs: [], destructive: false });
  });

  it("takes nothing away by a snapshot", () => {
    expect(effectOf("Enforce: Snapshot unapproved")).toMatchObject({ verbs: ["snapshot"], destructive: false });
  });

  it.each([
    ["Enforce: Delete unapproved if new", true],
    ["Enforce: Delete unapproved if new and empty", true],
    ["Enforce: Delete if unapproved region and new", true],
    ["Enforce: Stop if unapproved AMI ID or unapproved publisher (if new)", true],
    ["Enforce: Delete unapproved", false],
    ["Enforce: Delete unapproved news", false],
  ])("touches only what is new where it says so: %j", (value, onlyNew) => {
    expect(effectOf(value).onlyNew).toBe(onlyNew);
  });

  it.each([
    ["Enforce: Delete inactive with 1 day warning", 1],
    ["Enforce: Delete inactive with 14 days warning", 14],
    ["Enforce: Daily for 30 days", undefined],
  ])("warns first where it says so: %j", (value, days) => {
    expect(effectOf(value).warningDays).toBe(days);
  });
});
