import { run, type ProcessOptions } from "../support/process";
import { selfArguments } from "../support/self";
import { synthesizedStacks, type SynthesizedStack } from "./stacks";

/** How an app is synthesized. */
export interface SynthesisOptions extends Pick<ProcessOptions, "signal" | "interrupts"> {
  /** The root of the project. */
  readonly root: string;
  /**
   * The file that makes the app.
   *
   * @default - the one that cdktf.json runs
   */
  readonly app?: string | undefined;
  /** The folder to write to. */
  readonly outdir: string;
  /**
   * Is told what `policy-packs synth` says of the stacks.
   *
   * @default - no one
   */
  readonly report?: (summary: string) => void;
}

/**
 * Synthesizes the app of a project in a process of its own, as `policy-packs synth` does.
 *
 * @throws Error with what `policy-packs synth` says is wrong
 */
export async function synthesize(options: SynthesisOptions): Promise<SynthesizedStack[]> {
  const { root, app, outdir, report, signal, interrupts } = options;
  const args = selfArguments("synth", ...(app === undefined ? [] : ["--app", app]));
  const env = { ...process.env, CDKTF_OUTDIR: outdir };
  const { status, stdout, stderr } = await run(process.execPath, args, { cwd: root, env, signal, interrupts });
  if (status !== 0) throw new Error((stderr || stdout).trim());
  report?.(stdout.trimEnd());
  return synthesizedStacks(outdir);
}
