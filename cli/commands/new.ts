import type { Command } from "commander";
import { writeNewPack } from "../scaffold/write-new-pack";
import { withExamples } from "./options";

/** `policy-packs new <provider>/<service>/<what-it-enforces>` */
export default function newPack(command: Command): void {
  withExamples(
    command
      .argument("<path>", "<provider>/<service>/<what-it-enforces>, in lower case")
      .option("--policy <mod/type>", "a policy whose mode the pack takes as a prop; can be repeated", collected, [])
      .option("--calculated <mod/type>", "a policy that the pack calculates; can be repeated", collected, [])
      .option("--from <pack>", "copy a shipped pack, by its folder in docs/packs.md"),
    "policy-packs new aws/s3/enforce-encryption-at-rest",
    "policy-packs new aws/s3/enforce-versioning --policy aws-s3/bucketVersioning",
    "policy-packs new aws/s3/enforce-our-logs --from aws/s3/enforce-access-logging",
    "policy-packs new aws/s3/enforce-owners --policy aws-s3/bucketApproved --calculated aws-s3/bucketApprovedCustom",
  ).action(async (path: string, { policy, calculated, from }: Options) => {
    const { files, next } = await writeNewPack(process.cwd(), path, { policies: policy, calculated, from });
    for (const file of files) console.log(`Wrote ${file}`);
    console.log(`\n${next}`);
  });
}

interface Options {
  readonly policy: readonly string[];
  readonly calculated: readonly string[];
  readonly from?: string;
}

const collected = (value: string, earlier: readonly string[]): string[] => [...earlier, value];
