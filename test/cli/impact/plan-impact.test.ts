import { planImpact, type PlanImpact } from "../../../cli/impact/plan-impact";
import type { SynthesizedStack } from "../../../cli/synthesis/stacks";
import { plannedChanges } from "../../../cli/terraform/planned-changes";
import type { StackRecord } from "../../../src";
import { changeOf, settingOf, USER_APPROVED, type Change } from "../terraform/plans";
import { KEYS, StandInWorkspace } from "../workspace/stand-in-workspace";

const NOW = new Date("2026-03-01T12:00:00.000Z");
const PACK = "turbot_policy_pack.main";

const record = (value: string): StackRecord => ({
  ...{ version: 1, stack: "mfa", workspace: "", folders: [] },
  packs: [{ address: PACK, path: "mfa/main", title: "MFA", akas: ["mfa"] }],
  settings: [
    {
      ...{ address: "turbot_policy_setting.approved", path: "mfa/main/approved", pack: PACK, value },
      ...{ type: { uri: USER_APPROVED }, isCalculated: false, precedence: "REQUIRED" },
    },
  ],
  attachments: [
    { address: "turbot_policy_pack_attachment.to", path: "mfa/main/to", pack: PACK, resource: "sandbox_folder" },
  ],
});

const stack = (value: string): SynthesizedStack => ({
  ...{ name: "mfa", folder: "", file: "", json: {}, annotations: [], dependencies: [] },
  record: record(value),
});

const ENFORCE = "Enforce: Delete unapproved";

/** What a plan with one change would do, in a workspace with one user in alarm. */
async function impactOf(
  [type, change, address]: [type: string, change: Change, address?: string],
  { value = ENFORCE, secretKey = KEYS.secretKey, faults = {} } = {},
): Promise<[PlanImpact | undefined, queries: number]> {
  const workspace = await StandInWorkspace.start({
    resources: [
      { id: "10", title: "Sandbox", akas: ["sandbox_folder"] },
      { id: "100", title: "ann", parent: "10" },
    ],
    controls: [{ id: "c", policyType: USER_APPROVED, resource: "100", state: "alarm" }],
    faults,
  });
  const env = {
    ...{ TURBOT_WORKSPACE: workspace.address, TURBOT_ACCESS_KEY: KEYS.accessKey, TURBOT_SECRET_KEY: secretKey },
  };
  const planned = plannedChanges(changeOf(type, change, address));
  const impact = await planImpact(stack(value), planned, [stack(value)], { now: NOW, env });
  return [impact, workspace.queries.length];
}

const SETTING = "turbot_policy_setting";
const update = (after: object): Change => ({
  actions: ["update"],
  before: { value: "Check: Approved" },
  after: { ...after },
});
const exempt = settingOf({ actions: ["delete"], before: { value: "Skip" }, after: null });

describe("the impact of a plan", () => {
  it.each<[string, [string, Change, string?]]>([
    ["changes a setting of the pack", [SETTING, settingOf(update({ value: ENFORCE }))]],
    ["removes an exception from its policy", [SETTING, exempt, "turbot_policy_setting.exempt"]],
    [
      "attaches the pack",
      [
        "turbot_policy_pack_attachment",
        { actions: ["create"], before: null, after: {} },
        "turbot_policy_pack_attachment.to",
      ],
    ],
  ])("says by name whom it would act on, if it %s", async (_, change) => {
    const [impact] = await impactOf(change);
    expect(impact).toMatchObject({
      stack: "mfa",
      packs: [{ title: "MFA", settings: [{ total: 1, hit: 1, alarms: [{ title: "ann" }] }] }],
    });
  });

  it.each<[string, [string, Change, string?], string]>([
    ["nothing that it changes acts", [SETTING, settingOf(update({ value: "Check: Approved" }))], "Check: Approved"],
    ["it changes another policy", [SETTING, { ...update({ type: "tmod:@acme/ops#/policy/types/x" }) }], ENFORCE],
    ["it changes the pack's title", ["turbot_policy_pack", update({ title: "New" }), PACK], ENFORCE],
    ["it changes nothing", [SETTING, settingOf({ actions: ["no-op"], before: {}, after: {} })], ENFORCE],
  ])("is not asked for if %s", async (_, change, value) => {
    expect(await impactOf(change, { value })).toEqual([undefined, 0]);
  });

  it.each([
    ["the keys are refused", { secretKey: "other" }, "The keys must be valid for 127.0.0.1:"],
    [
      "there are none",
      { secretKey: "" },
      "The credentials must be given, got: TURBOT_WORKSPACE and TURBOT_ACCESS_KEY.",
    ],
    ["the workspace fails", { faults: { 1: 500 } }, "must answer, got: 500. Try later."],
  ])("is said to be unknown if %s", async (_, options, reason) => {
    const [impact] = await impactOf([SETTING, settingOf(update({ value: ENFORCE }))], options);
    expect(impact).toEqual({ stack: "mfa", unknown: expect.stringContaining(reason) });
  });
});
