import type { Command } from "commander";
import { exceptionsOf } from "../exceptions/exceptions";
import { SITE, writeSite } from "../site/site";
import { Interrupts } from "../support/interrupts";
import { chosenStacks } from "../synthesis/chosen-stacks";
import { recordsOf } from "../synthesis/records";
import { withApp, withExamples } from "./options";

interface Options {
  readonly app?: string;
  readonly skipSynth?: true;
}

/** `policy-packs docs` */
export default function docs(command: Command): void {
  withExamples(
    withApp(command).option("--skip-synth", "list the exceptions of the last synthesis"),
    "policy-packs docs",
  ).action((options: Options) =>
    Interrupts.hold(async (interrupts) => {
      const stacks = await chosenStacks({ ...options, patterns: [], all: true }, interrupts, () => undefined);
      const root = process.cwd();
      const count = await writeSite(root, root, exceptionsOf(recordsOf(stacks)));
      console.log(`Wrote ${count} files. Open ${SITE}/index.html`);
    }),
  );
}
