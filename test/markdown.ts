import { spawnSync } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nativeCompiler } from "../cli/support/native-compiler";
import { newFolder } from "./synth";

const ROOT = join(__dirname, "..");

/** The fenced blocks of a language in a text of Markdown. */
export const blocks = (markdown: string, language: string): string[] =>
  [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms"))].map(([, code = ""]) => code);

/** What the compiler has against blocks of TypeScript, each a module of its own in the project's root. */
export function compiled(codes: readonly string[]): string[] {
  const folder = newFolder();
  for (const shared of ["node_modules", "src"]) symlinkSync(join(ROOT, shared), join(folder, shared));
  const files = codes.map((code, index) => {
    const file = `block-${index + 1}.ts`;
    writeFileSync(join(folder, file), code);
    return file;
  });
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ extends: join(ROOT, "tsconfig.json"), files }));
  const { status, stdout } = spawnSync(nativeCompiler(), ["--pretty", "false"], { cwd: folder, encoding: "utf8" });
  const faults = stdout.split("\n").filter((line) => line !== "");
  return status === 0 || faults.length > 0 ? faults : [`The compiler ended with ${String(status)}.`];
}
