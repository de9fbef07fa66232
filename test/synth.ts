import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, Testing, type TerraformStack } from "cdktf";
import { PolicyPackStack, type PolicyPackStackProps } from "../src";

/** Terraform JSON, as `JSON.parse` gives it. */
export type Json = any;

const folders: string[] = [];

afterAll(() => {
  folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true }));
});

/** A folder that is gone after the tests of the file. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "policy-packs-"));
  folders.push(folder);
  return folder;
}

/** An app that writes to a folder of its own. */
export const newApp = (outdir = newFolder()): App => new App({ outdir });

/** A stack in an app of its own. */
export const newStack = (props?: PolicyPackStackProps): PolicyPackStack =>
  new PolicyPackStack(newApp(), "stack", props);

/** The stack's Terraform JSON after all validations, without the metadata of CDKTF. */
export const synthesised = (stack: TerraformStack): Json => JSON.parse(Testing.synth(stack, true));
