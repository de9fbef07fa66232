import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { withRehearsal } from "../../cli/rehearsal/rehearsal";
import type { Workspace } from "../../cli/rehearsal/stand-in/workspace";
import { newWorkspace } from "../cli/rehearsal/stand-in/resource";
import { Project } from "../project";
import type { Json } from "../synth";
import { describeWithTerraform } from "./deployment";

/** How often the deploy is interrupted; more by hand. */
const INTERRUPTIONS = Number(process.env.INTERRUPTIONS ?? 3);

const PTY_MS = 120_000 * (INTERRUPTIONS + 1);
const CTRL_C = "\u0003";

const MAIN = `
import { App } from "cdktf";
import { PolicyPack, PolicyPackStack, PolicyType } from "./src";
import * as awsIam from "./src/policy-types/aws-iam";

const app = new App();
const pack = new PolicyPack(new PolicyPackStack(app, "stack"), "main", { title: "Twelve", akas: ["twelve"] });
const types = Object.values(awsIam).filter((type) => type instanceof PolicyType && type.kind === "mode");
for (const type of types.slice(0, 12)) pack.addSetting(type as PolicyType<string>, "Skip");
app.synth();
`;

/** A pack and its settings. */
const RESOURCES = 13;

/** The part of a pseudo-terminal that is used here; the package declares its types under another name. */
interface Terminal {
  readonly write: (data: string) => void;
  readonly onData: (listen: (data: string) => void) => void;
  readonly onExit: (listen: (event: { readonly exitCode: number; readonly signal?: number }) => void) => void;
}

const { spawn } = createRequire(__filename)("@cdktf/node-pty-prebuilt-multiarch") as {
  readonly spawn: (command: string, args: readonly string[], options: object) => Terminal;
};

/** A deploy in a terminal, as npm runs it: npm hands on a Ctrl-C that the terminal has sent to all of them. */
function deploy(
  { folder }: Project,
  env: Readonly<Record<string, string>>,
): { terminal: Terminal; ended: Promise<Ended> } {
  const args = ["run", "--silent", "deploy", "--", "--skip-synth", "--auto-approve"];
  const environment = { ...(process.env as Record<string, string>), ...env };
  const terminal = spawn("npm", args, { cwd: folder, env: environment, cols: 200 });
  let output = "";
  terminal.onData((data) => (output += data));
  const ended = new Promise<Ended>((resolve) => {
    // npm ends itself by the signal that it got.
    terminal.onExit(({ exitCode, signal }) => {
      resolve({ exitCode: signal ? 128 + signal : exitCode, output });
    });
  });
  return { terminal, ended };
}

interface Ended {
  readonly exitCode: number;
  readonly output: string;
}

function newProject(): Project {
  const project = new Project();
  writeFileSync(join(project.folder, "main.ts"), MAIN);
  expect(project.synth()).toMatchObject({ code: 0 });
  return project;
}

/** The ids of the resources in the state. */
function idsInState({ folder }: Project): string[] {
  const file = readdirSync(folder).find((name) => name.endsWith(".tfstate"));
  if (file === undefined) return [];
  const { resources } = JSON.parse(readFileSync(join(folder, file), "utf8"));
  return resources.flatMap(({ instances }: Json) => instances.map(({ attributes }: Json) => attributes.id)).sort();
}

const idsIn = (workspace: Workspace): string[] =>
  workspace
    .made()
    .map(({ id }) => id)
    .sort();

/** Waits for a moment within a deploy: some calls of the provider, and a while. */
class Moment {
  private resolve: () => void = () => undefined;
  public readonly come = new Promise<void>((resolve) => (this.resolve = resolve));

  public constructor(private left: number) {}

  public readonly count = ({ name }: { readonly name: string }): void => {
    if (name === "ApplyResourceChange" && --this.left === 0) this.resolve();
  };
}

describeWithTerraform("Ctrl-C in a deploy", () => {
  it(
    "lets Terraform finish what it has begun: state and workspace are equal, and the next deploy goes on",
    async () => {
      let project = newProject();
      let workspace = newWorkspace();
      let interrupted = 0;
      for (let round = 0; interrupted < INTERRUPTIONS; round++) {
        expect(round).toBeLessThan(5 * INTERRUPTIONS);
        const moment = new Moment(1 + Math.floor(Math.random() * 4));
        const before = async (call: { readonly name: string }): Promise<void> => {
          moment.count(call);
          if (call.name === "ApplyResourceChange") await setTimeout(100 + Math.random() * 200);
        };
        await withRehearsal({ workspace, before }, async ({ env }) => {
          const { terminal, ended } = deploy(project, env);
          await Promise.race([moment.come, ended]);
          await setTimeout(Math.random() * 300);
          terminal.write(CTRL_C);
          const { exitCode, output } = await ended;
          expect(output).not.toContain("Two interrupts received");
          expect({ output, ids: idsInState(project) }).toEqual({ output, ids: idsIn(workspace) });
          expect(readdirSync(project.folder).filter((name) => name.endsWith(".lock.info"))).toEqual([]);
          if (exitCode !== 0) {
            interrupted += 1;
            expect(output).toMatch(/Interrupt received|Stopped by SIGINT/);
          }
        });
        // A deploy that was done before it could be interrupted leaves nothing to interrupt.
        if (workspace.made().length === RESOURCES) [project, workspace] = [newProject(), newWorkspace()];
      }
      await withRehearsal({ workspace }, async ({ env }) => {
        expect(await deploy(project, env).ended).toMatchObject({ exitCode: 0 });
      });
      expect(idsInState(project)).toEqual(idsIn(workspace));
      expect(workspace.made()).toHaveLength(RESOURCES);
    },
    PTY_MS,
  );

  it(
    "ends Terraform at the second one",
    async () => {
      const project = newProject();
      const moment = new Moment(1);
      const before = async (call: { readonly name: string }): Promise<void> => {
        moment.count(call);
        if (call.name === "ApplyResourceChange") await new Promise(() => undefined);
      };
      await withRehearsal({ workspace: newWorkspace(), before }, async ({ env }) => {
        const { terminal, ended } = deploy(project, env);
        await moment.come;
        terminal.write(CTRL_C);
        await setTimeout(2_000);
        terminal.write(CTRL_C);
        const { exitCode, output } = await ended;
        expect(output).toContain("Two interrupts received");
        expect(exitCode).not.toBe(0);
      });
    },
    PTY_MS,
  );
});
