import type { PolicyKind } from "../../../src";
import { findPolicyType } from "../../catalog/catalog";
import { argumentOf, textArgument, type PackModel } from "../pack/model";
import { Imports, type Library } from "./imports";
import { keyCode, stringCode, textCode } from "./text-code";
import { yamlValue } from "./yaml-code";

/** What a test is made of. */
interface TestParts {
  readonly className: string;
  readonly model: PackModel;
  readonly library: Library;
  /** The example, as the test imports it. */
  readonly example: string;
  /** The helpers of the repository's tests, as the test imports them; undefined in a project of its own. */
  readonly helpers: string | undefined;
}

/** The test of a pack: its texts, and exactly the policies that it sets. */
export function testCode({ className, model, example, library, helpers }: TestParts): string {
  const imports = new Imports(library, ["pack", "settings"]);
  imports.add(example, "example");
  const title = textArgument(model.pack, "title");
  const settings = [...model.settings, ...model.others.filter(({ type }) => type === "turbot_policy_setting")];
  const rows = settings.map(
    (setting) => `${keyCode(setting.name)}: expect.objectContaining({ ${expected(setting)} }),`,
  );
  const setup = helpers === undefined ? packageSetup(imports) : repositorySetup(imports, helpers);
  return [
    imports.text(),
    "",
    `describe("the pack ${className}", () => {`,
    ...setup,
    "",
    'it("has its title", () => {',
    `expect(resource.turbot_policy_pack).toMatchObject({ ${keyCode(model.pack.name)}: { ${title === undefined ? "" : `title: ${textCode(title)}`} } });`,
    "});",
    "",
    'it("sets exactly these policies", () => {',
    settings.length === 0
      ? 'expect(resource).not.toHaveProperty("turbot_policy_setting");'
      : `expect(resource.turbot_policy_setting).toEqual({\n${rows.join("\n")}\n});`,
    "});",
    "});",
    "",
  ].join("\n");
}

function repositorySetup(imports: Imports, helpers: string): string[] {
  imports.add(helpers, "newStack");
  imports.add(helpers, "synthesized");
  return ["const stack = newStack();", "example(stack);", "const { resource } = synthesized(stack);"];
}

function packageSetup(imports: Imports): string[] {
  const testing = imports.add("cdktf", "Testing");
  const stack = imports.ofLibrary("PolicyPackStack");
  return [
    `const stack = new ${stack}(${testing}.app(), "stack");`,
    "example(stack);",
    `const { resource } = JSON.parse(${testing}.synth(stack, true)) as { resource: Record<string, unknown> };`,
  ];
}

function expected(setting: PackModel["pack"]): string {
  const type = textArgument(setting, "type");
  const value = textArgument(setting, "value");
  const isShort = value !== undefined && value.length <= SHORT && !value.includes("\n") && !/[$%]\{/.test(value);
  const kind = type === undefined ? undefined : findPolicyType(type)?.kind;
  const isStructure = kind !== undefined && STRUCTURES.has(kind) && typeof yamlValue(value ?? "")?.value === "object";
  const isKnown = isShort && !isStructure && argumentOf(setting, "for_each") === undefined;
  return [
    ...(type === undefined ? [] : [`type: ${stringCode(type)}`]),
    ...(isKnown ? [`value: ${stringCode(value)}`] : []),
  ].join(", ");
}

/** The kinds whose values the library writes as YAML of its own. */
const STRUCTURES: ReadonlySet<PolicyKind> = new Set(["list", "map", "result", "other"]);

const SHORT = 60;
