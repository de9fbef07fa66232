import { Option, type Command } from "commander";
import { Interrupts } from "../support/interrupts";
import { chosenStacks } from "../synthesis/chosen-stacks";
import { planStack } from "../terraform/plan-stack";
import { planSummary } from "../terraform/plan-summary";
import { planText } from "../terraform/plan-text";
import { hasChanges, type PlannedChanges } from "../terraform/planned-changes";
import { withExamples, withStacks, type StackOptions } from "./options";

/** `policy-packs plan` */
export default function plan(command: Command): void {
  withExamples(
    withStacks(command)
      .option("--markdown", "print Markdown, for a pull request")
      .addOption(new Option("--json", "print the changes as JSON").conflicts("markdown"))
      .option("-q, --quiet", "print a line a stack")
      .option("--detailed-exitcode", "exit with 2 if there is a change"),
    "policy-packs plan",
    'policy-packs plan "aws-*" --markdown',
    "policy-packs plan --all --skip-synth --json",
  ).action((patterns: string[], { markdown, json, quiet, detailedExitcode, ...choice }: PlanOptions) =>
    Interrupts.hold(async (interrupts) => {
      const plans: { name: string; changes: PlannedChanges }[] = [];
      for (const stack of await chosenStacks({ ...choice, patterns }, interrupts, console.error)) {
        const changes = await planStack(stack, interrupts);
        plans.push({ name: stack.name, changes });
        if (json) continue;
        const [first = "", ...more] = planText(stack.name, changes);
        console.log(markdown ? planSummary(stack.name, changes).trimEnd() : [first, ...(quiet ? [] : more)].join("\n"));
      }
      if (json) console.log(JSON.stringify({ stacks: plans }, undefined, 2));
      if (detailedExitcode && plans.some(({ changes }) => hasChanges(changes))) process.exitCode = 2;
    }),
  );
}

interface PlanOptions extends StackOptions {
  readonly markdown?: true;
  readonly json?: true;
  readonly quiet?: true;
  readonly detailedExitcode?: true;
}
