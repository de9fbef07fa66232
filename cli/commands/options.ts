import type { Command } from "commander";

/** The option that names the app, for the commands that run it. */
export const withApp = (command: Command): Command =>
  command.option("--app <file>", "the file that makes the app, if it is not the one in cdktf.json");

/** What {@link withStacks} reads. */
export interface StackOptions {
  readonly app?: string;
  readonly all?: true;
  readonly skipSynth?: true;
}

/** The arguments and options of the commands that work on stacks. */
export const withStacks = (command: Command): Command =>
  withApp(command)
    .argument("[stacks...]", 'names of stacks, or globs such as "aws-*"; not needed if there is one stack')
    .option("--all", "all stacks of the app")
    .option("--skip-synth", "use the last synthesis as it is");

/** Adds examples to a command's help. Each runs as it stands in a project; a test runs them. */
export function withExamples(command: Command, ...examples: readonly string[]): Command {
  const title = examples.length === 1 ? "Example" : "Examples";
  return command.addHelpText("after", `\n${title}:\n${examples.map((example) => `  $ ${example}`).join("\n")}`);
}
