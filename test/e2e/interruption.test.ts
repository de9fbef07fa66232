import { withRehearsal, type Rehearsal } from "../../cli/rehearsal/rehearsal";
import type { Workspace } from "../../cli/rehearsal/stand-in/workspace";
import { diagnosticsIn } from "../../cli/terraform/diagnostics";
import { terraform, Terraform } from "../../cli/terraform/terraform";
import { PolicyType, type PolicyPackStack } from "../../src";
import * as awsIam from "../../src/policy-types/aws-iam";
import { newWorkspace } from "../cli/rehearsal/stand-in/resource";
import { newPack } from "../synth";
import { describeWithTerraform, synthesize, TERRAFORM_MS } from "./deployment";

/** Eight settings, between the pack that they need and the attachment that comes beside them. */
const TYPES = Object.values(awsIam)
  .filter((value): value is PolicyType<string> => value instanceof PolicyType && value.kind === "mode")
  .slice(0, 8);

function eightSettings(stack: PolicyPackStack): void {
  const pack = newPack({ akas: ["eight"] }, stack);
  for (const type of TYPES) pack.addSetting(type, "Skip");
  pack.attachTo("sandbox");
}

/** What is to happen when the nth call to apply something comes in. */
type Interruption = (rehearsal: Rehearsal, stop: AbortController) => void;

const KILL: Interruption = (_, stop) => stop.abort(new Error("killed"));
const DIE: Interruption = (rehearsal) => rehearsal.die();

/**
 * Deploys, and is interrupted at the nth call to apply something.
 *
 * @param reached - whether the calls since then still reach the workspace, which no one hears of any more
 * @returns the folder, with what state there is
 */
async function interrupted(
  workspace: Workspace,
  interrupt: Interruption,
  nth: number,
  reached: boolean,
): Promise<string> {
  const folder = synthesize(eightSettings);
  const stop = new AbortController();
  let count = 0;
  let rehearsal: Rehearsal | undefined;
  const before = async ({ name }: { name: string }): Promise<void> => {
    if (name !== "ApplyResourceChange") return;
    count += 1;
    if (count === nth && rehearsal) interrupt(rehearsal, stop);
    if (count >= nth && !reached) await new Promise(() => undefined);
  };
  await withRehearsal({ workspace, before }, async (running) => {
    rehearsal = running;
    await new Terraform(folder, running).init();
    // One after the other where it must be certain what the state holds.
    const parallelism = `-parallelism=${reached ? 10 : 1}`;
    const deploy = terraform(folder, ["apply", "-json", "-auto-approve", parallelism], {
      ...running,
      signal: stop.signal,
    });
    if (interrupt === KILL) await expect(deploy).rejects.toThrow("killed");
    else expect(await deploy).toMatchObject({ status: 1 });
  });
  return folder;
}

/** Deploys; what it says must be imported first, with id, is imported, and the deploy tried again. */
async function finished(folder: string, workspace: Workspace): Promise<string[]> {
  return withRehearsal({ workspace }, async (rehearsal) => {
    const imported: string[] = [];
    for (;;) {
      const { status, stdout } = await terraform(folder, ["apply", "-json", "-auto-approve"], rehearsal);
      if (status === 0) break;
      const faults = diagnosticsIn(stdout);
      expect(faults).not.toEqual([]);
      for (const { address = "", message } of faults) {
        const id = /\( id: (\w+) \)|by resource (\w+)|attachment (\w+) already exists/
          .exec(message)
          ?.slice(1)
          .find(Boolean);
        expect(await terraform(folder, ["import", address, String(id)], rehearsal)).toMatchObject({ status: 0 });
        imported.push(address);
      }
    }
    expect(await new Terraform(folder, rehearsal).plan()).toEqual([]);
    return imported;
  });
}

/** Nothing lost, nothing doubled. */
function expectAllOnce(workspace: Workspace): void {
  expect(
    workspace
      .all("turbot_policy_setting")
      .map(({ values }) => values.type)
      .sort(),
  ).toEqual(TYPES.map(({ uri }) => uri).sort());
  expect(workspace.all("turbot_policy_pack")).toHaveLength(1);
  expect(workspace.all("turbot_policy_pack_attachment")).toHaveLength(1);
}

describeWithTerraform("a deploy that is interrupted", () => {
  it.each([
    { what: "Terraform is killed", interrupt: KILL, nth: 5 },
    { what: "the provider dies", interrupt: DIE, nth: 10 },
  ])(
    "is finished by the next one, where $what at call $nth and nothing more was done",
    async ({ interrupt, nth }) => {
      const workspace = newWorkspace();
      const folder = await interrupted(workspace, interrupt, nth, false);
      expect(workspace.made()).toHaveLength(nth - 1);
      expect(await finished(folder, workspace)).toEqual([]);
      expectAllOnce(workspace);
    },
    TERRAFORM_MS,
  );

  it.each([
    { what: "Terraform is killed", interrupt: KILL, nth: 1 },
    { what: "the provider dies", interrupt: DIE, nth: 6 },
  ])(
    "is finished by the imports that the next one asks for, where $what at call $nth and the workspace did more",
    async ({ interrupt, nth }) => {
      const workspace = newWorkspace();
      const folder = await interrupted(workspace, interrupt, nth, true);
      expect(await finished(folder, workspace)).not.toEqual([]);
      expectAllOnce(workspace);
    },
    TERRAFORM_MS,
  );
});
