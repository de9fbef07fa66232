import type { Command } from "commander";
import { Interrupts } from "../support/interrupts";
import { chosenStacks } from "../synthesis/chosen-stacks";
import type { SynthesizedStack } from "../synthesis/stacks";
import { requireApproval, type DeployOptions } from "../terraform/deploy";
import { withExamples, withStacks, type StackOptions } from "./options";

/** Makes a command of what changes stacks once someone approves. */
export function withApproval(
  command: Command,
  change: (stacks: readonly SynthesizedStack[], options: DeployOptions) => Promise<void>,
): void {
  const name = command.name();
  withExamples(
    withStacks(command).option("--auto-approve", "do not ask"),
    `policy-packs ${name} --auto-approve`,
    `policy-packs ${name} "aws-*" --skip-synth --auto-approve`,
  ).action(async (patterns: string[], { autoApprove = false, ...choice }: Options) => {
    requireApproval(name, autoApprove);
    await Interrupts.hold(async (interrupts) => {
      const stacks = await chosenStacks({ ...choice, patterns }, interrupts, console.log);
      await change(stacks, { autoApprove, interrupts });
    });
  });
}

interface Options extends StackOptions {
  readonly autoApprove?: boolean;
}
