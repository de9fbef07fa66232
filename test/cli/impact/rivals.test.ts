import { Rivals } from "../../../cli/impact/rivals";
import { connect } from "../../../cli/workspace/client";
import type { StackRecord } from "../../../src";
import { userApproved } from "../../../src/policy-types/aws-iam";
import { StandInWorkspace, type StoredResource } from "../workspace/stand-in-workspace";

const NOW = new Date("2026-03-01T12:00:00.000Z");
const RETRY_POLICY = { attempts: 2, firstPauseMs: 1, longestPauseMs: 2, timeoutMs: 10_000 };

const RESOURCES: StoredResource[] = [
  { id: "1", title: "Turbot" },
  { id: "10", title: "All", parent: "1", akas: ["all_folder"] },
  { id: "11", title: "Dev", parent: "10", akas: ["dev_folder"] },
  { id: "100", title: "ann", parent: "11", akas: ["arn:aws:iam::111122223333:user/ann"] },
];

const ANN = ["1", "10", "11", "100"];

type Setting = StackRecord["settings"][number];

const setting = (path: string, more: Partial<Setting>): Setting => ({
  ...{ address: `turbot_policy_setting.${path}`, path: `stack/${path}`, isCalculated: false, precedence: "REQUIRED" },
  type: { uri: userApproved.uri, path: userApproved.path },
  ...more,
});

/** The record of an app with a pack that enforces on a folder, and more. */
const app = (...more: readonly Partial<StackRecord>[]): StackRecord => ({
  ...{ version: 1, stack: "stack", workspace: "", folders: [] },
  packs: more.flatMap(({ packs = [] }) => packs),
  settings: more.flatMap(({ settings = [] }) => settings),
  attachments: more.flatMap(({ attachments = [] }) => attachments),
});

const packOn = (name: string, resource: string, more: Partial<Setting>): Partial<StackRecord> => {
  const address = `turbot_policy_pack.${name}`;
  return {
    packs: [{ address, path: `stack/${name}`, title: name, akas: [name] }],
    settings: [setting(`${name}/approved`, { pack: address, ...more })],
    attachments: [
      { address: `turbot_policy_pack_attachment.${name}`, path: `stack/${name}/to`, pack: address, resource },
    ],
  };
};

const exceptionOn = (resource: string, more: Partial<Setting> = {}): Partial<StackRecord> => ({
  settings: [
    setting("exempt", {
      ...{ resource, value: "Skip", exception: { reason: "CHG-1" }, validTo: "2026-06-30T00:00:00.000Z" },
      ...more,
    }),
  ],
});

/** What spares ann from a pack that enforces on the folder "All". */
async function sparingAnn(...others: readonly Partial<StackRecord>[]): Promise<string | undefined> {
  const workspace = await StandInWorkspace.start({ resources: RESOURCES });
  const enforcing = packOn("enforce", "all_folder", { value: "Enforce: Delete unapproved" });
  const rivals = new Rivals(connect(workspace.credentials, RETRY_POLICY), [app(enforcing, ...others)]);
  const pack = { path: "stack/enforce", title: "", akas: [], targets: ["10"], unknownTargets: [], settings: [] };
  const own = { type: userApproved.uri, path: "", value: "", isCalculated: false, precedence: "REQUIRED" };
  return (await rivals.against(pack, own, ["10"], NOW))(ANN);
}

const EXEMPT = "the exception stack/exempt until 2026-06-30 00:00 UTC";

describe("what spares a resource from a pack above it", () => {
  it.each<[string, string | undefined, ...Partial<StackRecord>[]]>([
    ["is nothing, if there is nothing else", undefined],
    ["is an exception for it, by AKA", EXEMPT, exceptionOn("arn:aws:iam::111122223333:user/ann")],
    ["is an exception for it, by id", EXEMPT, exceptionOn("100")],
    ["is an exception for a folder above it", EXEMPT, exceptionOn("dev_folder")],
    ["is an exception for the folder of the pack itself", EXEMPT, exceptionOn("10")],
    ["is no exception for a resource above the pack", undefined, exceptionOn("1")],
    ["is no exception for another resource", undefined, exceptionOn("arn:aws:iam::111122223333:user/bob")],
    ["is no exception that has ended", undefined, exceptionOn("100", { validTo: NOW.toISOString() })],
    ["is no exception that has not begun", undefined, exceptionOn("100", { validFrom: "2026-03-02T00:00:00.000Z" })],
    [
      "is no exception from another policy",
      undefined,
      exceptionOn("100", { type: { uri: "tmod:@acme/ops#/policy/types/x" } }),
    ],
    ["is no exception for what only an apply makes", undefined, exceptionOn("${turbot_folder.new.id}")],
    ["is a pack below that checks", 'the pack "check"', packOn("check", "dev_folder", { value: "Check: Approved" })],
    [
      "is no pack below that recommends",
      undefined,
      packOn("check", "11", { value: "Skip", precedence: "RECOMMENDED" }),
    ],
    ["is no pack above", undefined, packOn("check", "1", { value: "Check: Approved" })],
    ["is no pack beside it", undefined, packOn("check", "10", { value: "Check: Approved" })],
    ["is no pack whose value is calculated", undefined, packOn("check", "11", { isCalculated: true })],
    [
      "is the exception, if a pack below would as well",
      EXEMPT,
      packOn("check", "11", { value: "Check: Approved" }),
      exceptionOn("11"),
    ],
  ])("%s", async (_, expected, ...others) => {
    expect(await sparingAnn(...others)).toBe(expected);
  });
});
