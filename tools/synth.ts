import { existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { summary } from "./summary";
import { typeErrors } from "./type-check";

/**
 * `npm run synth`, and what cdktf.json runs: checks the types, runs main.ts, and says what it wrote.
 *
 * main.ts runs only when its types are right. Loading the library, which takes as long as the check, has no effect and
 * need not wait for it.
 */
async function synth(): Promise<void> {
  const load = createRequire(__filename);
  const check = typeErrors();
  load("../src");
  const errors = await check;
  if (errors) throw new Error(errors);

  const outdir = process.env.CDKTF_OUTDIR ?? "cdktf.out";
  const manifest = join(outdir, "manifest.json");
  const before = lastWritten(manifest);
  load("../main.ts");
  // Without this an app that forgets to synthesise would leave an older output to be deployed.
  if (lastWritten(manifest) === before) throw new Error(`main.ts wrote nothing to ${outdir}: end it with app.synth().`);
  console.log(summary(outdir));
}

/** The time at which a file was last written, or undefined where there is none. */
function lastWritten(file: string): number | undefined {
  return existsSync(file) ? statSync(file).mtimeMs : undefined;
}

/** An error as one block: the library's own end at the line that made them, others say only what happened. */
function readable(error: Error): string {
  const isOwn = error.name === "PolicyPackError";
  return isOwn ? (error.stack ?? error.message).replace(/^PolicyPackError: /, "") : error.message;
}

synth().catch((error: unknown) => {
  console.error(error instanceof Error && !process.env.DEBUG ? readable(error) : error);
  process.exitCode = 1;
});
