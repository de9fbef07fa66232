import type { Alarmed, SettingImpact } from "../../../cli/impact/impact";
import { impactText } from "../../../cli/impact/text";

const asked = new Date("2026-03-01T12:00:00.000Z");

const SETTING: SettingImpact = {
  type: "tmod:@turbot/aws-iam#/policy/types/userApproved",
  path: "AWS > IAM > User > Approved",
  value: "Enforce: Delete unapproved if new",
  verbs: ["delete"],
  destructive: true,
  counts: { ok: 36, alarm: 3, error: 1, invalid: 0, skipped: 0, tbd: 1, muted: 0 },
  total: 41,
  noun: "user",
  hit: 1,
  alarms: [
    {
      ...{ id: "100", title: "ann", path: "Turbot > Sandbox > acme > ann", account: "111122223333", aka: "arn:1" },
      ...{ reason: "No MFA device", since: new Date("2026-02-01T09:30:00.000Z") },
      act: { when: "while new", until: new Date("2026-03-01T12:10:30.000Z") },
    },
    {
      ...{ id: "101", title: "bob", path: undefined, account: undefined, aka: undefined },
      ...{ reason: undefined, since: undefined, act: { when: "never", why: "older than 60 minutes" } },
    },
  ],
};

const text = (setting: SettingImpact | undefined, targets = [{ id: "10", path: "Turbot > Sandbox" }]): string =>
  impactText({
    ...{ stack: "aws-iam-enforce-mfa", workspace: "acme.cloud.turbot.com", asked },
    packs: [{ title: "MFA", targets, missing: [], settings: setting ? [setting] : [], calculated: [], unknown: [] }],
  });

describe("the text of an impact", () => {
  it("says what would happen to whom, and of whom nobody knows", () => {
    expect(text(SETTING)).toBe(
      `aws-iam-enforce-mfa: what acme.cloud.turbot.com says, 2026-03-01 12:00 UTC
  MFA, attached to Turbot > Sandbox
    AWS > IAM > User > Approved: Enforce: Delete unapproved if new
      Would delete 1 of 41 users.
        ann  111122223333  in alarm since 2026-02-01 09:30 UTC  new for 11 more minutes  Turbot > Sandbox > acme > ann  100
      1 in alarm is older than 60 minutes, and this mode leaves it alone.
      1 in error and 1 not determined yet: not safe, since Guardrails has not judged them.
  Verdicts are as old as the last run of each control, and a key sees only what it may read.`,
    );
  });

  it("names as many as it is asked to, and tells whom exceptions spare", () => {
    const at = (id: string, act: Alarmed["act"]): Alarmed => ({
      ...{ id, title: id, path: undefined, account: undefined, aka: undefined, reason: undefined, since: undefined },
      act,
    });
    const spared = { when: "never", why: "spared", by: "the exception stack/exempt" } as const;
    const alarms = [...["a", "b", "c"].map((id) => at(id, { when: "at once" })), at("d", spared), at("e", spared)];
    const lines = impactText(
      {
        ...{ stack: "mfa", workspace: "acme", asked },
        packs: [
          {
            ...{ title: "MFA", targets: [], missing: [], calculated: [], unknown: [] },
            settings: [{ ...SETTING, value: "Enforce: Delete unapproved", alarms, hit: 3 }],
          },
        ],
      },
      2,
    ).split("\n");
    expect(lines.slice(4, 8)).toEqual([
      "        a  a",
      "        b  b",
      "        and 1 more",
      "      2 in alarm are spared by the exception stack/exempt.",
    ]);
  });

  it("asks for a Check first if the policy has no verdicts", () => {
    const counts = { ok: 0, alarm: 0, error: 0, invalid: 0, skipped: 41, tbd: 0, muted: 0 };
    expect(text({ ...SETTING, counts, alarms: [], hit: 0 })).toContain(
      "Nobody knows what it would do: no control has a verdict.\n" +
        "      Deploy in Check first, wait until the controls have run, and ask again.",
    );
  });

  it("says that a pack without targets does nothing, and that no setting acts", () => {
    expect(text(undefined, [])).toBe(
      `aws-iam-enforce-mfa: what acme.cloud.turbot.com says, 2026-03-01 12:00 UTC
  MFA, attached nowhere, so it does nothing
    No setting acts.`,
    );
  });

  it("keeps each name on its line, whatever the workspace calls it", () => {
    const [ann] = SETTING.alarms;
    const alarms = ann === undefined ? [] : [{ ...ann, title: "ann\n\u001b[31mbob\r" }];
    expect(text({ ...SETTING, alarms })).toContain("ann\\n\\u{1b}[31mbob\\r  111122223333");
  });
});
