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
      .option("--out <folder>", "the folder of the written pack; made of its AKA by default")
      .option("--all", "every folder below that holds a pack, each to the same place below the packs of the project")
      .option("--dry-run", "write and prove, and leave nothing behind")
      .option("--verbatim", "keep the text of each list and object, so that Terraform has nothing to change")
      .option("--keep-variables", "write variables as Terraform's own, never as props")
      .option("--readme", "take the README beside the HCL into the documentation of the class")
      .option("--prove-state", "let Terraform apply the HCL and plan the written pack on that state, by the stand-in")
      .option("--force", "replace a folder that is there"),
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
