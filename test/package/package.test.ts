import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";
import { nativeCompiler } from "../../cli/support/native-compiler";
import type { Json } from "../synth";
import { describeNewProject } from "./init";
import { INSTALLERS, installedWith, run, type Installer } from "./installers";
import { APP, packed, TSC } from "./packed";

const ROOT = join(__dirname, "../..");
const [NPM] = INSTALLERS as [Installer];

let tarballs: Record<string, string>;
let tarball: string;
let files: string[];

beforeAll(() => {
  tarballs = packed();
  tarball = tarballs["guardrails-policy-packs"] ?? "";
  files = run(ROOT, "tar", "-tzf", tarball).trim().split("\n");
}, 300_000);

describe("the package", () => {
  it("is less than a megabyte", () => {
    expect(statSync(tarball).size).toBeLessThan(1_000_000);
  });

  it("holds the library, with the provider's bindings in it, and nothing of the workshop", () => {
    const entries = new Set(files.map((file) => file.split("/")[1]));
    expect([...entries].sort()).toEqual(["LICENSE", "README.md", "dist", "package.json"]);
    const resources = readdirSync(join(ROOT, "provider/lib"), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const bindings = resources.flatMap(({ name }) => ["js", "d.ts"].map((ending) => `${name}/index.${ending}`));
    expect(files.filter((file) => /dist\/provider\//.test(file)).sort()).toEqual(
      bindings.map((file) => `package/dist/provider/${file}`).sort(),
    );
    expect(files.filter((file) => /\.test\.|\/fixtures\/|schema\.json|\/generate|public\.api/.test(file))).toEqual([]);
  });

  it("holds the queries and templates of its packs", () => {
    const names = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" });
    const wanted = names.filter((name) => /\.(?:graphql|njk)$/.test(name)).map((name) => `package/dist/${name}`);
    expect(wanted.length).toBeGreaterThan(2);
    expect(files).toEqual(expect.arrayContaining(wanted));
  });
});

const OPTIONS = ["--strict", "--target", "es2022", "--types", "node"];

describe("in an empty project", () => {
  let project: string;
  let json: Json;

  beforeAll(() => {
    project = installedWith(NPM, { "guardrails-policy-packs": tarball });
    writeFileSync(join(project, "pack.ts"), APP);
    run(project, "node", TSC, ...OPTIONS, "--module", "commonjs", "--moduleResolution", "node10", "pack.ts");
    run(project, "node", "pack.js");
    json = JSON.parse(readFileSync(join(project, "cdktf.out/stacks/acme/cdk.tf.json"), "utf8"));
  }, 300_000);

  it("types and synthesizes a pack of one's own beside one that comes along", () => {
    expect(Object.keys(json.resource.turbot_policy_setting).sort()).toEqual([
      "aws_iam_user_approved",
      "aws_iam_user_approved_custom",
      "root_aws_iam_root_approved",
    ]);
    expect(json.terraform.required_providers.turbot).toEqual({ source: "turbot/turbot", version: ">= 1.13.4" });
  });

  it("types for projects that resolve modules as Node does today", () => {
    expect(() => run(project, nativeCompiler(), ...OPTIONS, "--module", "node16", "--noEmit", "pack.ts")).not.toThrow();
  });

  it("is typed: another policy's mode does not compile", () => {
    writeFileSync(join(project, "wrong.ts"), APP.replace("RootApproved.CHECK_APPROVED", "UserApproved.SKIP"));
    const options = [...OPTIONS, "--noEmit", "--module", "node16", "wrong.ts"];
    const { status, stdout } = spawnSync(nativeCompiler(), options, { cwd: project, encoding: "utf8" });
    expect(status).not.toBe(0);
    expect(stdout).toMatch(/error TS2345: .*'UserApproved\.SKIP'.*SettingValue<RootApproved>/);
  });

  it("can be imported by an ES module", () => {
    const module = APP.replaceAll('"acme"', '"module"');
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

describeNewProject(() => tarballs);

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
