import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../support/process";
import { typeScriptHook } from "../../support/self";
import { ConversionError } from "../errors";

/** What the synthesizing program is told. */
export interface ProofJob {
  /** The project's root. */
  readonly root: string;
  /** The library, as the project loads it. */
  readonly library: string;
  /** The files of the examples. */
  readonly examples: readonly string[];
  /** The file that the results go to. */
  readonly results: string;
}

/** The Terraform JSON of a pack's example, or why there is none. */
export type Synthesis = { readonly json: object } | { readonly error: string };

/**
 * Synthesizes the examples of packs from the files on the disk, all in one process of its own.
 *
 * @throws ConversionError if that process fails
 */
export async function synthesizeExamples(job: Omit<ProofJob, "results">): Promise<Synthesis[]> {
  if (job.examples.length === 0) return [];
  const folder = await mkdtemp(join(tmpdir(), "proof-"));
  try {
    const [file, results] = [join(folder, "job.json"), join(folder, "results.json")];
    writeFileSync(file, JSON.stringify({ ...job, results }));
    const load = createRequire(__filename);
    const args = ["-r", typeScriptHook(), load.resolve("./child"), file];
    const outcome = await run(process.execPath, args, {
      cwd: job.root,
      env: { ...process.env, CDKTF_CONTEXT_JSON: "{}" },
    });
    if (outcome.status !== 0) throw new ConversionError(`The synthesis must end, got: ${outcome.stderr.trim()}`);
    return JSON.parse(readFileSync(results, "utf8")) as Synthesis[];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
