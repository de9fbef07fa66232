import { selectStacks } from "../../synthesis/select-stacks";
import type { SynthesizedStack } from "../../synthesis/stacks";
import { synthesize } from "../../synthesis/synthesize";
import { terraformVersion } from "../../terraform/terraform";
import { Reporter, type Step } from "./reporter";
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
  /** Whether to give an account of each step, or a line a stack, or none. */
  readonly account: "steps" | "stacks" | "none";
  /** Ends the rehearsal when it is aborted. */
  readonly signal: AbortSignal;
}

/** A stack that was rehearsed. */
export interface RehearsedStack {
  readonly name: string;
  /** What was surprising; undefined if nothing was. */
  readonly error: Error | undefined;
  readonly steps: readonly Step[];
}

/** What a rehearsal found: it ends at the first stack with a surprise. */
export interface Rehearsed {
  /** The version of Terraform. */
  readonly terraform: string;
  readonly stacks: readonly RehearsedStack[];
}

/**
 * Rehearses stacks of an app, and gives an account of it on stdout.
 *
 * @throws if there is no Terraform, or the app does not synthesize
 */
export async function rehearse({ root, app, patterns, account, signal }: RehearseOptions): Promise<Rehearsed> {
  const start = performance.now();
  const say = (line: string, when: RehearseOptions["account"]): void => {
    if (account === when && !signal.aborted) console.log(line);
  };
  const version = await terraformVersion(signal);
  say(`A rehearsal: Terraform ${version}, and a stand-in for the turbot provider. No workspace is touched.`, "steps");
  return withTemporaryFolder(async (folder) => {
    const chosen = selectStacks(await synthesize({ root, app, outdir: folder, signal }), patterns, true);
    const stacks: RehearsedStack[] = [];
    for (const stack of chosen) {
      const rehearsed = await rehearseOne(stack, (line) => say(line, "steps"), signal);
      stacks.push(rehearsed);
      say(`${stack.name}: ${rehearsed.error ? "failed" : `${rehearsed.steps.length} steps, no surprise`}`, "stacks");
      if (rehearsed.error !== undefined) return { terraform: version, stacks };
    }
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    say(
      `\nNo surprise in ${stacks.length === 1 ? "1 stack" : `${stacks.length} stacks`}, after ${seconds} s.`,
      "steps",
    );
    return { terraform: version, stacks };
  });
}

async function rehearseOne(
  stack: SynthesizedStack,
  write: (line: string) => void,
  signal: AbortSignal,
): Promise<RehearsedStack> {
  const reporter = new Reporter(write);
  try {
    await rehearseStack(stack, reporter, signal);
    return { name: stack.name, error: undefined, steps: reporter.steps };
  } catch (error) {
    return { name: stack.name, error: error as Error, steps: reporter.steps };
  }
}
