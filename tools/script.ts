import { Command } from "commander";
import { failWith } from "../cli/support/fail";

/**
 * Runs a script of this repository: it answers `--help`, and refuses arguments that it does not know.
 *
 * @param name - of the npm script
 * @param summary - what it does, in a line of its help
 * @param work - does it; if it throws, the exit code is 1
 */
export function runScript(name: string, summary: string, work: () => Promise<void> | void): void {
  const command = new Command(`npm run ${name}`).description(summary).usage("").action(work);
  command.parseAsync().catch(failWith);
}
