import { existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { summary } from "./summary";

/** `npm run synth`, and what cdktf.json runs: main.ts, then what it wrote. */
function synth(): void {
  const outdir = process.env.CDKTF_OUTDIR ?? "cdktf.out";
  const manifest = join(outdir, "manifest.json");
  const before = lastWritten(manifest);
  createRequire(__filename)("../main.ts");
  // Without this an app that forgets to synthesise would leave an older output to be deployed.
  if (lastWritten(manifest) === before) throw new Error(`main.ts wrote nothing to ${outdir}: end it with app.synth().`);
  console.log(summary(outdir));
}

/** The time at which a file was last written, or undefined where there is none. */
function lastWritten(file: string): number | undefined {
  return existsSync(file) ? statSync(file).mtimeMs : undefined;
}

try {
  synth();
} catch (error) {
  console.error(error instanceof Error && !process.env.DEBUG ? readable(error) : error);
  process.exitCode = 1;
}

/** An error as one block: the library's own end at the line that made them, others say only what happened. */
function readable(error: Error): string {
  return error.name === "PolicyPackError"
    ? (error.stack ?? error.message).replace(/^PolicyPackError: /, "")
    : error.message;
}
