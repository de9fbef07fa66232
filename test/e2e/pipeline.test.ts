import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withRehearsal } from "../../cli/rehearsal/rehearsal";
import { run, type Outcome } from "../../cli/support/process";
import { newWorkspace } from "../cli/rehearsal/stand-in/resource";
import { KEYS, StandInWorkspace } from "../cli/workspace/stand-in-workspace";
import { pipelineStep } from "../github/workflow";
import { Project } from "../project";
import { newFolder } from "../synth";
import { describeWithTerraform } from "./deployment";

const PIPELINE_MS = 300_000;
const STACK = "aws-iam-enforce-mfa";
const FOLDER = `cdktf.out/stacks/${STACK}`;

const REMOTE = JSON.stringify({ backend: { type: "s3", bucket: "acme", region: "eu-west-1" } });

/** How a step ended, and the lines that it wrote for the steps after it. */
type StepOutcome = Outcome & { readonly output: string };

describeWithTerraform("the shell steps of the pipeline, on a workspace that is rehearsed", () => {
  // The checkouts of the jobs that synthesize and plan, the folder of the job that applies, and the runner's own files.
  const pull = new Project();
  const base = new Project();
  const apply = newFolder();
  const runner = newFolder();
  const outcomes = {} as Record<string, StepOutcome>;
  let made: readonly number[] = [];

  beforeAll(async () => {
    const workspace = newWorkspace();
    await withRehearsal({ workspace }, async ({ env }) => {
      /** Runs a command as GitHub runs a step; without a context nothing is known of a backend. */
      const shell = async (cwd: string, command: string, more: NodeJS.ProcessEnv = {}): Promise<StepOutcome> => {
        const files = { GITHUB_OUTPUT: join(runner, "output"), GITHUB_STEP_SUMMARY: join(runner, "summary.md") };
        for (const file of Object.values(files)) writeFileSync(file, "");
        const outcome = await run("bash", ["-e", "-o", "pipefail", "-c", command], {
          cwd,
          env: { ...process.env, CDKTF_CONTEXT_JSON: "", ...env, STACK, ...files, ...more },
        });
        return { ...outcome, output: readFileSync(files.GITHUB_OUTPUT, "utf8") };
      };
      const synth = (context: string): Promise<StepOutcome> =>
        shell(pull.folder, "npm run synth", { CDKTF_CONTEXT_JSON: context });
      const check = (): Promise<StepOutcome> => shell(pull.folder, "npm run check:remote-state");
      const plan = (more: NodeJS.ProcessEnv = {}): Promise<StepOutcome> => {
        handOverSynthesis(pull.folder, base.folder, runner);
        const { run: command, env: settings } = pipelineStep("plan", "Plan");
        return shell(base.folder, command, { TF_CLI_ARGS_plan: settings.TF_CLI_ARGS_plan, ...more });
      };

      await synth("{}");
      outcomes.checkLocal = await check();
      await synth(REMOTE);
      outcomes.check = await check();

      outcomes.plan = await plan();
      const planned = workspace.made().length;
      cpSync(join(runner, "summary.md"), join(runner, "plan.md"));
      handOverPlan(base.folder, apply);
      const { run: command } = pipelineStep("apply", "Apply the saved plan");
      const keys = { TURBOT_WORKSPACE: "acme", TURBOT_ACCESS_KEY: "key", TURBOT_SECRET_KEY: "secret" };
      outcomes.apply = await shell(apply, command, keys);
      made = [planned, workspace.made().length];

      outcomes.quiet = await plan();
      pull.edit("CHECK_APPROVED,", "ENFORCE_DELETE_UNAPPROVED,");
      await synth(REMOTE);
      outcomes.changed = await plan(await asked());
      cpSync(join(runner, "summary.md"), join(runner, "changed.md"));
      outcomes.limit = await shell(base.folder, pipelineStep("plan", "Hold to the limit").run, { MAX_IMPACT: "0" });
      outcomes.drift = await shell(base.folder, pipelineStep("plan", "Fail on drift").run);
    });
  }, PIPELINE_MS);

  it("stop before anything is planned while the state is local", () => {
    expect(outcomes.checkLocal).toMatchObject({ status: 1, stderr: expect.stringContaining("is local") });
  });

  it("go on with a remote state", () => {
    expect(outcomes.check).toMatchObject({ status: 0 });
  });

  it("plan without touching the workspace, and write what a reviewer reads", () => {
    expect(outcomes.plan).toMatchObject({ status: 0, output: "changed=true\n" });
    expect(made[0]).toBe(0);
    const summary = readFileSync(join(runner, "plan.md"), "utf8");
    expect(summary).toContain("3 to add, 0 to change, 0 to destroy.");
    expect(summary).toContain("| AWS > IAM > User > Approved | add | – | `Check: Approved` | no |");
    expect(outcomes.plan?.stderr).toContain("Terraform will perform the following actions:");
    expect(outcomes.plan?.stderr).not.toContain("\u001b[");
  });

  it("apply the plan that was saved, by the provider that made it", () => {
    expect(outcomes.apply).toMatchObject({ status: 0 });
    expect(made[1]).toBe(3);
  });

  it("say by name whom the change would act on, and fail once the comment is there if they are too many", () => {
    const summary = readFileSync(join(runner, "changed.md"), "utf8");
    expect(summary).toContain("#### What aws-iam-enforce-mfa would do");
    expect(summary).toContain("**would delete 1 of 1 user**.");
    expect(summary).toContain("| ann |");
    expect(outcomes.changed?.stderr).toContain("AWS > IAM > User > Approved: acts on 1 of 1, and the limit is 0.");
    expect(outcomes.changed?.stderr).not.toContain(KEYS.secretKey);
    expect(outcomes.limit).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("::error::A setting of aws-iam-enforce-mfa would act on more"),
    });
  });

  it("find no drift when nothing has changed, and fail when something has", () => {
    expect(outcomes.quiet).toMatchObject({ status: 0, output: "" });
    expect(outcomes.changed).toMatchObject({ status: 0, output: "excessive=true\nchanged=true\n" });
    expect(outcomes.drift).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("::error::The workspace is no"),
    });
  });
});

