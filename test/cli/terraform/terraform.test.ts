import { withRehearsal } from "../../../cli/rehearsal/rehearsal";
import { Terraform, terraformVersion } from "../../../cli/terraform/terraform";
import type { PolicyPackStack } from "../../../src";
import { describeWithTerraform, synthesize, TERRAFORM_MS } from "../../e2e/deployment";
import { newPack } from "../../synth";
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
