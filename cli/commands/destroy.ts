import type { Command } from "commander";
import { Interrupts } from "../support/interrupts";
import { chosenStacks } from "../synthesis/chosen-stacks";
import { destroyStacks, requireApproval } from "../terraform/deploy";
import { withExamples, withStacks, type StackOptions } from "./options";

/** `policy-packs destroy` */
export default function destroy(command: Command): void {
  withExamples(
    withStacks(command).option("--auto-approve", "do not ask"),
    "policy-packs destroy --auto-approve",
    'policy-packs destroy "aws-*" --skip-synth --auto-approve',
  ).action(async (patterns: string[], { autoApprove = false, ...choice }: Options) => {
    requireApproval("destroy", autoApprove);
    await Interrupts.hold(async (interrupts) => {
      const stacks = await chosenStacks({ ...choice, patterns }, interrupts, console.log);
      await destroyStacks(stacks, { autoApprove, interrupts });
    });
  });
}

interface Options extends StackOptions {
  readonly autoApprove?: boolean;
}
