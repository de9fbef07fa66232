import { Option, type Command } from "commander";
import { exceptionsOf } from "../exceptions/exceptions";
import { FORMATS } from "../exceptions/formats";
import { Interrupts } from "../support/interrupts";
import { chosenStacks } from "../synthesis/chosen-stacks";
import { recordsOf } from "../synthesis/records";
import { withApp, withExamples } from "./options";

interface Options {
  readonly app?: string;
  readonly skipSynth?: true;
  readonly format: keyof typeof FORMATS;
}

/** `policy-packs exceptions` */
export default function exceptions(command: Command): void {
  const formats = new Option("--format <format>", "how to print them").choices(Object.keys(FORMATS)).default("table");
  withExamples(
    withApp(command).option("--skip-synth", "use the last synthesis as it is").addOption(formats),
    "policy-packs exceptions",
    "policy-packs exceptions --format markdown",
  ).action(({ format, ...choice }: Options) =>
    Interrupts.hold(async (interrupts) => {
      const stacks = await chosenStacks({ ...choice, patterns: [], all: true }, interrupts, () => undefined);
      console.log(FORMATS[format](exceptionsOf(recordsOf(stacks))));
    }),
  );
}
