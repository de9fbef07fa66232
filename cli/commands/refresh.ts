import type { Command } from "commander";
import { refreshCommand } from "../catalog/refresh/command";
import { withExamples } from "./options";

/** `policy-packs refresh` */
export default function refresh(command: Command): void {
  withExamples(
    command
      .option("--profile <name>", "the profile of the workspace's credentials")
      .option("--schemas", "store what the queries of the calculated policies of the last synthesis can ask, too")
      .option("--dry-run", "tell what would change, and write nothing"),
    "policy-packs refresh --dry-run",
  ).action(async ({ dryRun = false, profile, schemas }: RefreshOptions) => {
    process.exitCode = await refreshCommand({ dryRun, profile, schemas }, { root: process.cwd(), env: process.env });
  });
}

interface RefreshOptions {
  readonly dryRun?: boolean;
  readonly profile?: string;
  readonly schemas?: boolean;
}
