import { selectStacks } from "../../synthesis/select-stacks";
import { synthesize } from "../../synthesis/synthesize";
import { terraformVersion } from "../../terraform/terraform";
import { Reporter } from "./reporter";
import { rehearseStack } from "./stack";
import { withTemporaryFolder } from "./temporary-folder";

/** What is rehearsed. */
export interface RehearseOptions {
  /** The root of the project. */
  readonly root: string;
  /** The file that makes the app. */
  readonly app?: string | undefined;
  /** Names of stacks, or globs; none for all stacks. */
  readonly patterns: readonly string[];
  /** Ends the rehearsal when it is aborted. */
  readonly signal: AbortSignal;
}

/** Rehearses stacks of an app, and gives an account of it. */
export async function rehearse({ root, app, patterns, signal }: RehearseOptions): Promise<void> {
  const start = performance.now();
  const version = await terraformVersion(signal);
  console.log(`A rehearsal: Terraform ${version}, and a stand-in for the turbot provider. No workspace is touched.`);
  await withTemporaryFolder(async (folder) => {
    const stacks = selectStacks(await synthesize({ root, app, outdir: folder, signal }), patterns, true);
    const reporter = new Reporter((line) => {
      if (!signal.aborted) console.log(line);
    });
    for (const stack of stacks) await rehearseStack(stack, reporter, signal);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`\nNo surprise in ${stacks.length === 1 ? "1 stack" : `${stacks.length} stacks`}, after ${seconds} s.`);
  });
}
