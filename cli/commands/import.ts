import type { Command } from "commander";
import { account, isProven, summary } from "../convert/account";
import { importPacks } from "../convert/import";
import { projectAt } from "../convert/project";
import { connect } from "../workspace/client";
import { readCredentials } from "../workspace/credentials";
import { withExamples } from "./options";

/** `policy-packs import <aka or id>` */
export default function importCommand(command: Command): void {
  withExamples(
    command
      .argument("[pack]", "the AKA or id of a policy pack of the workspace")
      .option("--all", "import every policy pack of the workspace")
      .option("--profile <name>", "the profile of the workspace's credentials")
      .option("--dry-run", "write and prove, but leave nothing behind")
      .option("--force", "replace an existing folder"),
    "policy-packs import aws_s3_baseline",
    "policy-packs import --all --dry-run",
  ).action(async (pack: string | undefined, { all = false, profile, dryRun = false, force = false }: ImportOptions) => {
    if ((pack === undefined) !== all) {
      throw new Error(`A pack must be named, or all be asked for, got: ${pack ?? "neither"}. Give an AKA, or --all.`);
    }
    const root = process.cwd();
    const ask = connect(readCredentials(profile, process.env));
    const results = await importPacks(ask, { pack, root, project: projectAt(root), dryRun, force });
    for (const result of results) console.log(account(result));
    const [only] = results;
    if (all) console.log(`\n${summary(results)}`);
    else if (only !== undefined && "pack" in only) console.log(`\nIn main.ts:\n\n${await only.pack.main()}`);
    if (!results.every(isProven)) process.exitCode = 1;
  });
}

interface ImportOptions {
  readonly all?: boolean;
  readonly profile?: string;
  readonly dryRun?: boolean;
  readonly force?: boolean;
}
