import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ProviderSchema } from "@cdktf/commons";
import { firstError } from "../../cli/terraform/diagnostics";
import { ADDRESS, SOURCE, VERSION_CONSTRAINT } from "./identity";

/** A provider's schema and the version that it was read from, which the schema itself does not tell. */
export interface VersionedSchema {
  readonly schema: ProviderSchema;
  readonly version: string;
}

/**
 * Asks Terraform for the schema of the newest version of the provider.
 * @throws in one line, if Terraform is absent, cannot get the provider, or does not tell its version
 */
export function fetchSchema(): VersionedSchema {
  const folder = mkdtempSync(join(tmpdir(), "provider-turbot-"));
  try {
    const requirement = { turbot: { source: SOURCE, version: VERSION_CONSTRAINT } };
    writeFileSync(join(folder, "main.tf.json"), JSON.stringify({ terraform: { required_providers: requirement } }));
    terraform(folder, "init", "-input=false", "-no-color");

    const schema = JSON.parse(terraform(folder, "providers", "schema", "-json")) as ProviderSchema;
    // With it the generator would pin that exact version in place of the constraint.
    delete schema.provider_versions;

    const versions = JSON.parse(terraform(folder, "version", "-json")) as TerraformVersions;
    const version = versions.provider_selections?.[ADDRESS];
    if (version === undefined) {
      throw new Error(
        `'terraform version' must name the version of ${ADDRESS}, got none. ` +
          "Unset TF_REATTACH_PROVIDERS and development overrides, so that Terraform installs the provider itself.",
      );
    }
    return { schema, version };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The part that is read of what `terraform version -json` prints. */
interface TerraformVersions {
  readonly provider_selections?: Record<string, string>;
}

function terraform(folder: string, ...args: string[]): string {
  const { error, status, stdout, stderr } = spawnSync("terraform", args, {
    cwd: folder,
    env: { ...process.env, CHECKPOINT_DISABLE: "1" },
    encoding: "utf8",
  });
  const command = `'terraform ${args[0]}'`;
  const otherwise = "leave '--fetch' out to generate from provider/schema.json as it is.";
  if (error) {
    throw new Error(`${command} must run, got: ${error.message}. Put Terraform on the PATH, or ${otherwise}`);
  }
  if (status !== 0) {
    throw new Error(`${command} must succeed, got: ${firstError(stderr)}. Check the network, or ${otherwise}`);
  }
  return stdout;
}
