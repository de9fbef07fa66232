import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Testing, TerraformStack } from "cdktf";
import { array, property } from "fast-check";
import { CalculatedPolicy, type CalculatedPolicyTexts } from "../../src";
import { userApprovedCustom } from "../../src/policy-types/aws-iam";
import { newFolder, newPack } from "../synth";
import { anyGivenText, holds } from "../texts";
import { YAML_READERS } from "../yaml-readers";

const calculated = (texts?: Partial<CalculatedPolicyTexts>): CalculatedPolicy =>
  CalculatedPolicy.fromText({ queries: ["{ user { UserName } }"], template: "Skip", ...texts });

const inputOf = (...queries: string[]): string => calculated({ queries }).templateInput ?? "";

describe("a calculated policy", () => {
  it("holds queries and template", () => {
    expect(calculated()).toMatchObject({ queries: ["{ user { UserName } }"], template: "Skip", constants: {} });
  });

  it("holds constants as well", () => {
    const constants = { owner: "platform", _days1: [1, 2] };
    expect(calculated({ constants })).toMatchObject({
      queries: ["{ user { UserName } }"],
      template: "Skip",
      constants,
    });
  });

  it("needs no query", () => {
    const policy = CalculatedPolicy.fromText({ template: "Skip" });
    expect(policy).toMatchObject({ queries: [], template: "Skip" });
    expect(policy.templateInput).toBeUndefined();
    expect(policy.evaluate()).toBe("Skip");
    const pack = newPack();
    pack.addSetting(userApprovedCustom, CalculatedPolicy.fromText({ queries: [], template: "Skip" }));
    const [setting] = Object.values<any>(
      JSON.parse(Testing.synth(TerraformStack.of(pack))).resource.turbot_policy_setting,
    );
    expect(setting).toMatchObject({ template: "Skip" });
    expect(setting).not.toHaveProperty("template_input");
  });

  it("without a query has nothing in $", () => {
    const policy = CalculatedPolicy.fromText({ template: "{{ $.user }}Skip" });
    expect(() => policy.check(userApprovedCustom, "stack/main")).toThrow(
      /'template' must read only what the last query selects, got: "\$\.user" .* The policy has no query\./,
    );
  });

  it.each([[[""]], [["{ a }", " \n"]]])("is refused with the queries %j", (queries) => {
    expect(() => calculated({ queries })).toThrow("'queries' must hold GraphQL and Nunjucks text");
  });

  it.each(["", " \n"])("is refused with the template %j", (template) => {
    expect(() => calculated({ template })).toThrow("'template' must hold GraphQL and Nunjucks text");
  });

  it.each(["", "1st", "a-b", "a b", "a.b", "é", "a\n"])("is refused with a constant named %j", (name) => {
    expect(() => calculated({ constants: { [name]: 1 } })).toThrow("'constants' must be named as template variables");
  });
});

describe("a template", () => {
  it("goes as it is without constants", () => {
    expect(calculated({ template: "\n{# ${a} #}\r\nSkip\n" }).templateText).toBe("\n{# ${a} #}\r\nSkip\n");
    expect(calculated({ constants: {} }).templateText).toBe("Skip");
  });

  it("follows its constants, which take one line", () => {
    const constants = { note: 'say "no"\n', days: 90, deep: { list: [true, null] } };
    expect(calculated({ template: "{{ days }}\n", constants }).templateText).toBe(
      String.raw`{% set note = "say \"no\"\n" %}{% set days = 90 %}{% set deep = { "list": [true, null] } %}` +
        "\n{{ days }}\n",
    );
  });
});

describe("a single query", () => {
  it.each([
    ["{ account }", '"{ account }"\n'],
    ["{ user { UserName } }", '"{ user { UserName } }"\n'],
    ['{ a: constant(value:"x") }', String.raw`"{ a: constant(value:\"x\") }"` + "\n"],
    ["query { user } # a comment", '"query { user } # a comment"\n'],
    ["query { user }\n", "|\n  query { user }\n"],
    ["query Named {\n  user { UserName }\n}\n", "|\n  query Named {\n    user { UserName }\n  }\n"],
    ["query Named {\n  user { UserName }\n}", "|-\n  query Named {\n    user { UserName }\n  }\n"],
    ["# The user's own\nquery {\n  user\n}\n", "|\n  # The user's own\n  query {\n    user\n  }\n"],
    ["  query {\n  user }\n\n", '"  query {\\n  user }\\n\\n"\n'],
    ["\n\tquery {\n  user }\n", '"\\n\\tquery {\\n  user }\\n"\n'],
    ["query {\r\n user\r\n}", '"query {\\r\\n user\\r\\n}"\n'],
  ])("is written as YAML for a text: %j", (query, input) => {
    expect(inputOf(query)).toBe(input);
  });

  it.each(Object.entries(YAML_READERS))("is the same text to %s", (_, read) => {
    holds(property(anyGivenText, (query) => read(inputOf(query)) === query));
  });

  it("is indented if it is a block, or go-yaml could not read it", () => {
    holds(property(anyGivenText, (query) => !/^\|.*\n+(?! )./.test(inputOf(query))));
  });
});

describe("several queries", () => {
  it("are a list of blocks in their order", () => {
    expect(inputOf("{\n  b\n}\n", "{ a }")).toBe('- |\n  {\n    b\n  }\n- "{ a }"\n');
  });

  it.each(Object.entries(YAML_READERS))("are read back by %s as they were written", (_, read) => {
    holds(
      property(array(anyGivenText, { minLength: 2, maxLength: 4 }), (queries) => {
        expect(read(inputOf(...queries))).toEqual(queries);
      }),
    );
  });
});

describe("the files of a calculated policy", () => {
  const folder = newFolder();
  writeFileSync(join(folder, "a.graphql"), "{ é }\r\n");
  mkdirSync(join(folder, "sub"));
  writeFileSync(join(folder, "sub", "b.graphql"), "{ b }");
  writeFileSync(join(folder, "c.njk"), "{{ $ }}\n");
  writeFileSync(join(folder, "empty"), "");

  it("are read byte for byte, in the order given", () => {
    const files = { queries: ["sub/b.graphql", "a.graphql"], template: "c.njk" };
    expect(CalculatedPolicy.fromFiles(folder, files)).toMatchObject({
      queries: ["{ b }", "{ é }\r\n"],
      template: "{{ $ }}\n",
      constants: {},
    });
  });

  it("come with constants", () => {
    const files = { queries: ["a.graphql"], template: "c.njk", constants: { days: 90 } };
    expect(CalculatedPolicy.fromFiles(folder, files).constants).toEqual({ days: 90 });
  });

  it.each<[string, { queries: string[]; template: string }, string]>([
    ["a query is missing", { queries: ["a.graphql", "absent.graphql"], template: "c.njk" }, "absent.graphql"],
    ["the template is missing", { queries: ["a.graphql"], template: "absent.njk" }, "absent.njk"],
    ["a file is a folder", { queries: ["sub"], template: "c.njk" }, "sub"],
  ])("are missed where %s", (_, files, name) => {
    expect(() => CalculatedPolicy.fromFiles(folder, files)).toThrow(new RegExp(`'file' must be .*${name}`));
  });

  it("are refused where they are blank", () => {
    expect(() => CalculatedPolicy.fromFiles(folder, { queries: ["empty"], template: "c.njk" })).toThrow("'queries'");
    expect(() => CalculatedPolicy.fromFiles(folder, { queries: ["a.graphql"], template: "empty" })).toThrow(
      "'template'",
    );
  });
});
