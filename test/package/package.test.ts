import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";
import { nativeCompiler } from "../../cli/support/native-compiler";
import { newFolder, type Json } from "../synth";

const ROOT = join(__dirname, "../..");

const PACK = `
import { App } from "cdktf";
import { PolicyPack, PolicyPackStack } from "guardrails-policy-packs";
import { EnforceMfaIsEnabledForUsers } from "guardrails-policy-packs/packs/aws/iam/enforce-mfa-is-enabled-for-users";
import { RootApproved, rootApproved, UserApproved } from "guardrails-policy-packs/policy-types/aws-iam";

const app = new App();
const stack = new PolicyPackStack(app, "acme");
new PolicyPack(stack, "root", { title: "Acme root" }).addSetting(rootApproved, RootApproved.CHECK_APPROVED);
new EnforceMfaIsEnabledForUsers(stack, "main", { userApproved: UserApproved.CHECK_APPROVED });
app.synth();
`;

/** Runs a command, and returns what it printed. */
function run(cwd: string, command: string, ...args: string[]): string {
  const env = { ...process.env, CDKTF_OUTDIR: "", CDKTF_CONTEXT_JSON: "" };
  delete (env as NodeJS.ProcessEnv).CDKTF_OUTDIR;
  return execFileSync(command, args, { cwd, encoding: "utf8", env, stdio: ["ignore", "pipe", "pipe"] });
}

let tarball: string;
let files: string[];

beforeAll(() => {
  run(ROOT, "npm", "run", "build");
  const destination = newFolder();
  const [packed] = JSON.parse(run(ROOT, "npm", "pack", "--json", "--pack-destination", destination)) as Json[];
  tarball = join(destination, packed.filename);
  files = run(ROOT, "tar", "-tzf", tarball).trim().split("\n");
}, 300_000);

describe("the package", () => {
  it("is less than a megabyte", () => {
    expect(statSync(tarball).size).toBeLessThan(1_000_000);
  });

  it("holds the library and the provider's bindings, and nothing of the workshop", () => {
    const entries = new Set(files.map((file) => file.split("/")[1]));
    expect([...entries].sort()).toEqual(["LICENSE", "README.md", "dist", "node_modules", "package.json"]);
    expect(files.filter((file) => /node_modules/.test(file) && !/\/@cdktf\/provider-turbot\//.test(file))).toEqual([]);
    expect(files.filter((file) => /\.test\.|fixture|schema\.json|\/generate/.test(file))).toEqual([]);
  });

  it("holds the queries and templates of its packs", () => {
    const names = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" });
    const wanted = names.filter((name) => /\.(?:graphql|njk)$/.test(name)).map((name) => `package/dist/${name}`);
    expect(wanted.length).toBeGreaterThan(2);
    expect(files).toEqual(expect.arrayContaining(wanted));
  });
});

describe("in an empty project", () => {
  let project: string;
  let json: Json;

  beforeAll(() => {
    project = newFolder();
    writeFileSync(join(project, "package.json"), "{}");
    const versions = (name: string): string =>
      `${name}@${JSON.parse(readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8")).version}`;
    const packages = [tarball, versions("cdktf"), versions("constructs"), versions("@types/node")];
    run(project, "npm", "install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", ...packages);
    writeFileSync(join(project, "pack.ts"), PACK);
    compile("commonjs", "node10");
    run(project, "node", "pack.js");
    json = JSON.parse(readFileSync(join(project, "cdktf.out/stacks/acme/cdk.tf.json"), "utf8"));
  }, 300_000);

  /** With the compiler of this project's ts-node, which still knows how older projects resolve modules. */
  function compile(module: string, moduleResolution: string): void {
    const compiler = join(ROOT, "node_modules/typescript/bin/tsc");
    const options = ["--strict", "--target", "es2022", "--module", module, "--moduleResolution", moduleResolution];
    run(project, "node", compiler, ...options, "--types", "node", "pack.ts");
  }

  it("types and synthesizes a pack of one's own beside one that comes along", () => {
    expect(Object.keys(json.resource.turbot_policy_setting).sort()).toEqual([
      "aws_iam_user_approved",
      "aws_iam_user_approved_custom",
      "root_aws_iam_root_approved",
    ]);
    expect(json.terraform.required_providers.turbot).toEqual({ source: "turbot/turbot", version: ">= 1.11.0" });
  });

  it("types for projects that resolve modules as Node does today", () => {
    expect(() => compile("node16", "node16")).not.toThrow();
  });

  it("is typed: another policy's mode does not compile", () => {
    writeFileSync(join(project, "wrong.ts"), PACK.replace("RootApproved.CHECK_APPROVED", "UserApproved.SKIP"));
    const options = ["--noEmit", "--module", "node16", "--types", "node", "wrong.ts"];
    const { status, stdout } = spawnSync(nativeCompiler(), options, { cwd: project, encoding: "utf8" });
    expect(status).not.toBe(0);
    expect(stdout).toMatch(/error TS2345: .*'UserApproved\.SKIP'.*SettingValue<RootApproved>/);
  });

  it("can be imported by an ES module", () => {
    const module = PACK.replaceAll('"acme"', '"module"');
    mkdirSync(join(project, "esm"));
    writeFileSync(join(project, "esm/pack.mjs"), module);
    run(project, "node", "esm/pack.mjs");
    const written = readFileSync(join(project, "cdktf.out/stacks/module/cdk.tf.json"), "utf8");
    expect(JSON.parse(written).resource.turbot_policy_pack.root.title).toBe("Acme root");
  });

  it("shows an error at the user's line, with the library's own lines by source map where DEBUG asks for them", () => {
    writeFileSync(join(project, "faulty.js"), PACK_OF_NO_TITLE);
    const stackOf = (debug: string): string =>
      execFileSync("node", ["--enable-source-maps", "faulty.js"], {
        cwd: project,
        encoding: "utf8",
        env: { ...process.env, DEBUG: debug },
      });
    expect(stackOf("")).toMatch(/'title' must be text that is not empty.*\n {4}at [^\n]*faulty\.js:6/);
    expect(stackOf("1")).toMatch(/guardrails-policy-packs:\/\/\/src\/policy-pack\.ts:\d+/);
  });
});

const PACK_OF_NO_TITLE = `
const { App } = require("cdktf");
const { PolicyPack, PolicyPackStack } = require("guardrails-policy-packs");
const stack = new PolicyPackStack(new App(), "faulty");
try {
  new PolicyPack(stack, "main", { title: "" });
} catch (error) {
  console.log(error.stack);
}
`;

describe("the public surface", () => {
  it("is what docs/public.api.md reports; npm run report:api writes it anew", () => {
    const config = ExtractorConfig.loadFileAndPrepare(join(ROOT, "api-extractor.json"));
    const messages: string[] = [];
    const { apiReportChanged } = Extractor.invoke(config, {
      localBuild: false,
      messageCallback: (message) => {
        messages.push(message.text);
        message.handled = true;
      },
    });
    expect({ apiReportChanged, messages: apiReportChanged ? messages : [] }).toEqual({
      apiReportChanged: false,
      messages: [],
    });
  });
});
