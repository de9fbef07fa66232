import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { LocalBackend } from "cdktf";
import { Terraform, type TerraformOptions } from "../../cli/terraform/terraform";
import { PolicyPackStack } from "../../src";
import { newApp, newFolder } from "../synth";

/**
 * A group of tests that run Terraform. Where there is none they are skipped, and it is said so; under `CI=true` they run
 * all the same, and fail.
 */
export function describeWithTerraform(title: string, tests: () => void): void {
  if (process.env.CI === "true" || spawnSync("terraform", ["version"]).status === 0) describe(title, tests);
  else {
    console.warn(`Skipped, since 'terraform' is not on the PATH: ${title}`);
    describe.skip(title, tests);
  }
}

/** Terraform starts several times in a test, and a machine can be busy. */
export const TERRAFORM_MS = 120_000;

/**
 * Synthesizes a stack named `stack`, whose state lies beside it.
 *
 * @param build - adds the packs
 * @param outdir - the output folder, where it is not the first time
 * @returns the stack's folder
 */
export function synthesize(build: (stack: PolicyPackStack) => void, outdir = newFolder()): string {
  const app = newApp(outdir);
  const stack = new PolicyPackStack(app, "stack");
  new LocalBackend(stack, { path: STATE });
  build(stack);
  app.synth();
  return join(outdir, "stacks", "stack");
}

/** Terraform in a folder, after it has applied what lies there. */
export async function deployed(folder: string, { env }: Pick<TerraformOptions, "env">): Promise<Terraform> {
  const terraform = new Terraform(folder, { env });
  await terraform.init();
  await terraform.plan();
  await terraform.apply();
  return terraform;
}

/** The name of the state file in the stack's folder. */
export const STATE = "terraform.tfstate";
