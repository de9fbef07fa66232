import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { join } from "node:path";
import { finishReplacement, replaceTogether } from "../../../cli/support/replace-together";
import { typeScriptHook } from "../../../cli/support/self";
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

describe("a process that is killed while it replaces files", () => {
  const before = new Map([
    ["a.json", "old a"],
    ["lib/gone.js", "old"],
  ]);
  const after = new Map([
    ["a.json", "new a"],
    ["lib/fresh.js", "new"],
  ]);

  /** Replaces files in a process of its own, which is killed at one of its renames. */
  function killedAt(rename: number, folder: string): void {
    const script = `
      const fs = require("node:fs");
      let count = 0;
      const rename = fs.renameSync;
      fs.renameSync = (from, to) => {
        count += 1;
        if (count === ${rename}) process.kill(process.pid, "SIGKILL");
        rename(from, to);
      };
      const { replaceTogether } = require(${JSON.stringify(join(__dirname, "../../../cli/support/replace-together.ts"))});
      void replaceTogether(process.argv[1], (fresh) => {
        fs.writeFileSync(fresh + "/a.json", "new a");
        fs.mkdirSync(fresh + "/lib");
        fs.writeFileSync(fresh + "/lib/fresh.js", "new");
      });`;
    spawnSync(process.execPath, ["-r", typeScriptHook(), "-e", script, folder], { cwd: __dirname });
  }

  it.each([1, 2, 3, 4, 5])(
    "at rename %i, is finished or undone by the next one, and leaves nothing behind",
    (rename) => {
      const folder = folderOf(before);
      killedAt(rename, folder);
      expect(fs.readdirSync(folder).filter((name) => name.startsWith(".generate-"))).toHaveLength(1);
      finishReplacement(folder);
      expect(contentsOf(folder)).toEqual(rename === 1 ? before : after);
      expect(fs.readdirSync(folder).sort()).toEqual(["a.json", "lib"]);
    },
  );

  it("leaves alone what a running process builds", async () => {
    const folder = folderOf(before);
    await replaceTogether(folder, (fresh) => {
      finishReplacement(folder);
      writeNew(fresh);
    });
    expect(contentsOf(folder)).toEqual(after);
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
