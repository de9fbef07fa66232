import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Json } from "./synth";

const ROOT = join(__dirname, "..");

describe("the lint rules for a library's public surface", () => {
  const RULES = [
    "@typescript-eslint/explicit-function-return-type",
    "@typescript-eslint/explicit-member-accessibility",
    "jsdoc/require-jsdoc",
  ];

  it.each([
    ["src/policy-pack.ts", RULES],
    ["src/packs/acme/ops/enforce-it/index.ts", []],
    ["test/packs/acme/ops/enforce-it.test.ts", []],
    ["main.ts", []],
  ])("hold in %s: %j", (file, expected) => {
    const config = execFileSync(process.execPath, ["node_modules/eslint/bin/eslint.js", "--print-config", file], {
      cwd: ROOT,
      encoding: "utf8",
    });
    const { rules } = JSON.parse(config);
    expect(RULES.filter((rule) => rules[rule] !== undefined && rules[rule][0] !== 0)).toEqual(expected);
  });
});

describe("the GraphQL configuration", () => {
  const KEYS = { TURBOT_ACCESS_KEY: "access", TURBOT_SECRET_KEY: "secret" };

  function configWith(env: NodeJS.ProcessEnv): Json {
    const program = "console.log(JSON.stringify(require('./.graphqlrc.cjs')))";
    return JSON.parse(execFileSync(process.execPath, ["-e", program], { cwd: ROOT, encoding: "utf8", env }));
  }

  it.each(["acme.cloud.turbot.com", "https://acme.cloud.turbot.com/", "https://acme.cloud.turbot.com/api/latest"])(
    "takes the schema from the workspace %s, over TLS alone",
    (workspace) => {
      expect(configWith({ TURBOT_WORKSPACE: workspace, ...KEYS }).schema).toEqual([
        {
          "https://acme.cloud.turbot.com/api/latest/graphql": {
            headers: { Authorization: "Basic YWNjZXNzOnNlY3JldA==" },
          },
        },
      ]);
    },
  );

  it.each([
    ["workspace", KEYS],
    ["keys", { TURBOT_WORKSPACE: "acme.cloud.turbot.com" }],
  ])("has no schema without %s", (_, env) => {
    expect(configWith(env)).toEqual({ schema: [], documents: "**/packs/**/*.graphql" });
  });
});

it("the editor is recommended what reads GraphQL, Nunjucks and Terraform", () => {
  const { recommendations } = JSON.parse(readFileSync(join(ROOT, ".vscode/extensions.json"), "utf8"));
  expect(recommendations).toEqual(
    expect.arrayContaining(["graphql.vscode-graphql", "ronnidc.nunjucks", "hashicorp.terraform"]),
  );
});
