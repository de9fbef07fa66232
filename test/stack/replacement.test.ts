import fs, { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Replacement } from "../../src/stack/replacement";
import { contentsOf, newFolder } from "../synth";

function folderOf(files: Readonly<Record<string, string>>, folder = newFolder()): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function filesOf(folder: string): Record<string, string> {
  const entries = Object.entries(contentsOf(folder)).filter(([, text]) => text !== undefined);
  return Object.fromEntries(entries) as Record<string, string>;
}

function replaced(from: string, to: string): Record<string, string> {
  const replacement = new Replacement(from, to);
  replacement.apply();
  replacement.discard();
  return filesOf(to);
}

const OLD = {
  "cdk.tf.json": "old",
  "policy-packs.json": "old",
  "assets/a/1/x": "old",
  "assets/b": "old",
  kept: "kept",
};
const NEW = { "cdk.tf.json": "new", "policy-packs.json": "new", "assets/a/2/x": "new", "assets/b/y": "new" };

afterEach(() => jest.restoreAllMocks());

describe("files in the place of others", () => {
  it("leave what else is there, but for what they name no more", () => {
    expect(replaced(folderOf(NEW), folderOf(OLD))).toEqual({ ...NEW, kept: "kept" });
  });

  it("can be the first", () => {
    expect(replaced(folderOf(NEW), join(newFolder(), "stacks", "a"))).toEqual(NEW);
  });

  it("can take the place of folders, and folders that of files", () => {
    expect(replaced(folderOf({ a: "new", "b/c": "new" }), folderOf({ "a/x": "old", b: "old" }))).toEqual({
      a: "new",
      "b/c": "new",
    });
  });

  it("can lie behind a link, on another filesystem", () => {
    const place = folderOf(OLD);
    const link = join(newFolder(), "stack");
    symlinkSync(place, link);
    expect(replaced(folderOf(NEW), link)).toEqual({ ...NEW, kept: "kept" });
    expect(filesOf(place)).toEqual({ ...NEW, kept: "kept" });
  });

  it("are each old or new wherever a rename fails, and Terraform's names only what is there", () => {
    const count = jest.spyOn(fs, "renameSync");
    replaced(folderOf(NEW), folderOf(OLD));
    const renames = count.mock.calls.length;
    expect(renames).toBe(Object.keys(NEW).length);

    for (let failing = 1; failing <= renames; failing++) {
      const { renameSync } = jest.requireActual<typeof fs>("node:fs");
      let renamed = 0;
      count.mockImplementation((from, to) => {
        if (++renamed === failing) throw new Error("EXDEV");
        renameSync(from, to);
      });
      const to = folderOf(OLD);
      expect(() => replaced(folderOf(NEW), to)).toThrow("EXDEV");
      const files = filesOf(to);
      expect(files).toMatchObject({ "cdk.tf.json": "old", "assets/a/1/x": "old", kept: "kept" });
      expect(["old", "new"]).toContain(files["policy-packs.json"]);
    }
  });

  it("leave all as it was if they cannot be brought beside it", () => {
    jest.spyOn(fs, "cpSync").mockImplementation(() => {
      throw new Error("ENOSPC");
    });
    const to = folderOf(OLD);
    expect(() => new Replacement(folderOf(NEW), to)).toThrow("ENOSPC");
    expect(filesOf(to)).toEqual(OLD);
    expect(Object.keys(contentsOf(to)).filter((path) => path.startsWith(".staged"))).toEqual([]);
  });
});
