import fs, { existsSync, mkdirSync, readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { PolicyPackStack } from "../../src";
import { contentsOf, newApp, newPack } from "../synth";

describe("a synthesis that is interrupted", () => {
  const titles = (outdir: string): unknown[] =>
    ["first", "last"].map((id) => {
      const file = join(outdir, "stacks", id, "cdk.tf.json");
      const json = JSON.parse(readFileSync(file, "utf8"));
      return json.resource.turbot_policy_pack.main.title;
    });
  const synthesize = (title: string, outdir?: string): string => {
    const app = newApp(outdir);
    for (const id of ["first", "last"]) newPack({ title }, new PolicyPackStack(app, id, { profile: id }));
    app.synth();
    return app.outdir;
  };

  afterEach(() => jest.restoreAllMocks());

  it.each([1, 2, 3, 4])("leaves each stack whole at rename %i, old or new, and the next one mends it", (failing) => {
    const outdir = synthesize("old");
    const { renameSync } = jest.requireActual<typeof fs>("node:fs");
    let renames = 0;
    const spy = jest.spyOn(fs, "renameSync").mockImplementation((from, to) => {
      if (++renames === failing) throw new Error("EXDEV");
      renameSync(from, to);
    });
    expect(() => synthesize("new", outdir)).toThrow("EXDEV");
    expect(titles(outdir)).toEqual([failing > 2 ? "new" : "old", "old"]);
    expect(Object.keys(contentsOf(outdir)).filter((path) => path.includes(".staged-"))).toEqual([]);

    spy.mockRestore();
    synthesize("new", outdir);
    expect(titles(outdir)).toEqual(["new", "new"]);
  });

  it("leaves stages if it is killed, which the next one clears", () => {
    const outdir = synthesize("old");
    const stages = [join(outdir, ".staged-x-1-a"), join(outdir, "stacks", "first", ".staged-x-1-a")];
    for (const stage of stages) {
      mkdirSync(stage);
      utimesSync(stage, 0, 0);
    }
    synthesize("new", outdir);
    expect(stages.filter(existsSync)).toEqual([]);
  });
});
