import type { Command } from "commander";
import { Interrupts } from "../support/interrupts";
import { chosenStacks } from "../synthesis/chosen-stacks";
import { diffStacks } from "../terraform/deploy";
import { withExamples, withStacks, type StackOptions } from "./options";

/** `policy-packs diff` */
export default function diff(command: Command): void {
  withExamples(withStacks(command), "policy-packs diff", "policy-packs diff --all").action(
    (patterns: string[], choice: StackOptions) =>
      Interrupts.hold(async (interrupts) => {
        await diffStacks(await chosenStacks({ ...choice, patterns }, interrupts, console.log), interrupts);
      }),
  );
}
