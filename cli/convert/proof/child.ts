import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type * as Cdktf from "cdktf";
import type * as PolicyPacks from "../../../src";
import type { ProofJob, Synthesis } from "./synthesize";

/** The program that synthesizes written packs from their files: each with an app and a stack of its own. */
function main(jobFile: string): void {
  const { root, library, examples, results } = JSON.parse(readFileSync(jobFile, "utf8")) as ProofJob;
  const load = createRequire(join(root, "package.json"));
  const { App } = load("cdktf") as typeof Cdktf;
  const { PolicyPackStack } = load(library) as typeof PolicyPacks;
  const outdir = mkdtempSync(join(tmpdir(), "conversion-"));
  const synthesize = (file: string, index: number): Synthesis => {
    try {
      const app = new App({ outdir: join(outdir, String(index)), context: {} });
      const stack = new PolicyPackStack(app, STACK);
      const { example } = load(file) as { example: (stack: unknown) => unknown };
      example(stack);
      app.synth();
      return {
        json: JSON.parse(readFileSync(join(outdir, String(index), "stacks", STACK, "cdk.tf.json"), "utf8")) as object,
      };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };
  try {
    writeFileSync(results, JSON.stringify(examples.map(synthesize)));
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

const STACK = "stack";

main(process.argv[2] ?? "");
