import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { withRehearsal } from "../../../cli/rehearsal/rehearsal";
import { Terraform, terraformVersion } from "../../../cli/terraform/terraform";
import type { PolicyPackStack } from "../../../src";
import { describeWithTerraform, synthesize, TERRAFORM_MS } from "../../e2e/deployment";
import { newFolder, newPack } from "../../synth";
import { newWorkspace } from "../rehearsal/stand-in/resource";

const prepared = (
  build: (stack: PolicyPackStack) => void,
  use: (terraform: Terraform) => Promise<void>,
): Promise<void> =>
  withRehearsal({ workspace: newWorkspace() }, ({ env }) => use(new Terraform(synthesize(build), { env })));

describeWithTerraform("a command of Terraform that fails", () => {
  it(
    "says what is wrong in one line, where it prints text",
    async () => {
      const build = (stack: PolicyPackStack): void => stack.addOverride("terraform.required_version", ">= 99.0");
      await prepared(build, async (terraform) => {
        await expect(terraform.init()).rejects.toThrow(
          /^Unsupported Terraform Core version: This configuration does not support.*$/,
        );
      });
    },
    TERRAFORM_MS,
  );

  it(
    "says what is wrong and where, where it prints JSON",
    async () => {
      const build = (stack: PolicyPackStack): void => newPack({}, stack).resource.addOverride("titel", "x");
      await prepared(build, async (terraform) => {
        await terraform.init();
        await expect(terraform.validate()).rejects.toThrow(
          'resource.turbot_policy_pack.main: Extraneous JSON object property: No argument or block type is named "titel".',
        );
      });
    },
    TERRAFORM_MS,
  );

  it("tells its version", async () => {
    expect(await terraformVersion()).toMatch(/^\d+\.\d+\.\d+/);
  });
});

describe("a program that is no Terraform that can be used", () => {
  const before = process.env.TERRAFORM_BINARY_NAME;
  afterEach(() => {
    if (before === undefined) delete process.env.TERRAFORM_BINARY_NAME;
    else process.env.TERRAFORM_BINARY_NAME = before;
  });

  /** Makes a program the Terraform of the next commands. */
  const use = (script: string, mode = 0o755): string => {
    const program = join(newFolder(), "terraform");
    writeFileSync(program, script, { mode });
    process.env.TERRAFORM_BINARY_NAME = program;
    return program;
  };
  const tells = (version: string): string => `#!/bin/sh\necho '{ "terraform_version": "${version}" }'\n`;

  it.each(["1.5.6", "1.4.12", "0.15.5", "1.5.6-rc1", "next"])("is %s, which is too old", async (version) => {
    const program = use(tells(version));
    await expect(terraformVersion()).rejects.toThrow(`'${program}' must be Terraform 1.5.7 or newer, got: ${version}.`);
  });

  it.each(["1.5.7", "1.5.8-dev", "1.6.0", "1.11.4", "2.0.0"])("is not %s", async (version) => {
    use(tells(version));
    expect(await terraformVersion()).toBe(version);
  });

  it.each([
    ["#!/bin/sh\necho not Terraform\n", "not Terraform (exit code 0)"],
    ["#!/bin/sh\necho no library >&2\nexit 127\n", "no library (exit code 127)"],
    ["#!/bin/sh\nexit 3\n", "nothing (exit code 3)"],
    ["#!/bin/sh\nkill -9 $$\n", "nothing (exit code null)"],
  ])("prints what is no JSON: %j", async (script, said) => {
    const program = use(script);
    await expect(terraformVersion()).rejects.toThrow(`'${program}' must answer version with JSON, got: ${said}.`);
  });

  it("tells no version", async () => {
    use("#!/bin/sh\necho '{}'\n");
    await expect(terraformVersion()).rejects.toThrow("got: no version.");
  });

  it("does not run", async () => {
    const program = use("", 0o644);
    await expect(terraformVersion()).rejects.toThrow(`'${program}' must be a program that runs, got: EACCES.`);
  });

  it("fails, and says nothing", async () => {
    use("#!/bin/sh\nexit 3\n");
    const failure = new Terraform(newFolder(), { env: {} }).init();
    await expect(failure).rejects.toThrow("terraform init failed with exit code 3, and said nothing.");
  });
});
