import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { IManifest, StackAnnotation } from "cdktf";

/** A stack as a synthesis left it. */
export interface SynthesizedStack {
  readonly name: string;
  /** The folder in which Terraform runs. */
  readonly folder: string;
  /** The Terraform JSON. */
  readonly file: string;
  readonly json: StackJson;
  readonly annotations: readonly StackAnnotation[];
  /** The names of the stacks that must be deployed before it. */
  readonly dependencies: readonly string[];
}

/** The parts of a stack's Terraform JSON that the tools read. */
export interface StackJson {
  readonly terraform?: { readonly backend?: Readonly<Record<string, unknown>> };
  readonly resource?: {
    readonly turbot_policy_pack?: Readonly<Record<string, { readonly title: string }>>;
    readonly turbot_policy_setting?: Readonly<Record<string, SettingJson>>;
    readonly turbot_policy_pack_attachment?: Readonly<Record<string, AttachmentJson>>;
  };
}

/** A policy setting in Terraform JSON. */
export interface SettingJson {
  readonly resource: string;
  readonly type: string;
  readonly value?: string;
}

/** An attachment of a policy pack in Terraform JSON. */
export interface AttachmentJson {
  readonly policy_pack: string;
  readonly resource: string;
}

/** The file that CDKTF writes last, and that lists the stacks. */
export const manifestFile = (outdir: string): string => join(outdir, "manifest.json");

/**
 * The stacks that the last synthesis wrote, in natural order: `account-2` before `account-10`.
 *
 * @throws where there was none
 */
export function synthesizedStacks(outdir: string): SynthesizedStack[] {
  const manifest = manifestFile(outdir);
  if (!existsSync(manifest)) throw new Error(`There are no stacks in ${outdir}. Run: npx policy-packs synth`);
  const { stacks } = JSON.parse(readFileSync(manifest, "utf8")) as IManifest;
  return Object.values(stacks)
    .map(({ name, workingDirectory, synthesizedStackPath, annotations, dependencies }) => {
      const file = join(outdir, synthesizedStackPath);
      const json = JSON.parse(readFileSync(file, "utf8")) as StackJson;
      return { name, folder: join(outdir, workingDirectory), file, json, annotations, dependencies };
    })
    .sort((a, b) => NATURAL.compare(a.name, b.name));
}

const NATURAL = new Intl.Collator("en", { numeric: true });
