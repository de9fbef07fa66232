import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type * as Library from "../../src";
import { newFolder, type Json } from "../synth";

const PACKS = join(__dirname, "../../src/packs");
const packs = readdirSync(PACKS, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("example.ts"))
  .map((file) => dirname(relative(".", file)));

/** The Terraform JSON of a pack's example, made with CDKTF or with CDK Terrain in its place. */
function jsonWith(framework: "cdktf" | "cdktn", pack: string): Json {
  const outdir = newFolder();
  jest.isolateModules(() => {
    const modules = jest.requireActual(framework);
    jest.doMock("cdktf", () => modules);
    const { PolicyPackStack } = jest.requireActual<typeof Library>("../../src");
    const { example } = jest.requireActual(join(PACKS, pack, "example"));
    const app = new modules.App({ outdir });
    example(new PolicyPackStack(app, "stack"));
    app.synth();
    jest.dontMock("cdktf");
  });
  return JSON.parse(readFileSync(join(outdir, "stacks/stack/cdk.tf.json"), "utf8"));
}

describe.each(packs)("the pack %s", (pack) => {
  it("is the same JSON with CDKTF and with CDK Terrain, but for the version", () => {
    const [cdktf, cdktn] = [jsonWith("cdktf", pack), jsonWith("cdktn", pack)];
    const versions = [cdktf, cdktn].map((json) => json["//"].metadata.version);
    expect(versions).toEqual(["0.21.0", "0.24.0"]);
    cdktn["//"].metadata.version = cdktf["//"].metadata.version;
    delete cdktf.terraform.backend;
    delete cdktn.terraform.backend;
    expect(cdktn).toEqual(cdktf);
  });
});

it("covers every pack", () => {
  expect(packs.length).toBeGreaterThanOrEqual(3);
});
