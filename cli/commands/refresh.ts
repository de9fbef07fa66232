import type { Command } from "commander";
import { refreshCommand } from "../catalog/refresh/command";
import { withExamples } from "./options";

/** `policy-packs refresh` */
export default function refresh(command: Command): void {
  withExamples(
    command
      .option("--profile <name>", "the profile of the workspace's credentials")
      .option("--dry-run", "tell what would change, and write nothing"),
    "policy-packs refresh --dry-run",
  ).action(async ({ dryRun = false, profile }: RefreshOptions) => {
    process.exitCode = await refreshCommand({ dryRun, profile }, { root: process.cwd(), env: process.env });
  });
}

interface RefreshOptions {
  readonly dryRun?: boolean;
  readonly profile?: string;
}
