import { constants } from "node:os";
import type { Command } from "commander";
import { rehearse } from "../rehearsal/command/rehearse";
import { stopped } from "../rehearsal/errors";
import { withApp, withExamples } from "./options";

/** `policy-packs rehearse` */
export default function rehearseCommand(command: Command): void {
  withExamples(
    withApp(command).argument("[stacks...]", 'names of stacks, or globs such as "aws-*"; all of them by default'),
    "policy-packs rehearse",
    'policy-packs rehearse "aws-*"',
  ).action(async (patterns: string[], { app }: RehearseOptions) => {
    // What ends a rehearsal runs the same way as any error: Terraform is killed, server and folder go.
    const stop = new AbortController();
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(name, () => {
        process.exitCode = 128 + constants.signals[name];
        stop.abort(stopped(name));
      });
    }
    process.stdout.on("error", () => stop.abort(stopped("a closed output")));
    await rehearse({ root: process.cwd(), app, patterns, signal: stop.signal });
  });
}

interface RehearseOptions {
  readonly app?: string;
}
