import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, TerraformStack, Testing } from "cdktf";
import type { Construct, IConstruct } from "constructs";
import { PolicyPack, PolicyPackStack, PolicyType, type PolicyPackProps, type PolicyPackStackProps } from "../src";

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

/** A stack, in an app of its own unless one is given. */
export const newStack = (props?: PolicyPackStackProps, app = newApp(), id = "stack"): PolicyPackStack =>
  new PolicyPackStack(app, id, props);

/** The stack's Terraform JSON after all validations, without the metadata of CDKTF. */
export const synthesized = (stack: TerraformStack): Json => JSON.parse(Testing.synth(stack, true));

/** A pack by the name of `main` in a stack of its own. */
export const newPack = (props?: Partial<PolicyPackProps>, scope: Construct = newStack()): PolicyPack =>
  new PolicyPack(scope, "main", { title: "A pack", ...props });

/** A policy type that takes anything: `ops_owner` is what its settings are named. */
export const ANYTHING = new PolicyType({ uri: "tmod:@acme/ops#/policy/types/owner" });

/** The resources of one Terraform type in a construct's stack, by name. */
export const resources = (construct: IConstruct, type: string): Json =>
  synthesized(TerraformStack.of(construct)).resource?.[type] ?? {};

/** The one setting in a construct's stack. */
export function onlySetting(construct: IConstruct): Json {
  const [setting, ...others] = Object.values(resources(construct, "turbot_policy_setting"));
  if (others.length > 0) throw new Error("There are several settings.");
  return setting;
}

/** The file of a stack as `app.synth()` writes it. */
export function written(app: App, id = "stack"): Json {
  app.synth();
  return JSON.parse(readFileSync(join(app.outdir, "stacks", id, "cdk.tf.json"), "utf8"));
}

/** Everything in a folder at every depth: the text of files, `undefined` for folders. */
export function contentsOf(folder: string): Record<string, string | undefined> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const read = (path: string): string | undefined => (statSync(path).isFile() ? readFileSync(path, "utf8") : undefined);
  return Object.fromEntries(names.map((name) => [name, read(join(folder, name))]));
}

/** What Terraform reads in its JSON, whose strings may hold text alone. */
export function readByTerraform(json: Json): Json {
  if (typeof json === "string") return templateText(json);
  if (Array.isArray(json)) return json.map(readByTerraform);
  if (typeof json !== "object" || json === null) return json;
  return Object.fromEntries(Object.entries(json).map((entry) => entry.map(readByTerraform) as [string, Json]));
}

function templateText(template: string): string {
  if (/\r(?!\n)[^]*(\$\$|%%)\{/.test(template)) throw new Error("After a carriage return alone escapes may stay.");
  return template.replace(/^\ufeff/, "").replace(/\$\{"(\ufeff|\$*(?:\\r)?)"\}|\$\$\{|%%\{|[$%]\{/g, unescaped);
}

function unescaped(opening: string, character?: string): string {
  if (character !== undefined) return character.replace("\\r", "\r");
  if (opening.length === 2) throw new Error(`${opening} opens an expression.`);
  return opening.slice(1);
}
