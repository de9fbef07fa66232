import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ProviderSchema } from "@cdktf/commons";
import { generateProvider, type GeneratedProvider } from "../../provider/generate/provider";
import manifest from "../../provider/package.json";
import { contentsOf, PROVIDER, temporaryFolder } from "./folders";
import { noTerraform, standInTerraform } from "./stand-in-terraform";

const COMPILING_MS = 60_000;
const ADDRESS = "registry.terraform.io/turbot/turbot";

/** A later provider of one resource, with its keys in an order of Terraform's own. */
const LATER_SCHEMA = {
  provider_versions: { [ADDRESS]: "1.15.0" },
  format_version: "1.0",
  provider_schemas: {
    [ADDRESS]: {
      provider: { version: 0, block: {} },
      resource_schemas: {
        turbot_novelty: { version: 0, block: { attributes: { id: { type: "string", optional: true } } } },
      },
      data_source_schemas: {},
    },
  },
};
const LATER_VERSION = { terraform_version: "1.11.4", provider_selections: { [ADDRESS]: "1.15.0" } };

describe("generateProvider with 'fetch'", () => {
  describe("where Terraform gets a later provider", () => {
    let generated: GeneratedProvider;
    let files: Map<string, string>;

    beforeAll(async () => {
      standInTerraform({ schema: LATER_SCHEMA, version: LATER_VERSION });
      const folder = copyOfProvider();
      generated = await generateProvider(folder, { fetch: true });
      files = contentsOf(folder);
    }, COMPILING_MS);

    it("tells its version and how much it has", () => {
      expect(generated).toEqual({ version: "1.15.0", resources: 1, dataSources: 0 });
    });

    it("replaces all bindings by those of its schema", () => {
      expect([...files.keys()].filter((name) => name.endsWith(".js"))).toEqual([
        "lib/index.js",
        "lib/lazy-index.js",
        "lib/novelty/index.js",
        "lib/provider/index.js",
      ]);
    });

    it("writes its schema with sorted keys and without the version that would pin the provider", () => {
      const schema = JSON.parse(files.get("schema.json") ?? "") as ProviderSchema;
      expect(Object.keys(schema)).toEqual(["format_version", "provider_schemas"]);
      expect(Object.keys(schema.provider_schemas?.[ADDRESS] ?? {})).toEqual([
        "data_source_schemas",
        "provider",
        "resource_schemas",
      ]);
      expect(files.get("lib/novelty/index.js")).toContain("providerVersionConstraint: '>= 1.11.0'");
      expect(files.get("lib/novelty/index.js")).not.toContain("1.15.0");
    });

    it("records its version in package.json and changes nothing else there", () => {
      expect(JSON.parse(files.get("package.json") ?? "")).toEqual({
        ...manifest,
        cdktf: { provider: { name: ADDRESS, version: "1.15.0" } },
      });
    });
  });

  it(
    "changes no byte where Terraform gets the provider that is there already",
    async () => {
      const { format_version, provider_schemas } = JSON.parse(readFileSync(join(PROVIDER, "schema.json"), "utf8"));
      standInTerraform({
        schema: { provider_schemas, format_version },
        version: { provider_selections: { [ADDRESS]: manifest.cdktf.provider.version } },
      });
      const folder = copyOfProvider();
      const before = contentsOf(folder);
      await generateProvider(folder, { fetch: true });
      expect(contentsOf(folder)).toEqual(before);
    },
    COMPILING_MS,
  );

  it("says in one line that Terraform is absent", async () => {
    noTerraform();
    await expectFailure(
      "'terraform init' must run, got: spawnSync terraform ENOENT. " +
        "Put Terraform on the PATH, or leave '--fetch' out to generate from provider/schema.json as it is.",
    );
  });

  it("says in one line why Terraform could not get the provider", async () => {
    const detail = "Could not retrieve the list of available\nversions: no such host\n\nTo see which modules …\n";
    standInTerraform({ initError: `\nError: Failed to query available provider packages\n\n${detail}` });
    await expectFailure(
      "'terraform init' must succeed, got: Failed to query available provider packages: " +
        "Could not retrieve the list of available versions: no such host. " +
        "Check the network, or leave '--fetch' out to generate from provider/schema.json as it is.",
    );
  });

  it("repeats on one line what Terraform says where that is not marked as an error", async () => {
    standInTerraform({ initError: "╷\n│ Killed by\n│ the system.\n╵\n" });
    await expectFailure(
      "'terraform init' must succeed, got: Killed by the system. " +
        "Check the network, or leave '--fetch' out to generate from provider/schema.json as it is.",
    );
  });

  it("refuses a provider of which Terraform does not tell the version", async () => {
    standInTerraform({ schema: LATER_SCHEMA, version: { provider_selections: {} } });
    await expectFailure(
      `'terraform version' must name the version of ${ADDRESS}, got none. ` +
        "Unset TF_REATTACH_PROVIDERS and development overrides, so that Terraform installs the provider itself.",
    );
  });

  it("refuses the schema of another provider", async () => {
    standInTerraform({ schema: { provider_schemas: { "example.com/acme/other": {} } }, version: LATER_VERSION });
    await expectFailure(
      `schema.json must describe the provider ${ADDRESS}, got: example.com/acme/other. ` +
        "Run: npm run generate:provider -- --fetch",
    );
  });
});

/** Expects that fetching fails with this very message, and leaves the package as it was. */
async function expectFailure(message: string): Promise<void> {
  const folder = copyOfProvider();
  const before = contentsOf(folder);
  await expect(generateProvider(folder, { fetch: true })).rejects.toEqual(new Error(message));
  expect(contentsOf(folder)).toEqual(before);
}

function copyOfProvider(): string {
  const folder = temporaryFolder();
  for (const name of ["package.json", "schema.json", "lib"]) {
    cpSync(join(PROVIDER, name), join(folder, name), { recursive: true });
  }
  return folder;
}
