import type { Command } from "commander";
import { writeNewPack } from "../scaffold/write-new-pack";
import { withExamples } from "./options";

/** `policy-packs new <provider>/<service>/<what-it-enforces>` */
export default function newPack(command: Command): void {
  withExamples(
    command.argument("<path>", "<provider>/<service>/<what-it-enforces>, in lower case"),
    "policy-packs new aws/s3/enforce-encryption-at-rest",
  ).action((path: string) => {
    for (const file of writeNewPack(process.cwd(), path)) console.log(`Wrote ${file}`);
  });
}
