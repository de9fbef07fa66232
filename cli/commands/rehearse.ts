import { constants } from "node:os";
import type { Command } from "commander";
import { rehearse } from "../rehearsal/command/rehearse";
import { stopped } from "../rehearsal/errors";
import { failWith } from "../support/fail";
import { withApp, withExamples } from "./options";

/** `policy-packs rehearse` */
export default function rehearseCommand(command: Command): void {
  withExamples(
    withApp(command)
      .argument("[stacks...]", 'names of stacks, or globs such as "aws-*"; all of them by default')
      .option("--json", "print the steps as JSON")
      .option("-q, --quiet", "print a line a stack"),
    "policy-packs rehearse",
    'policy-packs rehearse "aws-*" --quiet',
    "policy-packs rehearse --json",
  ).action(async (patterns: string[], { app, json, quiet }: RehearseOptions) => {
    const { signal } = stoppedBySignals();
    const account = json ? "none" : quiet ? "stacks" : "steps";
    const { terraform, stacks } = await rehearse({ root: process.cwd(), app, patterns, account, signal });
    if (json) {
      const shown = stacks.map(({ name, error, steps }) => ({ name, error: error?.message, steps }));
      console.log(JSON.stringify({ terraform, stacks: shown }, undefined, 2));
    }
    const surprise = stacks.find(({ error }) => error !== undefined)?.error;
    if (surprise !== undefined) failWith(surprise);
  });
}

interface RehearseOptions {
  readonly app?: string;
  readonly json?: true;
  readonly quiet?: true;
}

/** What ends a rehearsal runs the same way as any error: Terraform is killed, server and folder go. */
function stoppedBySignals(): AbortController {
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      process.exitCode = 128 + constants.signals[name];
      stop.abort(stopped(name));
    });
  }
  process.stdout.on("error", () => stop.abort(stopped("a closed output")));
  return stop;
}
