import fs from "node:fs";
import { join } from "node:path";
import { replaceTogether } from "../../../cli/support/replace-together";
import { contentsOf, temporaryFolder } from "../../provider/folders";

describe("replaceTogether", () => {
  const before = new Map([
    ["a.json", "old a"],
    ["kept.json", "kept"],
    ["lib/gone.js", "old"],
  ]);

  it("replaces files and folders by those that were written, and keeps the others", async () => {
    const folder = folderOf(before);
    await replaceTogether(folder, writeNew);
    expect(contentsOf(folder)).toEqual(
      new Map([
        ["a.json", "new a"],
        ["kept.json", "kept"],
        ["lib/fresh.js", "new"],
      ]),
    );
  });

  it("replaces what is named alone where that lies deeper", async () => {
    const folder = folderOf(new Map([...before, ["lib/deep/kept.js", "kept"]]));
    const writeDeep = (fresh: string): void => {
      write(fresh, "lib/gone.js", "new");
      write(fresh, "made/fresh.js", "new");
    };
    await replaceTogether(folder, writeDeep, ["lib/gone.js", "made/fresh.js"]);
    expect(contentsOf(folder)).toEqual(
      new Map([...before, ["lib/deep/kept.js", "kept"], ["lib/gone.js", "new"], ["made/fresh.js", "new"]]),
    );
  });

  it("changes nothing and leaves nothing behind where writing fails", async () => {
    const folder = folderOf(before);
    const failing = replaceTogether(folder, (fresh) => {
      writeNew(fresh);
      throw new Error("out of ink");
    });
    await expect(failing).rejects.toThrow("out of ink");
    expect(contentsOf(folder)).toEqual(before);
    expect(fs.readdirSync(folder).sort()).toEqual(["a.json", "kept.json", "lib"]);
  });

  it("puts back what it had replaced where a later swap fails", async () => {
    const folder = folderOf(before);
    const rename = fs.renameSync;
    const spy = jest.spyOn(fs, "renameSync").mockImplementation((from, to) => {
      if (to === join(folder, "lib") && String(from).includes("fresh")) {
        throw new Error("no room for lib");
      }
      rename(from, to);
    });
    try {
      await expect(replaceTogether(folder, writeNew)).rejects.toThrow("no room for lib");
    } finally {
      spy.mockRestore();
    }
    expect(contentsOf(folder)).toEqual(before);
  });
});

function writeNew(fresh: string): void {
  write(fresh, "a.json", "new a");
  write(fresh, "lib/fresh.js", "new");
}

function folderOf(files: Map<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, text] of files) {
    write(folder, name, text);
  }
  return folder;
}

function write(folder: string, name: string, text: string): void {
  const file = join(folder, name);
  fs.mkdirSync(join(file, ".."), { recursive: true });
  fs.writeFileSync(file, text);
}
