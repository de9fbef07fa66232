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

  it("hold in the library, but not in packs of one's own, their tests and the app", () => {
    const files = [
      "src/policy-pack.ts",
      "src/packs/acme/ops/enforce-it/index.ts",
      "test/packs/acme/ops/enforce-it.test.ts",
      "main.ts",
    ];
    const program = `
      const { ESLint } = require("eslint");
      const configs = ${JSON.stringify(files)}.map((file) => new ESLint().calculateConfigForFile(file));
      Promise.all(configs).then((all) => console.log(JSON.stringify(all.map(({ rules }) => rules))));`;
    const rules = JSON.parse(
      execFileSync(process.execPath, ["-e", program], { cwd: ROOT, encoding: "utf8" }),
    ) as Json[];
    const holding = rules.map((ofFile) => RULES.filter((rule) => ofFile[rule] !== undefined && ofFile[rule][0] !== 0));
    expect(holding).toEqual([RULES, [], [], []]);
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
