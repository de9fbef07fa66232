import { synthesizedStacks, type SynthesizedStack } from "../../synthesis/stacks";
import { run } from "../../terraform/process";
import { synthesisFailed, unknownStack } from "../errors";

/**
 * Synthesizes the app of the current folder into another folder, as `npm run synth` does.
 *
 * @param outdir - where to; `cdktf.out` stays as it is
 * @throws RehearsalError with what `npm run synth` says is wrong
 */
export async function synthesize(outdir: string, signal: AbortSignal): Promise<SynthesizedStack[]> {
  const { status, stdout, stderr } = await run(process.execPath, ["-r", "sucrase/register", "cli/commands/synth.ts"], {
    cwd: process.cwd(),
    env: { ...process.env, CDKTF_OUTDIR: outdir },
    signal,
  });
  if (status !== 0) throw synthesisFailed((stderr || stdout).trim());
  return synthesizedStacks(outdir);
}

/**
 * The stacks of the given names, in the app's order; all of them where no name is given.
 *
 * @throws RehearsalError where the app has no stack of a name
 */
export function chosen<S extends { readonly name: string }>(
  stacks: readonly S[],
  names: readonly string[],
): readonly S[] {
  const known = stacks.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw unknownStack(unknown, known);
  return names.length === 0 ? stacks : stacks.filter(({ name }) => names.includes(name));
}
