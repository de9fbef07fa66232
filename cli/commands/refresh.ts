import type { Command } from "commander";
import { refreshCommand } from "../refresh/command";
import { withExamples } from "./options";

/** `policy-packs refresh` */
export default function refresh(command: Command): void {
  withExamples(
    command
      .option("--profile <name>", "the profile of the workspace's credentials")
      .option("--schemas", "also store what the queries of the last synthesis's calculated policies can ask")
      .option("--dry-run", "show what would change, and write nothing")
      .option("--json", "print the changes as JSON")
      .option("-q, --quiet", "print only whether something changed"),
    "policy-packs refresh --dry-run",
    "policy-packs refresh --json",
  ).action(async ({ dryRun = false, profile, schemas, json, quiet }: RefreshOptions) => {
    const output = json ? "json" : quiet ? "verdict" : "lines";
    process.exitCode = await refreshCommand(
      { dryRun, profile, schemas, output },
      { root: process.cwd(), env: process.env },
    );
  });
}

interface RefreshOptions {
  readonly dryRun?: boolean;
  readonly profile?: string;
  readonly schemas?: boolean;
  readonly json?: true;
  readonly quiet?: true;
}
