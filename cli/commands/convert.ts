import type { Command } from "commander";
import { account, isProven, summary } from "../convert/account";
import { convert } from "../convert/convert";
import { projectAt } from "../convert/project";
import { withExamples } from "./options";

/** `policy-packs convert <folder>` */
export default function convertCommand(command: Command): void {
  withExamples(
    command
      .argument("<folder>", "the folder of a policy pack in HCL")
      .option("--out <folder>", "the folder to write; by default it is named after the pack's AKA")
      .option("--all", "convert every pack below the folder, each to the same place below the project's packs")
      .option("--dry-run", "write and prove, but leave nothing behind")
      .option("--verbatim", "keep the text of each list and object, so that Terraform has nothing to change")
      .option("--keep-variables", "write variables as Terraform's own, never as props")
      .option("--readme", "include the README beside the HCL in the class's documentation")
      .option(
        "--prove-state",
        "apply the HCL with Terraform, and plan the written pack on that state, against the stand-in",
      )
      .option("--force", "replace an existing folder"),
    "policy-packs convert policy_packs/aws/iam/enforce_mfa",
    "policy-packs convert policy_packs --all --dry-run",
  ).action(async (folder: string, options: ConvertOptions) => {
    const { all = false, dryRun = false, verbatim = false, keepVariables = false } = options;
    const { readme = false, proveState = false, force = false, out } = options;
    const root = process.cwd();
    const flags = { all, dryRun, verbatim, keepVariables, readme, proveState, force };
    const results = await convert({ folder, root, project: projectAt(root), out, ...flags });
    for (const result of results) console.log(account(result));
    if (all) console.log(`\n${summary(results)}`);
    const [only] = results;
    if (!all && only !== undefined && "pack" in only) console.log(`\nIn main.ts:\n\n${await only.pack.main()}`);
    if (!results.every(isProven)) process.exitCode = 1;
  });
}

interface ConvertOptions {
  readonly out?: string;
  readonly all?: true;
  readonly dryRun?: true;
  readonly verbatim?: true;
  readonly keepVariables?: true;
  readonly readme?: true;
  readonly proveState?: true;
  readonly force?: true;
}
