import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { IManifest, StackAnnotation } from "cdktf";
import type { StackRecord } from "../../src";
import { digestOf, STACK_RECORD_FILE } from "../../src/tooling";
import { manifestFile } from "./manifest-file";

/** A stack as a synthesis left it. */
export interface SynthesizedStack {
  readonly name: string;
  /** The folder in which Terraform runs. */
  readonly folder: string;
  /** The Terraform JSON. */
  readonly file: string;
  readonly json: StackJson;
  /** What the library recorded of it; undefined for a stack that another program wrote. */
  readonly record?: StackRecord | undefined;
  readonly annotations: readonly StackAnnotation[];
  /** The names of the stacks that must be deployed before it. */
  readonly dependencies: readonly string[];
}

/** The parts of a stack's Terraform JSON that the tools read. */
export interface StackJson {
  readonly terraform?: { readonly backend?: Readonly<Record<string, unknown>> };
  /** The arguments of each provider, by its local name. */
  readonly provider?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  readonly resource?: Blocks;
  readonly data?: Blocks;
}

/** By type, then by name: the arguments. */
export type Blocks = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

/**
 * The stacks that the last synthesis wrote, in natural order: `account-2` before `account-10`.
 *
 * @throws if there was none, or it was killed while it wrote a stack
 */
export function synthesizedStacks(outdir: string): SynthesizedStack[] {
  const manifest = manifestFile(outdir);
  if (!existsSync(manifest)) throw new Error(`There are no stacks in ${outdir}. Run: npx policy-packs synth`);
  const { stacks } = readJson(manifest) as IManifest;
  return Object.values(stacks)
    .map(({ name, workingDirectory, synthesizedStackPath, annotations, dependencies }) => {
      const folder = join(outdir, workingDirectory);
      const file = join(outdir, synthesizedStackPath);
      const text = readFileSync(file, "utf8");
      const json = JSON.parse(text) as StackJson;
      return { name, folder, file, json, record: readRecord(folder, name, text), annotations, dependencies };
    })
    .sort((a, b) => NATURAL.compare(a.name, b.name));
}

/** The record is written just before the Terraform JSON, and says which it belongs to. */
function readRecord(folder: string, stack: string, terraformJson: string): StackRecord | undefined {
  const file = join(folder, STACK_RECORD_FILE);
  if (!existsSync(file)) return undefined;
  const record = readJson(file) as StackRecord;
  if (record.terraformJson === digestOf(terraformJson)) return record;
  throw new Error(
    `${STACK_RECORD_FILE} and cdk.tf.json of the stack must come from one synthesis, got: ${stack}, with files of two. ` +
      "The last one was interrupted, or a file was edited. Run: npx policy-packs synth",
  );
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

const NATURAL = new Intl.Collator("en", { numeric: true });
