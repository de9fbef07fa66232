import type { Alarmed, SettingImpact } from "../../../cli/impact/impact";
import { impactMarkdown, planImpactMarkdown } from "../../../cli/impact/markdown";

const asked = new Date("2026-03-01T12:00:00.000Z");

const alarmed = (title: string): Alarmed => ({
  ...{ id: title, title, path: `Turbot > ${title}`, account: "111122223333", aka: undefined, reason: undefined },
  ...{ since: new Date("2026-02-01T09:30:00.000Z"), act: { when: "at once" } },
});

const setting = (alarms: readonly Alarmed[]): SettingImpact => ({
  ...{ type: "tmod:@turbot/aws-iam#/policy/types/userApproved", path: "AWS > IAM > User > Approved" },
  ...{ value: "Enforce: Delete unapproved", verbs: ["delete"], destructive: true, noun: "user", alarms },
  counts: { ok: 10, alarm: alarms.length, error: 0, invalid: 0, skipped: 0, tbd: 0, muted: 0 },
  ...{ total: 10 + alarms.length, hit: alarms.length },
});

const markdown = (alarms: readonly Alarmed[]): string =>
  impactMarkdown({
    ...{ stack: "aws-iam-enforce-mfa", workspace: "acme.cloud.turbot.com", asked },
    packs: [
      {
        ...{ title: "MFA", missing: [], calculated: [], unknown: [], settings: [setting(alarms)] },
        targets: [{ id: "10", path: "Turbot > Sandbox" }],
      },
    ],
  });

describe("the Markdown of an impact", () => {
  it("has a headline, and a row for each resource", () => {
    expect(markdown([alarmed("ann")])).toBe(`#### What aws-iam-enforce-mfa would do

MFA, attached to Turbot > Sandbox

AWS > IAM > User > Approved: \`Enforce: Delete unapproved\` **would delete 1 of 11 users**.

| Resource | Account | In alarm since | When | Where | Id |
| --- | --- | --- | --- | --- | --- |
| ann | \`111122223333\` | 2026-02-01 09:30 UTC | at once | Turbot > ann | \`ann\` |

Verdicts of \`acme.cloud.turbot.com\`, 2026-03-01 12:00 UTC. Verdicts are as old as the last run of each control, and a key sees only what it may read.
`);
  });

  it("names the first 20 and counts the rest", () => {
    const text = markdown(Array.from({ length: 23 }, (_, index) => alarmed(`user-${index}`)));
    expect(text.match(/^\| .*user-/gm)).toHaveLength(20);
    expect(text).toContain("\n\nand 3 more resources.\n");
  });

  it("says why nobody knows, and lets no error break out", () => {
    expect(planImpactMarkdown({ stack: "mfa", unknown: "'workspace' must answer.\n# <b>" })).toBe(
      "#### What mfa would do\n\nNot known: `'workspace' must answer. # <b>`\n",
    );
  });

  it("lets no name break out of its cell", () => {
    const text = markdown([alarmed("x | y\n# z <b>")]);
    expect(text.split("\n").filter((line) => /^(?:#|\|)/.test(line))).toHaveLength(4);
    expect(text).not.toContain("<b>");
  });
});
