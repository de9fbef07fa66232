import type { DeclaredPack } from "../../../cli/impact/declared-pack";
import { impactOf, type PackImpact } from "../../../cli/impact/impact";
import { Rivals } from "../../../cli/impact/rivals";
import { connect } from "../../../cli/workspace/client";
import type { StackRecord } from "../../../src";
import {
  StandInWorkspace,
  type Contents,
  type StoredControl,
  type StoredResource,
} from "../workspace/stand-in-workspace";

const TYPE = "tmod:@turbot/aws-iam#/policy/types/userApproved";
const USER = "tmod:@turbot/aws-iam#/resource/types/user";
const NOW = new Date("2026-03-01T12:00:00.000Z");
const RETRY_POLICY = { attempts: 3, firstPauseMs: 1, longestPauseMs: 2, timeoutMs: 10_000 };

const FOLDERS: StoredResource[] = [
  { id: "1", title: "Turbot" },
  { id: "10", title: "Sandbox", parent: "1", akas: ["sandbox_folder"] },
  { id: "11", title: "acme-dev", parent: "10", akas: ["arn:aws:::111122223333"] },
  { id: "20", title: "Prod", parent: "1", akas: ["prod_folder"] },
];

const user = (id: string, more: Partial<StoredResource> = {}): StoredResource => ({
  ...{ id, title: `user-${id}`, parent: "11", type: USER },
  akas: [`arn:aws:iam::111122223333:user/user-${id}`],
  ...more,
});

const control = (resource: string, state: string, more: Partial<StoredControl> = {}): StoredControl => ({
  ...{ id: `c${resource}`, policyType: TYPE, resource, state },
  ...more,
});

const pack = (value: string | undefined, more: Partial<DeclaredPack> = {}): DeclaredPack => ({
  path: "stack/mfa",
  title: "MFA",
  akas: ["aws_iam_mfa"],
  targets: ["sandbox_folder"],
  unknownTargets: [],
  settings: [
    {
      ...{ type: TYPE, path: "AWS > IAM > User > Approved", value, isCalculated: value === undefined },
      precedence: "REQUIRED",
    },
  ],
  ...more,
});

const measureIn = (
  workspace: StandInWorkspace,
  declared: DeclaredPack,
  app: readonly StackRecord[] = [],
): Promise<PackImpact> => {
  const ask = connect(workspace.credentials, RETRY_POLICY);
  return impactOf(ask, declared, new Rivals(ask, app), { now: NOW });
};

const measure = async (
  contents: Contents,
  declared: DeclaredPack,
  app: readonly StackRecord[] = [],
): Promise<PackImpact> => measureIn(await StandInWorkspace.start(contents), declared, app);

