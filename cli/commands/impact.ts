import type { Command } from "commander";
import { excessesOf, parseLimit } from "../impact/limit";
import { impactMarkdown } from "../impact/markdown";
import { stackImpact, type StackImpact } from "../impact/stack-impact";
import { impactText } from "../impact/text";
import { Interrupts } from "../support/interrupts";
import { withProgress } from "../support/progress";
import { chosenStacks } from "../synthesis/chosen-stacks";
import { recordOf } from "../synthesis/records";
import { stackCredentials } from "../workspace/stack-credentials";
import { withWorkspace } from "../workspace/with-workspace";
import { withExamples, withStacks, type StackOptions } from "./options";

/** `policy-packs impact` */
export default function impact(command: Command): void {
  withExamples(
    withStacks(command)
      .option("--profile <name>", "the profile of the workspace's credentials, over the stack's own")
      .option(
        "--max <limit>",
        "exit with 2 if a setting would act on more: a number, or a percentage such as 5%",
        parseLimit,
      )
      .option("--markdown", "print Markdown, for a pull request")
      .option("--json", "print JSON"),
    "policy-packs impact",
    "policy-packs impact --all --max 5%",
  ).action((patterns: string[], options: ImpactFlags) =>
    Interrupts.hold(async (interrupts) => {
      const stacks = await chosenStacks({ ...options, patterns }, interrupts, console.error);
      const now = new Date();
      const impacts: StackImpact[] = [];
      for (const stack of stacks) {
        const credentials = stackCredentials(stack.json, options.profile, process.env);
        impacts.push(
          await withWorkspace(credentials, (ask, host) =>
            withProgress("Controls", (onProgress) => stackImpact(ask, host, recordOf(stack), { now, onProgress })),
          ),
        );
      }
      console.log(shown(impacts, options));
      const excesses =
        options.max === undefined
          ? []
          : excessesOf(
              impacts.flatMap(({ packs }) => packs),
              options.max,
            );
      for (const { path, why } of excesses) console.error(`${path}: ${why}.`);
      if (excesses.length > 0) process.exitCode = 2;
    }),
  );
}

interface ImpactFlags extends StackOptions {
  readonly profile?: string;
  readonly max?: ReturnType<typeof parseLimit>;
  readonly markdown?: true;
  readonly json?: true;
}

function shown(impacts: readonly StackImpact[], { json, markdown }: ImpactFlags): string {
  if (json) return JSON.stringify(impacts, null, 2);
  return impacts.map(markdown ? impactMarkdown : impactText).join(markdown ? "\n" : "\n\n");
}
