import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./folders";

/** What the stand-in prints for `providers schema` and `version`, or what it fails with at `init`. */
export interface Answers {
  readonly schema?: unknown;
  readonly version?: unknown;
  readonly initError?: string;
}

/**
 * Puts a script named `terraform` on the PATH of this test file, in place of all else there.
 * Like Terraform, it tells of a provider only in a folder where `init` ran for it.
 */
export function standInTerraform(answers: Answers): void {
  const folder = temporaryFolder();
  const script = `#!${process.execPath}
    const { existsSync, readFileSync, writeFileSync } = require("fs");
    const answers = ${JSON.stringify(answers)};
    const lock = ".terraform.lock.hcl";

    function init() {
      const { terraform } = JSON.parse(readFileSync("main.tf.json", "utf8"));
      if (terraform.required_providers.turbot.source !== "turbot/turbot") fail("Error: Wrong provider");
      if (answers.initError) fail(answers.initError);
      writeFileSync(lock, "");
    }
    function print(answer) {
      console.log(JSON.stringify(existsSync(lock) ? answer : {}));
    }
    function fail(text) {
      process.stderr.write(text);
      process.exit(1);
    }

    const command = process.argv.slice(2).join(" ");
    if (command === "init -input=false -no-color") init();
    else if (command === "providers schema -json") print(answers.schema);
    else if (command === "version -json") print(answers.version);
    else fail("Error: Unknown command");`;
  writeFileSync(join(folder, "terraform"), script, { mode: 0o755 });
  process.env.PATH = folder;
}

/** Leaves nothing on the PATH of this test file. */
export function noTerraform(): void {
  process.env.PATH = temporaryFolder();
}
