import { Option, type Command } from "commander";
import type { Limit } from "../impact/limit";
import { impactMarkdown } from "../impact/markdown";
import { stackImpact, type StackImpact } from "../impact/stack-impact";
import { impactText } from "../impact/text";
import { Interrupts } from "../support/interrupts";
import { withProgress } from "../support/progress";
import { chosenStacks, stacksOfApp } from "../synthesis/chosen-stacks";
import { recordOf, recordsOf } from "../synthesis/records";
import { stackCredentials } from "../workspace/stack-credentials";
import { withWorkspace } from "../workspace/with-workspace";
import { holdTo, maxOption } from "./max";
import { withExamples, withStacks, type StackOptions } from "./options";

/** `policy-packs impact` */
export default function impact(command: Command): void {
  withExamples(
    withStacks(command)
      .option("--profile <name>", "the profile of the workspace's credentials, over the stack's own")
      .addOption(maxOption())
      .option("--markdown", "print Markdown, for a pull request")
      .addOption(new Option("--json", "print JSON").conflicts("markdown")),
    "policy-packs impact",
    "policy-packs impact --all --max 5%",
  ).action((patterns: string[], options: ImpactFlags) =>
    Interrupts.hold(async (interrupts) => {
      const stacks = await chosenStacks({ ...options, patterns }, interrupts, console.error);
      const app = recordsOf(stacksOfApp());
      const now = new Date();
      const impacts: StackImpact[] = [];
      for (const stack of stacks) {
        const credentials = stackCredentials(stack.json, options.profile, process.env);
        impacts.push(
          await withWorkspace(credentials, (ask, host) =>
            withProgress("Controls", (onProgress) => stackImpact(ask, host, recordOf(stack), app, { now, onProgress })),
          ),
        );
      }
      console.log(shown(impacts, options));
      holdTo(options.max, impacts);
    }),
  );
}

interface ImpactFlags extends StackOptions {
  readonly profile?: string;
  readonly max?: Limit;
  readonly markdown?: true;
  readonly json?: true;
}

function shown(impacts: readonly StackImpact[], { json, markdown }: ImpactFlags): string {
  if (json) return JSON.stringify(impacts, null, 2);
  if (markdown) return impacts.map(impactMarkdown).join("\n");
  return impacts.map((impact) => impactText(impact)).join("\n\n");
}
