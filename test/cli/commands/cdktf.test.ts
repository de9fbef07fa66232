import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Project, type Run } from "../../project";

/** Records each request in a file instead of sending it; and has the CLI take its output for a terminal. */
const SPY = `
  const { appendFileSync } = require("node:fs");
  const https = require("node:https");
  process.stdout.isTTY = true;
  https.request = (options) => {
    appendFileSync(process.env.SPY_LOG, (options.href ?? options.hostname ?? options.host ?? String(options)) + "\\n");
    throw new Error("Nothing may be sent.");
  };
`;

/** A project in whose processes the spy is, and nothing of the surroundings that keeps the CLI silent. */
class SpiedProject extends Project {
  public readonly env = {
    NODE_OPTIONS: `--require ${join(this.folder, "spy.cjs")}`,
    SPY_LOG: join(this.folder, "requests"),
    CDKTF_HOME: this.folder,
    CHECKPOINT_DISABLE: "",
    DISABLE_VERSION_CHECK: "",
    npm_config_fetch_retries: "0",
  };

  public constructor() {
    super();
    writeFileSync(join(this.folder, "spy.cjs"), SPY);
    writeFileSync(this.env.SPY_LOG, "");
  }

  public cdktf(...args: string[]): Run {
    return this.run("cdktf", this.env, ...args);
  }

  public get requests(): string {
    return this.read("requests");
  }
}

const CLI_MS = 60_000;

describe("the CDKTF CLI as an npm script", () => {
  it(
    "sends nothing to anyone",
    () => {
      const project = new SpiedProject();
      expect(project.cdktf("synth")).toMatchObject({
        code: 0,
        stdout: expect.stringContaining("Generated Terraform code for the stacks: aws-iam-enforce-mfa"),
      });
      expect(project.requests).toBe("");
    },
    CLI_MS,
  );

  it(
    "would send, left alone",
    () => {
      const project = new SpiedProject();
      writeFileSync(join(project.folder, "cli/commands/alone.ts"), 'require("cdktf-cli/bundle/bin/cdktf");');
      project.run("alone", project.env, "synth");
      expect(project.requests).toContain("checkpoint-api.hashicorp.com");
      expect(project.requests).toContain("registry.npmjs.org");
    },
    CLI_MS,
  );

  it(
    "ends as the CLI ends",
    () => {
      const project = new SpiedProject();
      project.edit("UserApproved.CHECK_APPROVED,", '"Check: approved" as UserApproved,');
      expect(project.cdktf("diff")).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('got: "Check: approved" (at aws-iam-enforce-mfa/main)'),
      });
    },
    CLI_MS,
  );

  it.each(["deploy", "destroy"])("does not begin a %s that no one can approve", (command) => {
    expect(new Project().run("cdktf", {}, command)).toEqual({
      code: 1,
      stdout: "",
      stderr:
        `There is no terminal to approve the plan in. Run: npm run ${command} -- --auto-approve, ` +
        "or look at the plan first: npm run diff\n",
    });
  });
});
