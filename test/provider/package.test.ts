import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import type { ProviderSchema } from "@cdktf/commons";
import { PolicyPack } from "@cdktf/provider-turbot/lib/policy-pack";
import { TurbotProvider } from "@cdktf/provider-turbot/lib/provider";
import { TerraformStack } from "cdktf";
import { version as cdktfVersion } from "cdktf/package.json";
import ts from "typescript";
import manifest from "../../provider/package.json";
import { newApp, synthesized } from "../synth";
import { contentsOf, PROVIDER } from "./folders";

const ADDRESS = "registry.terraform.io/turbot/turbot";
const LIB = join(PROVIDER, "lib");

describe("@cdktf/provider-turbot", () => {
  it("has the 21 resources, the 3 data sources and the provider of turbot/turbot 1.14.0", () => {
    expect(Object.keys(terraformTypes())).toHaveLength(21 + 3 + 1);
    expect(manifest.cdktf).toEqual({ provider: { name: ADDRESS, version: "1.14.0" } });
  });

  it.each(Object.entries(terraformTypes()))("offers in lib/%s the Terraform type %s", (folder, type) => {
    const classes = Object.values(load(folder)) as { tfResourceType?: string }[];
    expect(classes.map(({ tfResourceType }) => tfResourceType)).toContain(type);
  });

  it.each(["index", "lazy-index"])("lists all of them in lib/%s", (index) => {
    const names = Object.keys(terraformTypes()).map(camelCase);
    expect(Object.getOwnPropertyNames(load(index))).toEqual(expect.arrayContaining(names));
  });

  it("loads one resource alone where one is imported", () => {
    const script = `
      require("@cdktf/provider-turbot/lib/policy-pack");
      console.log(Object.keys(require.cache).join("\\n"));`;
    const loaded = execFileSync(process.execPath, ["-e", script], { cwd: PROVIDER, encoding: "utf8" }).split("\n");
    expect(loaded.filter((file) => file.startsWith(LIB + sep))).toEqual([join(LIB, "policy-pack", "index.js")]);
  });

  it("requires the versions since 1.11.0 and not one exact version", () => {
    const stack = new TerraformStack(newApp(), "stack");
    new TurbotProvider(stack, "turbot");
    new PolicyPack(stack, "pack", { title: "A pack" });
    expect(synthesized(stack).terraform.required_providers).toEqual({
      turbot: { source: "turbot/turbot", version: ">= 1.11.0" },
    });
  });

  it("names no path, no time and no tool version of the machine that it was made on", () => {
    const absolutePath = /(^|["'`(\s])(\/(home|root|tmp|usr|var|Users)\/|[A-Z]:\\)/m;
    const date = /\d{4}-\d\d-\d\d/;
    const traces = [dirname(PROVIDER), tmpdir(), ts.version, cdktfVersion];
    const telling = [...contentsOf(LIB)].filter(
      ([, text]) => absolutePath.test(text) || date.test(text) || traces.some((trace) => text.includes(trace)),
    );
    expect(telling.map(([file]) => file)).toEqual([]);
  });
});

/** The Terraform type of each thing of the schema, by the folder of its bindings. */
function terraformTypes(): Record<string, string> {
  const schema = JSON.parse(readFileSync(join(PROVIDER, "schema.json"), "utf8")) as ProviderSchema;
  const provider = schema.provider_schemas?.[ADDRESS];
  return Object.fromEntries([
    ...Object.keys(provider?.resource_schemas ?? {}).map((type) => [kebabCase(type.replace("turbot_", "")), type]),
    ...Object.keys(provider?.data_source_schemas ?? {}).map((type) => [kebabCase(`data_${type}`), type]),
    ["provider", "turbot"],
  ]) as Record<string, string>;
}

/** Loads a module of `lib` as a program does that requires it. */
function load(name: string): object {
  return jest.requireActual<object>(`@cdktf/provider-turbot/lib/${name}`);
}

function kebabCase(snakeCase: string): string {
  return snakeCase.replaceAll("_", "-");
}

function camelCase(kebabCase: string): string {
  return kebabCase.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
