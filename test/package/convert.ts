import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { nativeCompiler } from "../../cli/support/native-compiler";
import { run, write } from "./installers";

/** A pack that takes each way into the library: policy types, calculated policies, and the provider's classes. */
const HCL = `
resource "turbot_folder" "sandbox" {
  parent = "tmod:@turbot/turbot#/"
  title  = "Sandbox"
}

resource "turbot_policy_pack" "main" {
  title = "Ask for Owners of AWS S3 Buckets"
  akas  = ["aws_s3_ask_for_owners"]
}

resource "turbot_policy_pack_attachment" "sandbox" {
  policy_pack = turbot_policy_pack.main.id
  resource    = turbot_folder.sandbox.id
}

resource "turbot_policy_setting" "aws_s3_bucket_approved" {
  resource = turbot_policy_pack.main.id
  type     = "tmod:@turbot/aws-s3#/policy/types/bucketApproved"
  value    = "Check: Approved"
  # value  = "Enforce: Delete unapproved if new"
}

resource "turbot_policy_setting" "aws_s3_bucket_approved_custom" {
  resource       = turbot_policy_pack.main.id
  type           = "tmod:@turbot/aws-s3#/policy/types/bucketApprovedCustom"
  template_input = "{ bucket { turbot { tags } } }"
  template       = "{% if $.bucket.turbot.tags.Owner %}Approved{% elif $.bucket %}Not approved{% else %}Skip{% endif %}"
}
`;

const PACK = "aws/s3/ask-for-owners";

/** Converts HCL in a project by the command line that is installed there; what was wrong is thrown. */
export function expectConversion(project: string): void {
  write(project, { "hcl/main.tf": HCL });
  const cli = join(project, "node_modules/guardrails-policy-packs-cli/bin.js");
  const convert = (...options: string[]): string => run(project, process.execPath, cli, "convert", "hcl", ...options);
  const told = convert("--verbatim", "--prove-state");
  expect(told).toContain("equal: 5 of 5 resources\n  Terraform: no changes\n");
  expect(told).toContain(`import { AskForOwners } from "./packs/${PACK}";`);

  // As the project's own configuration has it: strict, with all packs and tests.
  const compiled = spawnSync(nativeCompiler(), { cwd: project, encoding: "utf8" });
  expect([compiled.status, compiled.stdout]).toEqual([0, ""]);
  expect(() => run(project, "npm", "run", "--silent", "test", "--", `test/packs/${PACK}`)).not.toThrow();

  expect(() => convert()).toThrow(`packs/${PACK} is there`);
  expect(convert("--force")).toContain("equal: 5 of 5 resources");
}
