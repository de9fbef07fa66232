import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "cdktf";
import { PolicyPack, PolicyPackStack, PolicyType } from "../src";

/** Synthesizes an app of so many packs with ten settings each, in one stack; run as a process of its own. */
const packs = Number(process.argv[2]);
const types = Array.from(
  { length: 10 },
  (_, index) => new PolicyType<string>({ uri: `tmod:@acme/ops#/policy/types/policy${index}` }),
);
const outdir = mkdtempSync(join(tmpdir(), "policy-packs-bench-"));
const app = new App({ outdir });
const stack = new PolicyPackStack(app, "scale");
for (let index = 0; index < packs; index++) {
  const pack = new PolicyPack(stack, `pack_${index}`, { title: `Pack ${index}`, akas: [`pack_${index}`] });
  for (const type of types) pack.addSetting(type, "a value", { note: "a note" });
}
app.synth();
rmSync(outdir, { recursive: true });
