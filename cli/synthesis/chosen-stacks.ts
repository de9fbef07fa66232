import { outputFolder } from "../project/project";
import type { Interrupts } from "../support/interrupts";
import { selectStacks } from "./select-stacks";
import { synthesizedStacks, type SynthesizedStack } from "./stacks";
import { synthesize } from "./synthesize";

/** Which stacks a command is for. */
export interface StackChoice {
  /** Names, or globs. */
  readonly patterns: readonly string[];
  /** All stacks of the app. */
  readonly all?: boolean | undefined;
  /** Take the last synthesis as it is. */
  readonly skipSynth?: boolean | undefined;
  /** The file that makes the app. */
  readonly app?: string | undefined;
}

/**
 * Synthesizes the project of the current folder, and selects stacks.
 *
 * @param report - is told what the synthesis says of the stacks
 */
export async function chosenStacks(
  { patterns, all = false, skipSynth = false, app }: StackChoice,
  interrupts: Interrupts,
  report: (summary: string) => void,
): Promise<SynthesizedStack[]> {
  const root = process.cwd();
  const outdir = outputFolder(root);
  const stacks = skipSynth ? synthesizedStacks(outdir) : await synthesize({ root, app, outdir, interrupts, report });
  return selectStacks(stacks, patterns, all);
}

/** All stacks of the last synthesis in the current folder. */
export const stacksOfApp = (): SynthesizedStack[] => synthesizedStacks(outputFolder(process.cwd()));
