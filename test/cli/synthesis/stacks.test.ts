import fs, { writeFileSync } from "node:fs";
import { join } from "node:path";
import { synthesizedStacks, type SynthesizedStack } from "../../../cli/synthesis/stacks";
import { newApp, newFolder, newPack, newStack, type Json } from "../../synth";

/** Synthesizes two stacks, whose packs have one title. */
function synthesize(outdir: string, title: string): void {
  const app = newApp(outdir);
  for (const id of ["a", "b"]) newPack({ title }, newStack({}, app, id));
  app.synth();
}

const titlesOf = ({ json, record }: SynthesizedStack): unknown[] => [
  (json.resource as Json).turbot_policy_pack.main.title,
  record?.packs[0]?.title,
];

afterEach(() => jest.restoreAllMocks());

it("takes a record with its own Terraform JSON alone, wherever a synthesis is killed", () => {
  const { renameSync } = jest.requireActual<typeof fs>("node:fs");
  const rename = jest.spyOn(fs, "renameSync");
  const seen = new Set<string>();
  for (let failing = 1; failing <= 5; failing++) {
    const outdir = newFolder();
    rename.mockImplementation(renameSync);
    synthesize(outdir, "old");
    let renames = 0;
    rename.mockImplementation((from, to) => {
      if (++renames === failing) throw new Error("killed");
      renameSync(from, to);
    });
    if (failing <= 4) expect(() => synthesize(outdir, "new")).toThrow("killed");
    else synthesize(outdir, "new");
    try {
      const titles = synthesizedStacks(outdir).map(titlesOf);
      titles.forEach(([inJson, inRecord]) => expect(inRecord).toBe(inJson));
      seen.add(titles.flat().join());
    } catch (error) {
      seen.add((error as Error).message.replace(/got: \w/, "got: …"));
    }
  }
  expect([...seen]).toEqual([
    "old,old,old,old",
    "policy-packs.json and cdk.tf.json of the stack must come from one synthesis, got: …, with files of two. " +
      "The last one was interrupted, or a file was edited. Run: npx policy-packs synth",
    "new,new,old,old",
    "new,new,new,new",
  ]);
});

it("takes no record beside Terraform JSON that was edited", () => {
  const outdir = newFolder();
  synthesize(outdir, "old");
  writeFileSync(join(outdir, "stacks/b/cdk.tf.json"), "{}");
  expect(() => synthesizedStacks(outdir)).toThrow("got: b, with files of two.");
});
