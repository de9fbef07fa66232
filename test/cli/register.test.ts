import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { typeScriptHook } from "../../cli/support/self";
import { newFolder } from "../synth";

describe("what runs the sources as they are", () => {
  const file = join(newFolder(), "main.ts");

  function printed(text: string): string {
    writeFileSync(file, text);
    return execFileSync(process.execPath, ["-r", typeScriptHook(), file], { encoding: "utf8" });
  }

  it("runs a file as it is now, and no earlier one that it kept", () => {
    const [first, second] = [1, 2].map((id) => `const word: string = "${id} of ${process.pid}";\nconsole.log(word);\n`);
    const [ofFirst, ofSecond] = [`1 of ${process.pid}\n`, `2 of ${process.pid}\n`];
    expect([first, second, first, second].map((text = "") => printed(text))).toEqual([
      ofFirst,
      ofSecond,
      ofFirst,
      ofSecond,
    ]);
  });

  it("keeps the line of an error", () => {
    const text = 'interface Unused {\n  name: string;\n}\ntry {\n  throw new Error("wrong");\n} catch (error) {\n';
    expect(printed(`${text}  console.log((error as Error).stack);\n}\n`)).toContain(`${file}:5:`);
  });
});
