import { InvalidArgumentError, type Command } from "commander";
import { mutationOf } from "../mutate/mutation";
import { mutationText } from "../mutate/text";
import { Interrupts } from "../support/interrupts";
import { chosenStacks } from "../synthesis/chosen-stacks";
import { recordOf } from "../synthesis/records";
import type { SynthesizedStack } from "../synthesis/stacks";
import { calculatedSettings } from "../try/calculated-settings";
import { withApp, withExamples } from "./options";

/** `policy-packs mutate` */
export default function mutate(command: Command): void {
  withExamples(
    withApp(command)
      .argument("[pack]", "the pack's path in the app, its title or an AKA; all packs by default")
      .option("--stack <stack>", "the stack of the packs; not needed if there is one stack")
      .option("--max <count>", "exit with 2 if more mistakes than this are found by nobody", wholeNumber)
      .option("--skip-synth", "use the last synthesis as it is")
      .option("--json", "print JSON"),
    "policy-packs mutate",
    "policy-packs mutate --max 50 --json",
  ).action((pack: string | undefined, { app, stack: name, max, skipSynth, json }: MutateFlags) =>
    Interrupts.hold(async (interrupts) => {
      const choice = { app, skipSynth, patterns: name === undefined ? [] : [name] };
      const stacks = await chosenStacks(choice, interrupts, () => undefined);
      const mutations = stacks.flatMap((stack) =>
        packsOf(stack, pack).flatMap((one) => calculatedSettings(stack, one).map(mutationOf)),
      );
      const survivors = mutations.reduce((sum, mutation) => sum + mutation.survivors.length, 0);
      console.log(json ? JSON.stringify({ mutations, survivors }, null, 2) : mutations.map(mutationText).join("\n\n"));
      if (max !== undefined && survivors > max) process.exitCode = 2;
    }),
  );
}

/** The packs with calculated policies, by their paths, unless one is named. */
function packsOf(stack: SynthesizedStack, pack: string | undefined): string[] {
  if (pack !== undefined) return [pack];
  const { packs, settings } = recordOf(stack);
  const calculated = new Set(settings.filter(({ isCalculated }) => isCalculated).map((setting) => setting.pack));
  const found = packs.filter(({ address }) => calculated.has(address)).map(({ path }) => path);
  if (found.length > 0) return found;
  throw new Error(`The stack must have a pack with a calculated policy, got: ${stack.name}, which has none.`);
}

interface MutateFlags {
  readonly app?: string;
  readonly stack?: string;
  readonly max?: number;
  readonly skipSynth?: true;
  readonly json?: true;
}

function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It must be a whole number from 0.");
}
