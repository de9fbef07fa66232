import { mkdirSync, readFileSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { App, LocalBackend, S3Backend, TerraformOutput, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { PolicyPackStack } from "../src";
import { ANYTHING, contentsOf, newApp, newFolder, newPack, newStack, written } from "./synth";

const started = process.cwd();
afterEach(() => {
  process.chdir(started);
});

/** A project's folder, made current, as `node main.js` finds it. */
function enterProject(...path: string[]): string {
  const project = join(realpathSync(newFolder()), ...path);
  mkdirSync(project, { recursive: true });
  process.chdir(project);
  return project;
}

/** The backend of a stack that an app wrote to the current folder. */
const backendIn = (outdir: string, id: string): unknown =>
  JSON.parse(readFileSync(join(outdir, "stacks", id, "cdk.tf.json"), "utf8")).terraform.backend;

describe("the default backend", () => {
  it.each([
    ["stack", "../../../terraform.stack.tfstate"],
    ["group--stack", "../../../terraform.group--stack.tfstate"],
  ])("keeps the state of %s in the project's root, by a path from the stack's folder", (id, path) => {
    const project = enterProject();
    const stack = newStack({}, new App(), id);
    App.of(stack).synth();
    expect(backendIn("cdktf.out", stack.node.id)).toEqual({ local: { path } });
    expect(resolve("cdktf.out", "stacks", stack.node.id, path)).toBe(
      join(project, `terraform.${stack.node.id}.tfstate`),
    );
  });

  it("keeps it there where the output goes elsewhere", () => {
    enterProject();
    mkdirSync("build");
    expect(backendOf(new App({ outdir: "build/terraform" }))).toEqual({
      local: { path: "../../../../terraform.stack.tfstate" },
    });
  });

  it("keeps it there where the output's folder is given from the root", () => {
    const project = enterProject();
    expect(backendOf(new App({ outdir: join(project, "out") }))).toEqual({
      local: { path: "../../../terraform.stack.tfstate" },
    });
  });

  function backendOf(app: App): unknown {
    newStack({}, app);
    return written(app).terraform.backend;
  }
});

it("writes the same files in whatever folder the project lies, and none of them tells which", () => {
  const [first, second] = [["a"], ["deeper", "in", "another folder"]].map((path) => {
    const project = enterProject(...path);
    const app = new App();
    const stack = newStack({}, app);
    newPack({ akas: ["a"], tags: { a: "b" } }, stack).addSetting(ANYTHING, { a: ["b"] });
    newStack({ profile: "other" }, app, "second");
    app.synth();
    const contents = contentsOf("cdktf.out");
    expect(JSON.stringify(contents)).not.toContain(project);
    return contents;
  });
  expect(Object.keys(first ?? {})).toContain(join("stacks", "second", "cdk.tf.json"));
  expect(second).toEqual(first);
});

describe("a backend of the app", () => {
  const s3 = { bucket: "states", key: "stack.tfstate", region: "eu-west-1" };

  it("is the only one", () => {
    const app = newApp();
    new S3Backend(newStack({}, app), s3);
    expect(written(app).terraform.backend).toEqual({ s3 });
  });

  it("can be a local one with another path", () => {
    const app = newApp();
    new LocalBackend(newStack({}, app), { path: "elsewhere.tfstate" });
    expect(written(app).terraform.backend).toEqual({ local: { path: "elsewhere.tfstate" } });
  });

  it("can lie in a construct of the stack", () => {
    const app = newApp();
    new S3Backend(new Construct(newStack({}, app), "scope"), s3);
    expect(written(app).terraform.backend).toEqual({ s3 });
  });

  it("is that of its own stack alone where one stack lies in another", () => {
    const app = newApp();
    const outer = newStack({}, app, "outer");
    new S3Backend(new PolicyPackStack(outer, "inner"), s3);
    expect(Object.keys(written(app, "outer").terraform.backend as object)).toEqual(["local"]);
    expect(written(app, "inner").terraform.backend).toEqual({ s3 });
  });

  it("is the one by which another stack reads an output", () => {
    const app = newApp();
    const from = newStack({}, app, "from");
    const pack = newPack({}, from);
    new TerraformOutput(new TerraformStack(app, "to"), "id", { value: pack.resource.id });
    new S3Backend(from, s3);
    expect(Object.values(written(app, "to").data.terraform_remote_state as object)).toEqual([
      { backend: "s3", config: s3, workspace: "${terraform.workspace}" },
    ]);
  });
});

it("makes one default backend however often it is asked", () => {
  const stack = newStack();
  expect(stack.ensureBackendExists()).toBe(stack.ensureBackendExists());
});
