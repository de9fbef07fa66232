import { Option, type Command } from "commander";
import type { StackRecord } from "../../src";
import { plural } from "../../src/tooling";
import { exemptionsOf } from "../impact/exemptions";
import type { Limit } from "../impact/limit";
import { impactMarkdown } from "../impact/markdown";
import { stackImpact, type StackImpact } from "../impact/stack-impact";
import { impactText } from "../impact/text";
import { checkExceptionsTarget, writeExceptions, type ExceptionsTarget } from "../scaffold/write-exceptions";
import type { Exemption } from "../support/exemption";
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
      .addOption(new Option("--json", "print JSON").conflicts("markdown"))
      .option("--except <file>", "write a skeleton, in TypeScript, of exceptions for what would be hit")
      .option("--force", "replace the file of --except if it exists"),
    "policy-packs impact",
    "policy-packs impact --all --max 5%",
    "policy-packs impact --except exceptions.ts",
  ).action((patterns: string[], options: ImpactFlags) =>
    Interrupts.hold(async (interrupts) => {
      const { except, force: isForced = false } = options;
      const target = except === undefined ? undefined : { root: process.cwd(), file: except, isForced };
      if (target !== undefined) checkExceptionsTarget(target);
      const stacks = await chosenStacks({ ...options, patterns }, interrupts, console.error);
      if (target !== undefined && stacks.length > 1)
        throw new Error("--except writes the exceptions of one stack: name it, without --all.");
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
      const [stack] = stacks;
      if (target !== undefined && stack !== undefined)
        console.error(await skeleton(exemptionsOf(impacts, recordOf(stack)), target, recordOf(stack)));
      holdTo(options.max, impacts);
    }),
  );
}

interface ImpactFlags extends StackOptions {
  readonly profile?: string;
  readonly max?: Limit;
  readonly markdown?: true;
  readonly json?: true;
  readonly except?: string;
  readonly force?: true;
}

/** Writes the skeleton, and says what there is to do. */
async function skeleton(
  exemptions: readonly Exemption[],
  target: ExceptionsTarget,
  { settings }: StackRecord,
): Promise<string> {
  const { length: count } = exemptions;
  if (count === 0) return `Nobody would be hit, so ${target.file} is not written.`;
  await writeExceptions(
    exemptions,
    target,
    settings.map(({ address }) => address.split(".").at(-1) ?? ""),
  );
  return (
    `Wrote ${target.file} with ${count} ${plural("exception", count)}. Fill in each PLACEHOLDER, delete whoever is not to ` +
    "be exempt, and call addExceptions(stack) in the app."
  );
}

function shown(impacts: readonly StackImpact[], { json, markdown }: ImpactFlags): string {
  if (json) return JSON.stringify(impacts, null, 2);
  if (markdown) return impacts.map(impactMarkdown).join("\n");
  return impacts.map((impact) => impactText(impact)).join("\n\n");
}
