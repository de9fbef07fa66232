import { Option, type Command } from "commander";
import type { Limit } from "../impact/limit";
import { planImpactMarkdown } from "../impact/markdown";
import { planImpact, type PlanImpact } from "../impact/plan-impact";
import { planImpactText } from "../impact/text";
import { Interrupts } from "../support/interrupts";
import { withProgress } from "../support/progress";
import { chosenStacks, stacksOfApp } from "../synthesis/chosen-stacks";
import { planStack } from "../terraform/plan-stack";
import { planSummary } from "../terraform/plan-summary";
import { planText } from "../terraform/plan-text";
import { hasChanges, type PlannedChanges } from "../terraform/planned-changes";
import { holdTo, maxOption } from "./max";
import { withExamples, withStacks, type StackOptions } from "./options";

/** `policy-packs plan` */
export default function plan(command: Command): void {
  withExamples(
    withStacks(command)
      .option("--markdown", "print Markdown, for a pull request")
      .addOption(new Option("--json", "print the changes as JSON").conflicts("markdown"))
      .option("-q, --quiet", "print a line a stack")
      .addOption(maxOption())
      .addOption(new Option("--detailed-exitcode", "exit with 2 if there is a change").conflicts("max")),
    "policy-packs plan",
    'policy-packs plan "aws-*" --markdown',
    "policy-packs plan --all --skip-synth --json",
  ).action((patterns: string[], { markdown, json, quiet, max, detailedExitcode, ...choice }: PlanOptions) =>
    Interrupts.hold(async (interrupts) => {
      const plans: { name: string; changes: PlannedChanges; impact?: PlanImpact | undefined }[] = [];
      const stacks = await chosenStacks({ ...choice, patterns }, interrupts, console.error);
      const isAsked = !quiet || max !== undefined;
      const app = isAsked ? stacksOfApp() : [];
      for (const stack of stacks) {
        const { name } = stack;
        const changes = await planStack(stack, interrupts);
        const impact = isAsked
          ? await withProgress("Controls", (onProgress) =>
              planImpact(stack, changes, app, { now: new Date(), onProgress, env: process.env }),
            )
          : undefined;
        plans.push({ name, changes, impact });
        if (json) continue;
        const [first = "", ...more] = planText(name, changes);
        const section = impact === undefined ? [] : [markdown ? planImpactMarkdown(impact) : planImpactText(impact)];
        console.log(
          markdown
            ? [planSummary(name, changes).trimEnd(), ...section].join("\n\n").trimEnd()
            : [first, ...(quiet ? [] : [...more, ...section])].join("\n"),
        );
      }
      if (json) console.log(JSON.stringify({ stacks: plans }, undefined, 2));
      for (const { impact } of plans) {
        if (max !== undefined && impact !== undefined && "unknown" in impact) console.error(planImpactText(impact));
      }
      holdTo(
        max,
        plans.flatMap(({ impact }) => (impact === undefined || "unknown" in impact ? [] : [impact])),
      );
      if (detailedExitcode && plans.some(({ changes }) => hasChanges(changes))) process.exitCode = 2;
    }),
  );
}

interface PlanOptions extends StackOptions {
  readonly markdown?: true;
  readonly json?: true;
  readonly quiet?: true;
  readonly max?: Limit;
  readonly detailedExitcode?: true;
}
