import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { withRehearsal } from "../../cli/rehearsal/rehearsal";
import { run, type Outcome } from "../../cli/terraform/process";
import { newWorkspace } from "../cli/rehearsal/stand-in/resource";
import { Project } from "../project";
import { newFolder, type Json } from "../synth";
import { describeWithTerraform } from "./deployment";

const PIPELINE_MS = 300_000;
const STACK = "aws-iam-enforce-mfa";
const FOLDER = `cdktf.out/stacks/${STACK}`;

const WORKFLOW = parse(readFileSync(join(__dirname, "../../.github/workflows/policy-packs.yml"), "utf8"));

/** The shell steps of a job, but for the installation, which is shared with this repository. */
const shellSteps = (job: string): string[] =>
  (WORKFLOW.jobs[job].steps as Json[]).flatMap(({ run: text }) =>
    text === undefined || text === "npm ci" ? [] : [text],
  );

const [, , find = ""] = shellSteps("stacks");
const [synth = "", checkRemoteState = "", plan = "", drift = ""] = shellSteps("plan");
const [apply = ""] = shellSteps("apply");

describeWithTerraform("the shell steps of the pipeline, on a workspace that is rehearsed", () => {
  const project = new Project();
  const runner = newFolder();
  const file = (name: string): string => readFileSync(join(runner, name), "utf8");
  const outcomes = {} as Record<string, Outcome>;
  let made: readonly number[] = [];

  beforeAll(async () => {
    const workspace = newWorkspace();
    await withRehearsal({ workspace }, async ({ env }) => {
      const step = (text: string, context: string): Promise<Outcome> =>
        run("bash", ["-e", "-o", "pipefail", "-c", text], {
          cwd: project.folder,
          env: {
            ...process.env,
            ...env,
            STACK,
            CDKTF_CONTEXT_JSON: context,
            GITHUB_OUTPUT: join(runner, "output"),
            GITHUB_STEP_SUMMARY: join(runner, "summary.md"),
          },
        });
      const local = "{}";
      const remote = JSON.stringify({ backend: { type: "s3", bucket: "acme", region: "eu-west-1" } });

      outcomes.synthLocal = await step(synth, local);
      outcomes.checkLocal = await step(checkRemoteState, local);
      handOver(project.folder);
      outcomes.applyLocal = await step(apply, local);

      outcomes.synth = await step(synth, remote);
      outcomes.check = await step(checkRemoteState, remote);
      outcomes.find = await step(find, remote);
      putStateAside(project.folder, runner);
      outcomes.plan = await step(plan, remote);
      const planned = workspace.made().length;
      handOver(project.folder);
      outcomes.apply = await step(apply, remote);
      made = [planned, workspace.made().length];
      outcomes.quiet = await step(drift, remote);
      project.edit("CHECK_APPROVED,", "ENFORCE_DELETE_UNAPPROVED,");
      await step(synth, remote);
      outcomes.drift = await step(drift, remote);
    });
  }, PIPELINE_MS);

  it("stop before anything is planned while the state is local", () => {
    expect(outcomes.synthLocal).toMatchObject({ status: 0 });
    expect(outcomes.checkLocal).toMatchObject({ status: 1, stderr: expect.stringContaining("is local") });
  });

  it("stop again before anything is applied while the state is local", () => {
    expect(outcomes.applyLocal).toMatchObject({ status: 1, stdout: expect.stringContaining("::error::The state of") });
  });

  it("go on with a remote state", () => {
    expect(outcomes.synth).toMatchObject({ status: 0 });
    expect(outcomes.check).toMatchObject({ status: 0 });
  });

  it("find the stacks for which there is a job each", () => {
    expect(outcomes.find).toMatchObject({ status: 0 });
    expect(file("output")).toBe(`names=["${STACK}"]\n`);
  });

  it("plan without touching the workspace, and write what a reviewer reads", () => {
    expect(outcomes.plan).toMatchObject({ status: 0 });
    expect(made[0]).toBe(0);
    expect(file("summary.md")).toContain("3 to add, 0 to change, 0 to destroy.");
    expect(file("summary.md")).toContain("| AWS \\> IAM \\> User \\> Approved | add | – | `Check: Approved` | no |");
    expect(project.read("plan.md")).toBe(file("summary.md"));
    expect(outcomes.plan?.stderr).toContain("Terraform will perform the following actions:");
    expect(outcomes.plan?.stderr).not.toContain("\u001b[");
  });

  it("apply the plan that was saved", () => {
    expect(outcomes.apply).toMatchObject({ status: 0 });
    expect(made[1]).toBe(3);
  });

  it("find no drift where nothing has changed, and end with 2 where something has", () => {
    expect(outcomes.quiet).toMatchObject({ status: 0 });
    expect(outcomes.drift).toMatchObject({ status: 2 });
  });
});

/** There is no bucket here: an override file, which Terraform lays over the JSON, puts the state on this disk. */
function putStateAside(project: string, runner: string): void {
  const backend = { local: { path: join(runner, "terraform.tfstate") } };
  writeFileSync(join(project, FOLDER, "backend_override.tf.json"), JSON.stringify({ terraform: { backend } }));
}

/** What the upload of the one job and the download of the other do with the stack's files. */
function handOver(project: string): void {
  const stack = join(project, "stack");
  rmSync(stack, { recursive: true, force: true });
  mkdirSync(stack);
  for (const name of ["cdk.tf.json", "plan.tfplan", "backend_override.tf.json"]) {
    const file = join(project, FOLDER, name);
    if (existsSync(file)) cpSync(file, join(stack, name));
  }
}
