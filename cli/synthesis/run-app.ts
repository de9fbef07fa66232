import { statSync } from "node:fs";
import { createRequire } from "node:module";
import { relative } from "node:path";
import { loadSource } from "../project/load-source";
import type { Project } from "../project/project";
import { failWith } from "../support/fail";
import { manifestFile } from "./manifest-file";
import { typeErrors } from "./type-check";

/**
 * Checks the types of a project's app, and runs it in this process.
 *
 * The app runs only if its types are right. Loading the library takes as long as the check, has no effect, and so need
 * not wait for it.
 *
 * @returns whether the app has synthesized; otherwise its error has been printed
 * @throws if the types are wrong, or the app writes nothing
 */
export async function runApp({ root, app, outdir, context }: Project): Promise<boolean> {
  const check = typeErrors(root);
  load("./library");
  const errors = await check;
  if (errors) throw new Error(errors);

  process.env.CDKTF_CONTEXT_JSON = context;
  process.env.CDKTF_OUTDIR = outdir;
  const before = lastSynthesis(outdir);
  try {
    loadSource(app);
    await nothingLeft();
  } catch (error) {
    failWith(error, "app");
    return false;
  }
  // Otherwise an app that forgets to synthesize would leave an older output to be deployed.
  if (lastSynthesis(outdir) === before)
    throw new Error(`${relative(root, app)} wrote nothing to ${outdir}: end it with app.synth().`);
  return true;
}

const load = createRequire(__filename);

/** Waits for an app that goes on after its file was loaded, such as one that asks something before it synthesizes. */
function nothingLeft(): Promise<unknown> {
  return new Promise((resolve, reject) => process.once("beforeExit", resolve).once("uncaughtException", reject));
}

/** The time of the last synthesis, or undefined if there was none. */
function lastSynthesis(outdir: string): number | undefined {
  return statSync(manifestFile(outdir), { throwIfNoEntry: false })?.mtimeMs;
}
