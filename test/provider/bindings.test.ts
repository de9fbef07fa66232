import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ProviderSchema } from "@cdktf/commons";
import { generateBindings } from "../../provider/generate/bindings";
import { contentsOf, PROVIDER, temporaryFolder } from "./folders";

const COMPILING_MS = 60_000;

describe("generateBindings", () => {
  it(
    "gives from the committed schema, in another folder, exactly the committed lib",
    async () => {
      const schema = JSON.parse(readFileSync(join(PROVIDER, "schema.json"), "utf8")) as ProviderSchema;
      const folder = temporaryFolder();
      await generateBindings(schema, folder);
      expect(firstDifference(contentsOf(join(PROVIDER, "lib")), contentsOf(folder))).toBeUndefined();
    },
    COMPILING_MS,
  );
});

describe("the comparison with the committed lib", () => {
  const generated = new Map([
    ["folder/index.js", "a"],
    ["mod/index.js", "b"],
  ]);

  it.each([
    ["changed", new Map([...generated, ["folder/index.js", "changed"]]), "provider/lib/folder/index.js"],
    ["missing", new Map([["folder/index.js", "a"]]), "provider/lib/mod/index.js"],
    ["left over", new Map([...generated, ["gone/index.js", "c"]]), "provider/lib/gone/index.js"],
  ])("names a file that is %s", (_, committed, file) => {
    expect(firstDifference(committed, generated)).toMatch(`${file} `);
  });

  it("finds nothing where all files are equal", () => {
    expect(firstDifference(new Map(generated), generated)).toBeUndefined();
  });
});

function firstDifference(committed: Map<string, string>, generated: Map<string, string>): string | undefined {
  const files = [...new Set([...committed.keys(), ...generated.keys()])].sort();
  const file = files.find((name) => committed.get(name) !== generated.get(name));
  return file && `provider/lib/${file} is not what provider/schema.json gives. Run: npm run generate:provider`;
}
