import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packPage } from "../../../cli/site/pack-page";
import { examplePack, packFolders } from "../../../cli/site/packs";
import { effectOf } from "../../../src/policy-values/effect";
import { newFolder, newStack, resources, type Json } from "../../synth";

const ROOT = join(__dirname, "../../..");
const MFA = "aws/iam/enforce-mfa-is-enabled-for-users";

describe("the folders of packs", () => {
  it("are those with an index.ts, at any depth and in order", () => {
    const root = rootWith({ "b/index.ts": "", "a/deep/er/index.ts": "", "a/deep/fixtures/data.ts": "" });
    expect(packFolders(root)).toEqual(["a/deep/er", "b"]);
  });

  it("are none where all of a folder's packs are passed on, and nothing is made", () => {
    const root = rootWith({
      "index.ts": "",
      "a/index.ts": "",
      "a/b/index.ts": "",
      "c/index.ts": "",
      "c/d/index.ts": "",
    });
    writeFileSync(join(root, "packs/c/example.ts"), "");
    expect(packFolders(root)).toEqual(["a/b", "c", "c/d"]);
  });

  it("are none in a project without packs of its own", () => {
    expect(packFolders(newFolder())).toEqual([]);
  });

  it("are found in this repository", () => {
    expect(packFolders(ROOT)).toContain(MFA);
  });
});

describe.each(packFolders(ROOT))("the example of %s", (folder) => {
  it("makes the pack, and sets no mode that acts", () => {
    const stack = newStack();
    examplePack(ROOT, folder, stack);
    const settings = Object.values<Json>(resources(stack, "turbot_policy_setting"));
    expect(settings.length).toBeGreaterThan(0);
    expect(settings.filter(({ value = "" }) => effectOf(value).acts)).toEqual([]);
    const printed = settings.flatMap(({ template = "" }) => template.match(/"[^"]*"/g) ?? []);
    expect(printed.filter((text) => effectOf(text.slice(1, -1)).acts)).toEqual([]);
  });

  it("has a page that says what it checks, what its modes do, and what it does not see", () => {
    const { labelled, settings, choices, see, mods } = packPage(ROOT, folder);
    const isCalculated = settings.some(({ calculation }) => calculation !== undefined);
    const labels = ["Checks", "Modes", "Does not see", ...(isCalculated ? ["With nothing known"] : [])];
    expect(labelled.map(({ label }) => label)).toEqual(labels);
    expect(labelled.filter(({ prose }) => !/^[A-Z`].*[.]$/su.test(prose))).toEqual([]);
    expect(choices.filter(({ prose }) => prose.length === 0)).toEqual([]);
    expect({ see, mods }).not.toMatchObject({ see: [], mods: [] });
  });
});

describe("a pack without the example that its page is made of", () => {
  const made = (root: string): unknown => examplePack(root, "acme", newStack());

  it.each([
    ["has no example.ts", {}, "no such file"],
    ["exports something else", { "acme/example.ts": "export const sample = 1;" }, "undefined"],
    ["exports no function", { "acme/example.ts": "export const example = 1;" }, "number"],
    [
      "makes something else",
      { "acme/example.ts": "export const example = () => ({});" },
      "a function that returns object",
    ],
  ])("is an error that says what to write: it %s", (_, files, got) => {
    expect(() => made(rootWith({ "acme/index.ts": "", ...files }))).toThrow(
      `'example' must be exported by packs/acme/example.ts as a function that makes the pack, got: ${got}. ` +
        "Write: export const example = ",
    );
  });
});

function rootWith(files: Readonly<Record<string, string>>): string {
  const root = newFolder();
  for (const [file, text] of Object.entries(files)) {
    const path = join(root, "packs", file);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, text);
  }
  return root;
}
