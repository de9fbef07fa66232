import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { withRehearsal } from "../../cli/rehearsal/rehearsal";
import type { Call } from "../../cli/rehearsal/stand-in/recording";
import { run, type Outcome } from "../../cli/support/process";
import { newWorkspace } from "../cli/rehearsal/stand-in/resource";
import { POLICY_PACKS, Project } from "../project";
import { describeWithTerraform } from "./deployment";
import { filesWith } from "./files-with";

const CLI_MS = 300_000;

const ACCESS = {
  workspace: "acme.cloud.turbot.com",
  accessKey: "11111111-access-key-of-the-test",
  secretKey: "22222222-secret-key-of-the-test",
};

const KEYS = {
  TURBOT_WORKSPACE: ACCESS.workspace,
  TURBOT_ACCESS_KEY: ACCESS.accessKey,
  TURBOT_SECRET_KEY: ACCESS.secretKey,
};

/** A command of the CLI: how it ended, what it had applied, and what the workspace held then. */
interface Step extends Outcome {
  readonly applied: readonly Call[];
  readonly made: number;
}

describeWithTerraform("the command line, with keys in the environment", () => {
  const project = new Project();
  const steps: Step[] = [];

  beforeAll(async () => {
    const workspace = newWorkspace();
    await withRehearsal({ workspace, access: ACCESS, environment: KEYS }, async ({ env, calls }) => {
      const step = async (...args: string[]): Promise<void> => {
        const before = calls.length;
        const environment = { ...process.env, ...talkative(project.folder), ...KEYS, ...env };
        const outcome = await run(process.execPath, [POLICY_PACKS, ...args], { cwd: project.folder, env: environment });
        const applied = calls.slice(before).filter(({ name }) => name === "ApplyResourceChange");
        steps.push({ ...outcome, applied, made: workspace.made().length });
      };
      await step("synth");
      await step("diff", "--skip-synth");
      await step("plan", "--skip-synth");
      await step("deploy", "--skip-synth", "--auto-approve");
      project.edit("CHECK_APPROVED,", "ENFORCE_DELETE_UNAPPROVED_IF_NEW,");
      await step("deploy", "--auto-approve");
      await step("destroy", "--skip-synth", "--auto-approve");
    });
  }, CLI_MS);

  it("synthesizes", () => {
    expect(steps[0]).toMatchObject({ status: 0, stdout: expect.stringContaining("Check: Approved"), made: 0 });
  });

  it("shows what a deploy would do, and does nothing", () => {
    expect(steps[1]).toMatchObject({ status: 0, stdout: expect.stringContaining("3 to add"), applied: [], made: 0 });
  });

  it("deploys", () => {
    expect(steps[3]).toMatchObject({ status: 0, made: 3 });
  });

  it("switches the mode by one change in place", () => {
    expect(steps[4]).toMatchObject({
      status: 0,
      made: 3,
      applied: [
        {
          type: "turbot_policy_setting",
          prior: { value: "Check: Approved" },
          planned: { value: "Enforce: Delete unapproved if new" },
        },
      ],
    });
  });

  it("destroys", () => {
    expect(steps[5]).toMatchObject({ status: 0, made: 0 });
  });

  it("leaves no key in any file that was written, plan, state and logs among them, nor prints one", () => {
    const written = filesWith(project.folder, "");
    for (const name of ["cdk.tf.json", "manifest.json", "plan", "tfstate", "terraform.log"])
      expect(written.filter((file) => file.includes(name))).not.toEqual([]);
    expect(filesWith(project.folder, "Check: Approved").filter((file) => file.endsWith("/plan.tfplan"))).not.toEqual(
      [],
    );
    for (const key of [ACCESS.accessKey, ACCESS.secretKey]) {
      expect(filesWith(project.folder, key)).toEqual([]);
      expect(steps.filter(({ stdout, stderr }) => (stdout + stderr).includes(key))).toEqual([]);
    }
  });
});

/** Everything is logged that can be, and all of it, the CLI's own and temporary files too, goes into the project. */
function talkative(folder: string): NodeJS.ProcessEnv {
  const home = join(folder, "home");
  mkdirSync(home, { recursive: true });
  return {
    TF_LOG: "trace",
    TF_LOG_PATH: join(folder, "terraform.log"),
    TMPDIR: home,
  };
}