/** A workspace in which somebody has attached the pack, with a user in alarm; what the step that plans reaches it by. */
async function asked(): Promise<NodeJS.ProcessEnv> {
  const { address } = await StandInWorkspace.start({
    resources: [
      { id: "10", title: "Sandbox" },
      { id: "50", title: "MFA", akas: ["aws_iam_enforce_mfa_is_enabled_for_users"], attachedTo: ["10"] },
      { id: "100", title: "ann", parent: "10", type: "tmod:@turbot/aws-iam#/resource/types/user" },
    ],
    controls: [
      { id: "c", policyType: "tmod:@turbot/aws-iam#/policy/types/userApproved", resource: "100", state: "alarm" },
    ],
  });
  return {
    ...{ TURBOT_WORKSPACE: address, TURBOT_ACCESS_KEY: KEYS.accessKey, TURBOT_SECRET_KEY: KEYS.secretKey },
    MAX_IMPACT: "0",
  };
}

/**
 * What the upload of the one job and the download of the other do with a synthesis. There is no bucket here: an override
 * file, which Terraform lays over the JSON, puts the state on this disk.
 */
function handOverSynthesis(from: string, to: string, state: string): void {
  cpSync(join(from, "cdktf.out"), join(to, "cdktf.out"), { recursive: true });
  const backend = { local: { path: join(state, "terraform.tfstate") } };
  writeFileSync(join(to, FOLDER, "backend_override.tf.json"), JSON.stringify({ terraform: { backend } }));
}

/** What they do with a plan. */
function handOverPlan(from: string, to: string): void {
  const stack = join(to, "stack");
  rmSync(stack, { recursive: true, force: true });
  mkdirSync(stack);
  for (const name of ["cdk.tf.json", ".terraform.lock.hcl", "plan.tfplan", "backend_override.tf.json"]) {
    const file = join(from, FOLDER, name);
    if (existsSync(file)) cpSync(file, join(stack, name));
  }
}
