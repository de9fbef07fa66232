import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packFolders } from "../../cli/site/packs";
import type * as Library from "../../src";
import { newFolder, type Json } from "../synth";

const ROOT = join(__dirname, "../..");
const packs = packFolders(ROOT);

/** The Terraform JSON of each pack's example, made with CDKTF or with CDK Terrain in its place. */
function jsonWith(framework: "cdktf" | "cdktn"): Map<string, Json> {
  const outdir = newFolder();
  jest.isolateModules(() => {
    const modules = jest.requireActual(framework);
    jest.doMock("cdktf", () => modules);
    const { PolicyPackStack } = jest.requireActual<typeof Library>("../../src");
    const app = new modules.App({ outdir });
    packs.forEach((pack, index) => {
      const { example } = jest.requireActual(join(ROOT, "src/packs", pack, "example"));
      example(new PolicyPackStack(app, `stack-${index}`));
    });
    app.synth();
    jest.dontMock("cdktf");
  });
  const read = (index: number): Json =>
    JSON.parse(readFileSync(join(outdir, `stacks/stack-${index}/cdk.tf.json`), "utf8"));
  return new Map(packs.map((pack, index) => [pack, read(index)]));
}

const [withCdktf, withCdktn] = [jsonWith("cdktf"), jsonWith("cdktn")];

describe.each(packs)("the pack %s", (pack) => {
  it("is the same JSON with CDKTF and with CDK Terrain, but for the version", () => {
    const [cdktf, cdktn] = [withCdktf.get(pack), withCdktn.get(pack)];
    const versions = [cdktf, cdktn].map((json) => json["//"].metadata.version);
    expect(versions).toEqual(["0.21.0", "0.24.0"]);
    cdktn["//"].metadata.version = cdktf["//"].metadata.version;
    delete cdktf.terraform.backend;
    delete cdktn.terraform.backend;
    expect(cdktn).toEqual(cdktf);
  });
});
