import type { Command } from "commander";
import { Interrupts } from "../support/interrupts";
import { chosenStacks } from "../synthesis/chosen-stacks";
import { deployStacks, requireApproval } from "../terraform/deploy";
import { withExamples, withStacks, type StackOptions } from "./options";

/** `policy-packs deploy` */
export default function deploy(command: Command): void {
  withExamples(
    withStacks(command).option("--auto-approve", "do not ask"),
    "policy-packs deploy --auto-approve",
    'policy-packs deploy "aws-*" --skip-synth --auto-approve',
  ).action(async (patterns: string[], { autoApprove = false, ...choice }: Options) => {
    requireApproval("deploy", autoApprove);
    await Interrupts.hold(async (interrupts) => {
      const stacks = await chosenStacks({ ...choice, patterns }, interrupts, console.log);
      await deployStacks(stacks, { autoApprove, interrupts });
    });
  });
}

interface Options extends StackOptions {
  readonly autoApprove?: boolean;
}
