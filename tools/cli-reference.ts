import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { programWith } from "../cli/program";
import { runScript } from "./script";

const FILE = join(__dirname, "../docs/cli.md");
const BEGIN = "<!-- From --help, by: npm run generate:cli-reference -->\n";

/** `npm run generate:cli-reference`: writes the help of every command into docs/cli.md. */
export function writeReference(): void {
  const before = readFileSync(FILE, "utf8");
  writeFileSync(FILE, withReference(before));
}

/** The page, with the help of every command after its own words. */
export function withReference(page: string): string {
  const [words = ""] = page.split(BEGIN);
  const sections = commands().map((command) => `## ${command.name()}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\`\n`);
  return `${words}${BEGIN}\n${sections.join("\n")}`;
}

/** All commands, with their options. */
export const commands = (): readonly Command[] => programWith(() => true).commands;

/** What `--help` of a command prints. */
export function helpOf(command: Command): string {
  let help = "";
  command.configureOutput({ writeOut: (text) => (help += text), getOutHelpWidth: () => 100 }).outputHelp();
  return help.trim();
}

if (require.main === module) {
  runScript("generate:cli-reference", "write the help of every command into docs/cli.md", writeReference);
}
