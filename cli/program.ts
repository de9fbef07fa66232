import { Command } from "commander";
import { COMMANDS } from "./commands";
import { version } from "./package.json";

/**
 * Runs the command that the arguments name; it sets the exit code of this process.
 *
 * Only that command is loaded, so that the others cost it no time.
 */
export async function runProgram(args: readonly string[]): Promise<void> {
  await programWith((name) => args.includes(name)).parseAsync(args, { from: "user" });
}

/**
 * The program, with its commands.
 *
 * @param isWanted - whether a command is loaded, with its arguments and options; the others have a summary alone
 */
export function programWith(isWanted: (name: string) => boolean): Command {
  const program = newProgram();
  for (const { name, summary, load } of COMMANDS) {
    const command = program.command(name).description(summary);
    if (isWanted(name)) load().default(command);
  }
  return program;
}

function newProgram(): Command {
  return new Command("policy-packs")
    .description("Turbot Guardrails policy packs in TypeScript, from the first check to the deploy.")
    .usage("<command> [options]")
    .version(version, "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .addHelpText("after", EXIT_CODES);
}

const EXIT_CODES = `
Exit codes:
  0  done
  1  failed, or wrong arguments
  2  done, and there is a difference or a finding
`;
