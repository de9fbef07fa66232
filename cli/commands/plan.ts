import type { Command } from "commander";
import { Interrupts } from "../support/interrupts";
import { chosenStacks } from "../synthesis/chosen-stacks";
import { planStack } from "../terraform/plan-stack";
import { planSummary } from "../terraform/plan-summary";
import { withExamples, withStacks, type StackOptions } from "./options";

/** `policy-packs plan` */
export default function plan(command: Command): void {
  withExamples(
    withStacks(command).option("--markdown", "print Markdown, for a pull request"),
    "policy-packs plan",
    "policy-packs plan --all --markdown",
  ).action((patterns: string[], choice: StackOptions) =>
    Interrupts.hold(async (interrupts) => {
      for (const stack of await chosenStacks({ ...choice, patterns }, interrupts, console.error))
        process.stdout.write(planSummary(stack.name, await planStack(stack, interrupts)));
    }),
  );
}
