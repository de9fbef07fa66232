import { TerraformVariable } from "cdktf";
import { constantFrom, dictionary, property, record, tuple, uniqueArray } from "fast-check";
import { parse } from "yaml";
import { CalculatedPolicy, type PolicyPackStack } from "../src";
import { ANYTHING, newApp, newPack, newStack, readByTerraform, written, type Json } from "./synth";
import { anyGivenText, anyText, anyValue, holds } from "./texts";

/** What an app writes of the resource of a type that the function adds to a stack, without CDKTF's metadata. */
function resourceOf(type: string, make: (stack: PolicyPackStack) => unknown): Json {
  const app = newApp();
  make(newStack({}, app));
  const [{ "//": metadata, ...resource }] = Object.values(written(app).resource[type] as [Json]);
  expect(metadata).toHaveProperty("metadata");
  return resource;
}

/** What an app writes of the one setting with a value and a note, but for the pack that it belongs to. */
function settingOf(value: unknown, note?: string): Json {
  const { resource, type, ...others } = resourceOf("turbot_policy_setting", (stack) =>
    newPack({}, stack).addSetting(ANYTHING, value as string, { note }),
  );
  expect([resource, type]).toEqual(["${turbot_policy_pack.main.id}", ANYTHING.uri]);
  return readByTerraform(others);
}

const RUNS = 40;

it("delivers the texts of a pack as they were written", () => {
  const anyPack = record({
    title: anyGivenText,
    description: anyText,
    akas: uniqueArray(anyGivenText, { minLength: 1, maxLength: 3 }),
    parent: anyGivenText,
    filter: anyGivenText,
    tags: dictionary(anyText, anyText, { minKeys: 1, maxKeys: 4 }),
  });
  holds(
    property(anyPack, (props) => {
      const pack = resourceOf("turbot_policy_pack", (stack) => newPack(props, stack));
      expect(readByTerraform(pack)).toEqual(props);
    }),
    RUNS,
  );
});

it("delivers value and note of a setting as they were written", () => {
  holds(
    property(tuple(anyGivenText, anyText), ([value, note]) => {
      expect(settingOf(value, note)).toEqual({ value, note });
    }),
    RUNS,
  );
});

it("delivers a value that is no text as YAML of the same value", () => {
  const anyOther = anyValue.filter((value) => typeof value !== "string" && value !== null);
  holds(
    property(anyOther, (value) => {
      const { value: text, ...others } = settingOf(value);
      expect(parse(text as string, { version: "1.1" })).toEqual(value);
      expect(others).toEqual({});
    }),
    RUNS,
  );
});

it("delivers queries, template and constants of a calculated policy as they were written", () => {
  // Sound ones with any text in them: in a comment and a string of GraphQL, and where Nunjucks leaves text alone.
  const anyQuery = anyText
    .map((text) => `# ${text.replace(/[\r\n]/g, " ")}\n{ a: get(path: ${JSON.stringify(text)}) }\n`)
    // Nunjucks takes the end of a comment for a fault even where none begins.
    .filter((query) => !/\{[{%#]|#\}/.test(query));
  const anyPolicy = record({
    queries: uniqueArray(anyQuery, { minLength: 2, maxLength: 3 }),
    // What is printed is known only in a workspace, so that no check judges it.
    template: anyText.map((text) => `{{ $.a }}{% raw %}a${text}{% endraw %}`),
    constants: dictionary(
      anyText.map((text) => `_${text.replace(/\W/g, "")}`),
      anyValue,
      { maxKeys: 2 },
    ),
  });
  holds(
    property(anyPolicy, (texts) => {
      const policy = CalculatedPolicy.fromText(texts);
      const { template_input, template, ...others } = settingOf(policy);
      expect(parse(template_input as string)).toEqual(texts.queries);
      expect(template).toBe(policy.templateText);
      expect((template as string).endsWith(texts.template)).toBe(true);
      expect(others).toEqual({});
    }),
    RUNS,
  );
});

it("delivers the resource of an attachment as it was written", () => {
  holds(
    property(anyGivenText, (resource) => {
      const attachment = resourceOf("turbot_policy_pack_attachment", (stack) =>
        newPack({}, stack).attachTo(resource, { name: "to" }),
      );
      expect(readByTerraform(attachment.resource)).toBe(resource);
    }),
    RUNS,
  );
});

it("delivers the texts of the provider as they were written", () => {
  const anyWorkspace = constantFrom("acme.cloud.turbot.com", "https://acme.cloud.turbot.com/");
  const anyProps = record({ profile: anyGivenText, credentialsFile: anyGivenText, workspace: anyWorkspace });
  holds(
    property(anyProps, (props) => {
      const app = newApp();
      newStack(props, app);
      const { profile, credentialsFile, workspace } = props;
      expect(readByTerraform(written(app).provider.turbot)).toEqual([
        { profile, credentials_file: credentialsFile, workspace },
      ]);
    }),
    RUNS,
  );
});

it("delivers the texts around a token as they were written, and the token as an expression", () => {
  const read = (source: string): string =>
    source.replace(/\$\{"[^"]+"\}|\$\{var\.variable\}|\$\$\{|%%\{|[$%]\{/g, (part) =>
      part === "${var.variable}" ? "<token>" : (readByTerraform(part) as string),
    );
  holds(
    property(tuple(anyText, anyText, anyText), (texts) => {
      const pack = resourceOf("turbot_policy_pack", (stack) => {
        const { stringValue } = new TerraformVariable(stack, "variable", {});
        return newPack({ title: texts.join(stringValue) }, stack);
      });
      expect(read(pack.title as string)).toBe(texts.join("<token>"));
    }),
    RUNS,
  );
});
