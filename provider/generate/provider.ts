import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ProviderSchema } from "@cdktf/commons";
import { replaceTogether } from "../../cli/support/replace-together";
import { generateBindings } from "./bindings";
import { ADDRESS } from "./identity";
import { fetchSchema } from "./schema";

/** What was generated. */
export interface GeneratedProvider {
  /** The version of the Terraform provider that the schema is of, such as "1.14.0". */
  readonly version: string;
  readonly resources: number;
  readonly dataSources: number;
}

/**
 * Generates a provider package's `lib` from its `schema.json`, whole or not at all.
 * @param folder - the package: holds `package.json`, `schema.json` and `lib`
 * @param options - `fetch`: replace `schema.json` by what Terraform tells, and its version in `package.json`, too
 * @throws if the schema is not the turbot provider's, or if fetching or compiling fails; nothing is then written
 */
export async function generateProvider(folder: string, options: { fetch: boolean }): Promise<GeneratedProvider> {
  const manifest = readJson(join(folder, "package.json")) as PackageManifest;
  let schema: ProviderSchema;
  if (options.fetch) {
    const fetched = fetchSchema();
    schema = fetched.schema;
    manifest.cdktf.provider.version = fetched.version;
  } else {
    schema = readJson(join(folder, "schema.json")) as ProviderSchema;
  }

  const provider = schema.provider_schemas?.[ADDRESS];
  if (provider === undefined) {
    const found = Object.keys(schema.provider_schemas ?? {}).join(", ") || "none";
    throw new Error(
      `schema.json must describe the provider ${ADDRESS}, got: ${found}. Run: npm run generate:provider -- --fetch`,
    );
  }

  await replaceTogether(folder, async (fresh) => {
    if (options.fetch) {
      writeJson(join(fresh, "package.json"), manifest);
      writeJson(join(fresh, "schema.json"), sortKeys(schema));
    }
    await generateBindings(schema, join(fresh, "lib"));
  });
  return {
    version: manifest.cdktf.provider.version,
    resources: Object.keys(provider.resource_schemas).length,
    dataSources: Object.keys(provider.data_source_schemas).length,
  };
}

/** The part of `package.json` that tells which Terraform provider the package is for, as in prebuilt ones. */
interface PackageManifest {
  readonly cdktf: { readonly provider: { readonly name: string; version: string } };
}

/** Sorts the keys of objects at every depth, so that an upgrade's diff shows what changed and nothing else. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sortKeys);
  }
  if (value === null || typeof value !== "object") {
    return value;
  }
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sortKeys(item)]));
}

function readJson(file: string): unknown {
  const text = readFileSync(file, "utf8");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} must hold JSON, got: ${String(error)}. Restore it from version control.`);
  }
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
