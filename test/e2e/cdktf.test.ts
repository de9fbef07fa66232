import { createRequire } from "node:module";
import { withRehearsal } from "../../cli/rehearsal/rehearsal";
import { run, type Outcome } from "../../cli/support/process";
import { newWorkspace } from "../cli/rehearsal/stand-in/resource";
import { Project } from "../project";
import { describeWithTerraform } from "./deployment";

const CLI_MS = 300_000;

const CDKTF = createRequire(__filename).resolve("cdktf-cli/bundle/bin/cdktf");

describeWithTerraform("the CDKTF CLI, as its users know it", () => {
  const made: number[] = [];
  const outcomes: Outcome[] = [];

  beforeAll(async () => {
    const project = new Project();
    const workspace = newWorkspace();
    await withRehearsal({ workspace }, async ({ env }) => {
      // Left alone it would report each use to its maker, and ask npm's registry for a newer version of itself.
      const quiet = { CHECKPOINT_DISABLE: "1", DISABLE_VERSION_CHECK: "1", CI: "true" };
      for (const command of ["deploy", "destroy"]) {
        const environment = { ...process.env, ...env, ...quiet, CDKTF_CONTEXT_JSON: "" };
        outcomes.push(
          await run(process.execPath, [CDKTF, command, "--auto-approve", "--skip-provider-lock"], {
            cwd: project.folder,
            env: environment,
          }),
        );
        made.push(workspace.made().length);
      }
    });
  }, CLI_MS);

  it("deploys and destroys the app of cdktf.json", () => {
    expect(outcomes.map(({ status, stderr }) => [status, status === 0 ? "" : stderr])).toEqual([
      [0, ""],
      [0, ""],
    ]);
    expect(made).toEqual([3, 0]);
  });
});
