import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readModule } from "../../../cli/convert/hcl/read-module";
import { packOf } from "../../../cli/convert/pack/from-module";
import { writePack } from "../../../cli/convert/write/write-pack";
import { blocks } from "../../markdown";
import { newFolder } from "../../synth";

it("docs/convert.md shows what its HCL becomes in a project of one's own", async () => {
  const text = readFileSync("docs/convert.md", "utf8");
  const folder = join(newFolder(), "enforce_versioning");
  mkdirSync(folder);
  writeFileSync(join(folder, "main.tf"), blocks(text, "hcl")[0] ?? "");
  const model = packOf(await readModule(folder, "enforce_versioning"), { readme: false });
  const project = { packs: "packs", tests: "test/packs", isRepository: false };
  const pack = await writePack(model, { project, verbatim: false, keepVariables: false });
  expect(pack.files.get("packs/aws/s3/enforce-versioning/index.ts")).toBe(blocks(text, "ts")[0]);
});
