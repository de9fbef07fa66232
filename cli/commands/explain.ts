import type { Command } from "commander";
import { explain } from "../explain/explain";
import { explanationText } from "../explain/explanation-text";
import { findPolicy } from "../explain/find-policy";
import { workspaceValue } from "../explain/workspace-value";
import { Interrupts } from "../support/interrupts";
import { mapConcurrently } from "../support/map-concurrently";
import { chosenStacks } from "../synthesis/chosen-stacks";
import { recordsOf } from "../synthesis/records";
import { stackCredentials } from "../workspace/stack-credentials";
import { withWorkspace } from "../workspace/with-workspace";
import { withApp, withExamples } from "./options";

/** How many values are asked for at the same time. */
const AT_ONCE = 8;

interface Options {
  readonly app?: string;
  readonly skipSynth?: true;
  readonly on?: string;
  readonly at?: string;
  readonly json?: true;
  readonly workspace?: true;
  readonly profile?: string;
}

/** `policy-packs explain` */
export default function explainPolicy(command: Command): void {
  withExamples(
    withApp(command)
      .argument("<policy>", 'the policy, by path, URI or name: "aws-iam/userApproved"')
      .option("--on <resource>", "the resource, by AKA or id; by default all that the app names")
      .option("--at <time>", "the time, in ISO 8601; now by default")
      .option("--json", "print JSON")
      .option("--workspace", "ask the workspace as well, and exit with 2 if it has another value")
      .option("--profile <name>", "the profile of the workspace's credentials, over the stack's own")
      .option("--skip-synth", "use the last synthesis as it is"),
    "policy-packs explain aws-iam/userApproved",
  ).action((policy: string, { on, at, json, workspace, profile, ...choice }: Options) =>
    Interrupts.hold(async (interrupts) => {
      const time = at === undefined ? new Date() : new Date(at);
      if (Number.isNaN(time.getTime()))
        throw new Error(
          `'--at' must be a time in ISO 8601, got: ${JSON.stringify(at)}. Write it like 2027-01-31T09:00:00Z.`,
        );
      const stacks = await chosenStacks({ ...choice, patterns: [], all: true }, interrupts, () => undefined);
      const records = recordsOf(stacks);
      const explanations = explain(records, findPolicy(records, policy), on, time);
      if (explanations.length === 0) {
        console.log(
          json ? "[]" : "No pack of the app that sets the policy is attached in the app. Name a resource by --on.",
        );
        return;
      }
      const told = await mapConcurrently(explanations, AT_ONCE, async (one) => {
        if (!workspace) return { ...one, workspace: undefined };
        const names = [...one.winners, ...one.beaten.map(({ placed }) => placed)].map(({ stack }) => stack);
        const { json: settings = {} } = stacks.find(({ name }) => names.includes(name)) ?? stacks[0] ?? {};
        const credentials = stackCredentials(settings, profile, process.env);
        return { ...one, workspace: await withWorkspace(credentials, (ask) => workspaceValue(one, ask)) };
      });
      console.log(
        json
          ? JSON.stringify(told, undefined, 2)
          : told
              .map((one) => [explanationText(one), ...(one.workspace ? [one.workspace.text] : [])].join("\n"))
              .join("\n\n"),
      );
      if (told.some((one) => one.workspace?.differs)) process.exitCode = 2;
    }),
  );
}