describe("the impact of a pack", () => {
  it("names each resource in alarm below the folder that the stack attaches the pack to, and counts the rest", async () => {
    const users = ["100", "101", "102", "103"];
    const impact = await measure(
      {
        resources: [...FOLDERS, ...users.map((id) => user(id)), user("900", { parent: "20" })],
        controls: [
          control("100", "alarm", { reason: "No MFA device" }),
          control("101", "ok"),
          control("102", "skipped"),
          control("103", "tbd"),
          control("900", "alarm"),
        ],
      },
      pack("Enforce: Delete unapproved"),
    );
    expect(impact).toEqual({
      title: "MFA",
      targets: [{ id: "10", path: "Turbot > Sandbox" }],
      missing: [],
      calculated: [],
      unknown: [],
      settings: [
        {
          ...{ type: TYPE, path: "AWS > IAM > User > Approved", value: "Enforce: Delete unapproved" },
          ...{ verbs: ["delete"], destructive: true, total: 4, hit: 1, noun: "user" },
          counts: { ok: 1, alarm: 1, error: 0, invalid: 0, skipped: 1, tbd: 1, muted: 0 },
          alarms: [
            {
              ...{ id: "100", title: "user-100", path: "Turbot > Sandbox > acme-dev > user-100" },
              ...{ account: "111122223333", aka: "arn:aws:iam::111122223333:user/user-100", reason: "No MFA device" },
              since: new Date("2026-02-01T09:30:00.000Z"),
              act: { when: "at once" },
            },
          ],
        },
      ],
    });
  });

  it("asks nothing of controls for a pack whose settings do not act", async () => {
    const workspace = await StandInWorkspace.start({ resources: FOLDERS });
    await expect(measureIn(workspace, pack("Check: Approved"))).resolves.toMatchObject({ settings: [] });
    expect(workspace.queries.filter((query) => query.includes("controls("))).toEqual([]);
  });

  it("adds the resources to which a person has attached the pack in the workspace", async () => {
    const { targets, settings } = await measure(
      {
        resources: [
          ...FOLDERS,
          { id: "50", title: "MFA", akas: ["aws_iam_mfa"], attachedTo: ["20"] },
          user("100"),
          user("900", { parent: "20" }),
        ],
        controls: [control("100", "alarm"), control("900", "alarm")],
      },
      pack("Enforce: Delete unapproved"),
    );
    expect(targets.map(({ path }) => path)).toEqual(["Turbot > Sandbox", "Turbot > Prod"]);
    expect(settings[0]?.alarms.map(({ id }) => id)).toEqual(["100", "900"]);
  });

  it("follows the pages of the attachments in the workspace", async () => {
    const folders = Array.from({ length: 45 }, (_, index) => ({
      ...{ id: `3${index}`, title: `team-${index}`, parent: "1" },
    }));
    const attachedTo = folders.map(({ id }) => id);
    const { targets } = await measure(
      { resources: [...FOLDERS, ...folders, { id: "50", title: "MFA", akas: ["aws_iam_mfa"], attachedTo }] },
      pack("Enforce: Delete unapproved", { targets: [] }),
    );
    expect(targets.map(({ id }) => id)).toEqual(attachedTo);
  });

  it("counts a resource once that lies below two attachments", async () => {
    const { targets, settings } = await measure(
      { resources: [...FOLDERS, user("100")], controls: [control("100", "alarm")] },
      pack("Enforce: Delete unapproved", { targets: ["sandbox_folder", "11", "10"] }),
    );
    expect(targets.map(({ id }) => id)).toEqual(["10"]);
    expect(settings[0]?.hit).toBe(1);
  });

  it("says which targets the workspace does not have, and which only an apply makes", async () => {
    const { missing, settings } = await measure(
      { resources: FOLDERS },
      pack("Enforce: Delete unapproved", { targets: ["no_such_folder"], unknownTargets: ["turbot_folder.dev"] }),
    );
    expect(missing).toEqual(["turbot_folder.dev", "no_such_folder"]);
    expect(settings[0]?.total).toBe(0);
  });

  it("acts on the new alone if the mode says so", async () => {
    const { settings } = await measure(
      {
        resources: [
          ...FOLDERS,
          user("100", { createTimestamp: "2026-03-01T11:00:00.000Z" }),
          user("101", { createTimestamp: "2026-03-01T11:00:00.001Z" }),
        ],
        controls: [control("100", "alarm"), control("101", "alarm")],
      },
      pack("Enforce: Delete unapproved if new"),
    );
    expect(settings[0]?.alarms.map(({ id, act }) => [id, act])).toEqual([
      ["101", { when: "while new", until: new Date("2026-03-01T12:00:00.001Z") }],
      ["100", { when: "never", why: "older than 60 minutes" }],
    ]);
    expect(settings[0]?.hit).toBe(1);
  });

  it("spares what is muted", async () => {
    const { settings } = await measure(
      { resources: [...FOLDERS, user("100")], controls: [control("100", "alarm", { muted: true })] },
      pack("Enforce: Delete unapproved"),
    );
    expect(settings[0]).toMatchObject({ hit: 0, counts: { muted: 1, alarm: 0 } });
  });

  it("names the policies whose value is calculated", async () => {
    await expect(measure({ resources: FOLDERS }, pack(undefined))).resolves.toMatchObject({
      settings: [],
      calculated: ["AWS > IAM > User > Approved"],
    });
  });

  it("reads thousands of controls, through a gateway that fails for a moment", async () => {
    const ids = Array.from({ length: 3_000 }, (_, index) => String(1_000 + index));
    const { settings } = await measure(
      {
        resources: [...FOLDERS, ...ids.map((id) => user(id))],
        controls: ids.map((id, index) => control(id, index % 3 === 0 ? "alarm" : "ok")),
        faults: { 4: 502, 6: 503 },
      },
      pack("Enforce: Delete unapproved"),
    );
    expect(settings[0]).toMatchObject({ total: 3_000, hit: 1_000 });
  });

  it.each([
    ["an error amid the pages", { 5: { errors: [{ message: "Internal error" }] } }, /Internal error/],
    [
      "a key that may not read",
      { 1: { errors: [{ message: "Forbidden: Insufficient permissions" }] } },
      /keys must be/,
    ],
    ["a gateway that stays down", { 3: 502, 4: 502, 5: 502 }, /502/],
  ])("says nothing at all if there is %s", async (_, faults, message) => {
    const ids = Array.from({ length: 1_200 }, (__, index) => String(1_000 + index));
    const contents = {
      resources: [...FOLDERS, ...ids.map((id) => user(id))],
      controls: ids.map((id) => control(id, "alarm")),
      faults,
    };
    await expect(measure(contents, pack("Enforce: Delete unapproved"))).rejects.toThrow(message);
  });

  it("sends queries only", async () => {
    const workspace = await StandInWorkspace.start({
      resources: [...FOLDERS, user("100")],
      controls: [control("100", "alarm")],
    });
    await measureIn(workspace, pack("Enforce: Delete unapproved"));
    expect(workspace.queries.length).toBeGreaterThan(3);
    expect(workspace.queries.filter((query) => !/^\s*query\b/.test(query))).toEqual([]);
  });
});
