import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Folder } from "@cdktf/provider-turbot/lib/folder";
import { explain } from "../../../cli/explain/explain";
import { explanationText } from "../../../cli/explain/explanation-text";
import { findPolicy } from "../../../cli/explain/find-policy";
import { workspaceValue } from "../../../cli/explain/workspace-value";
import { connect } from "../../../cli/workspace/client";
import { PolicyException, PolicyPack, type StackRecord } from "../../../src";
import { userApproved, UserApproved } from "../../../src/policy-types/aws-iam";
import { newApp, newStack } from "../../synth";
import { StandInWorkspace, type Contents } from "../workspace/stand-in-workspace";

const records = ((): StackRecord[] => {
  const app = newApp();
  const stack = newStack({}, app);
  const all = new Folder(stack, "all", { title: "All", parent: "tmod:@turbot/turbot#/", akas: ["all"] });
  new Folder(stack, "dev", { title: "Dev", parent: all.id, akas: ["dev"] });
  for (const [id, mode, to] of [
    ["enforce", UserApproved.ENFORCE_DELETE_UNAPPROVED, "all"],
    ["check", UserApproved.CHECK_APPROVED, "dev"],
  ] as const) {
    const pack = new PolicyPack(stack, id, { title: `MFA, ${id}` });
    pack.addSetting(userApproved, mode);
    pack.attachTo(to);
  }
  new PolicyException(stack, "exempt", {
    resource: "dev",
    type: userApproved,
    value: UserApproved.SKIP,
    reason: "CHG-1",
    until: "9000-01-01T00:00:00Z",
  });
  app.synth();
  return [JSON.parse(readFileSync(join(app.outdir, "stacks/stack/policy-packs.json"), "utf8")) as StackRecord];
})();
const NOW = new Date("2027-01-01T00:00:00Z");
const LATER = new Date("9000-01-01T00:00:00Z");
const textOf = (on: string, at = NOW): string =>
  explain(records, findPolicy(records, "userApproved"), on, at).map(explanationText).join("\n");

it("tells the value, what gives it, and the chain of settings that it beats", () => {
  expect(textOf("dev")).toBe(`AWS > IAM > User > Approved on dev
  in tmod:@turbot/turbot#/ > all
  Skip
    given by the exception stack/exempt until 9000-01-01T00:00:00.000Z on dev, required
    beats Enforce: Delete unapproved of "MFA, enforce" (stack/enforce) on all, required: Of settings of one precedence, the one on the more specific resource wins.
    beats Check: Approved of "MFA, check" (stack/check) on dev, required: A setting on a resource beats those of the packs that are attached to it.`);
});

it("tells the value at another time, and on another resource", () => {
  expect(textOf("dev", LATER)).toContain("\n  Check: Approved\n    given by");
  expect(textOf("dev", LATER)).toContain(
    "beats Skip of the exception stack/exempt until 9000-01-01T00:00:00.000Z on dev",
  );
  expect(textOf("all")).toContain("\n  Enforce: Delete unapproved\n");
  expect(textOf("elsewhere")).toContain("The app declares no value for it.");
});

it("tells of all resources that the app names", () => {
  const told = explain(records, findPolicy(records, "aws-iam/userApproved"), undefined, NOW);
  expect(told.map(({ resource }) => resource).sort()).toEqual(["all", "dev"]);
});

it.each([userApproved.uri, "userApproved", "AWS-IAM/userapproved", "aws > iam > user > approved"])(
  "finds the policy by %s",
  (text) => {
    expect(findPolicy(records, text).uri).toBe(userApproved.uri);
  },
);

it("says which policies the app sets if it does not find one", () => {
  expect(() => findPolicy(records, "bucketVersioning")).toThrow(
    "'policy' must be a policy that the app sets, got: \"bucketVersioning\". It sets: AWS > IAM > User > Approved.",
  );
});

describe("asked for the truth, the workspace", () => {
  const [explanation] = explain(records, findPolicy(records, "userApproved"), "dev", NOW);
  const resources = [
    { id: "10", title: "All", akas: ["all"] },
    { id: "11", title: "Dev", parent: "10", akas: ["dev"] },
  ];
  const value = { policyType: userApproved.uri, resource: "11" };

  async function ask(contents: Partial<Contents>): Promise<unknown> {
    const { credentials } = await StandInWorkspace.start({ resources, ...contents });
    if (explanation === undefined) throw new Error("Nothing is explained.");
    return workspaceValue(explanation, connect(credentials));
  }

  it.each<[string, Partial<Contents>, object]>([
    [
      "agrees",
      { values: [{ ...value, value: "Skip", setOn: "11" }] },
      { differs: false, text: "  The workspace has Skip, given by Dev, as the app declares." },
    ],
    [
      "differs",
      { values: [{ ...value, value: "Check: Approved", state: "error" }] },
      { differs: true, text: "  The workspace has Check: Approved (error), which differs from what the app declares." },
    ],
    ["has no value", {}, { differs: true, text: "  The workspace has no value for it." }],
  ])("%s", async (_, contents, expected) => {
    expect(await ask(contents)).toEqual(expected);
  });

  it("fails if it refuses the keys, which says nothing of the value", async () => {
    await expect(ask({ faults: { 1: 401 } })).rejects.toThrow("The keys must be valid");
  });
});
