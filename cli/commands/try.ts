import { InvalidArgumentError, type Command } from "commander";
import { Interrupts } from "../support/interrupts";
import { withProgress } from "../support/progress";
import { chosenStacks } from "../synthesis/chosen-stacks";
import { calculatedSettings } from "../try/calculated-settings";
import { saveFixture } from "../try/fixture";
import { attemptText, trialText } from "../try/text";
import { trialOf, type Trial } from "../try/trial";
import { verdictOf } from "../try/verdict";
import { stackCredentials } from "../workspace/stack-credentials";
import { withWorkspace } from "../workspace/with-workspace";
import { withApp, withExamples } from "./options";

/** `policy-packs try` */
export default function tryPack(command: Command): void {
  withExamples(
    withApp(command)
      .argument("[pack]", "the pack's path in the app, its title or an AKA; not needed if there is one")
      .option("--stack <stack>", "the stack of the pack; not needed if there is one stack")
      .option("--on <resource...>", "ids or AKAs of the resources to try the policy on")
      .option("--all", "try all resources that the policy is for, below the pack's attachments")
      .option("--max <count>", "the most resources to try", wholeNumber, 1_000)
      .option("--save <case>", "save the results of the one resource as a fixture beside the policy's files")
      .option("--anonymous", "replace names and ids in the fixture")
      .option("--profile <name>", "the profile of the workspace's credentials, over the stack's own")
      .option("--skip-synth", "use the last synthesis as it is")
      .option("--json", "print JSON"),
    "policy-packs try --on arn:aws:iam::111122223333:user/ann",
    "policy-packs try --all --max 200",
  ).action((pack: string | undefined, options: TryFlags) =>
    Interrupts.hold(async (interrupts) => {
      const { on = [], all = false, save } = options;
      if (on.length === 0 && !all) throw new Error("Say what to try the policy on: --on <resource>, or --all.");
      if (save !== undefined && on.length !== 1)
        throw new Error("--save keeps the results of one resource: give one --on.");
      const patterns = options.stack === undefined ? [] : [options.stack];
      const { app, skipSynth } = options;
      const [stack] = await chosenStacks({ app, skipSynth, patterns }, interrupts, console.error);
      if (stack === undefined) return;
      const trials: Trial[] = [];
      for (const calculated of calculatedSettings(stack, pack)) {
        const trial = await withWorkspace(stackCredentials(stack.json, options.profile, process.env), (ask) =>
          withProgress("Resources", (onProgress) =>
            trialOf(ask, stack, calculated, { on, isForAll: all, max: options.max, onProgress }),
          ),
        );
        trials.push(trial);
        const [attempt] = trial.attempts;
        if (save === undefined || attempt === undefined) continue;
        const { folder } = calculated.setting;
        console.error(
          `Wrote ${saveFixture(attempt, { name: save, policy: calculated.policy, folder, isAnonymous: options.anonymous ?? false })}`,
        );
      }
      console.log(shown(trials, options));
      if (trials.some(({ attempts }) => attempts.some((attempt) => verdictOf(attempt) === "error")))
        process.exitCode = 2;
    }),
  );
}

interface TryFlags {
  readonly app?: string;
  readonly stack?: string;
  readonly on?: readonly string[];
  readonly all?: true;
  readonly max: number;
  readonly save?: string;
  readonly anonymous?: true;
  readonly profile?: string;
  readonly skipSynth?: true;
  readonly json?: true;
}

function shown(trials: readonly Trial[], { json, all }: TryFlags): string {
  if (json) return JSON.stringify(trials, null, 2);
  return trials
    .map((trial) => (all ? trialText(trial) : trial.attempts.map((one) => attemptText(trial.path, one)).join("\n\n")))
    .join("\n\n");
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It must be a whole number from 1.");
}
