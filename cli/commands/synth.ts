import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { failWith } from "../support/fail";
import { manifestFile, outputFolder } from "../synthesis/stacks";
import { summary } from "../synthesis/summary";
import { typeErrors } from "../synthesis/type-check";

/**
 * `npm run synth`, and what cdktf.json runs: checks the types, runs main.ts, and says what it wrote.
 *
 * main.ts runs only when its types are right. Loading the library, which takes as long as the check, has no effect and
 * need not wait for it.
 */
async function synth(): Promise<void> {
  const load = createRequire(__filename);
  const check = typeErrors();
  load("../../src");
  const errors = await check;
  if (errors) throw new Error(errors);

  // As the CLI does it.
  process.env.CDKTF_CONTEXT_JSON ||= JSON.stringify(contextOfProject());
  const outdir = outputFolder();
  const before = lastSynthesis(outdir);
  try {
    load("../../main.ts");
    await nothingLeft();
  } catch (error) {
    failWith(error, "app");
    return;
  }
  // Without this an app that forgets to synthesize would leave an older output to be deployed.
  if (lastSynthesis(outdir) === before) throw new Error(`main.ts wrote nothing to ${outdir}: end it with app.synth().`);
  console.log(summary(outdir));
}

/** Waits for an app that goes on after main.ts has been loaded, as one does that asks something before it synthesizes. */
function nothingLeft(): Promise<unknown> {
  return new Promise((resolve, reject) => process.once("beforeExit", resolve).once("uncaughtException", reject));
}

/** The `context` of cdktf.json. */
function contextOfProject(): unknown {
  if (!existsSync("cdktf.json")) return {};
  const { context = {} } = JSON.parse(readFileSync("cdktf.json", "utf8")) as { context?: unknown };
  return context;
}

/** The time of the last synthesis, or undefined where there was none. */
function lastSynthesis(outdir: string): number | undefined {
  return statSync(manifestFile(outdir), { throwIfNoEntry: false })?.mtimeMs;
}

synth().catch(failWith);
