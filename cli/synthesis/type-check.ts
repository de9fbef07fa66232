import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { takesColours } from "../support/colours";
import { nativeCompiler } from "../support/native-compiler";

/**
 * Checks the types of a project, by its tsconfig.app.json, or else by its tsconfig.json. A project that has neither is
 * written in JavaScript, and has none.
 *
 * The native compiler does it in a process of its own, so that it runs while this one goes on.
 *
 * @returns what the compiler complains of, or "" if the types are right
 */
export async function typeErrors(root: string): Promise<string> {
  const config = ["tsconfig.app.json", "tsconfig.json"]
    .map((name) => join(root, name))
    .find((file) => existsSync(file));
  if (config === undefined) return "";
  const options = ["--project", config, "--noEmit", "--pretty", String(takesColours(process.stderr))];
  const check = spawn(nativeCompiler(), options, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  const exit = new Promise<number | null>((resolve, reject) => check.once("close", resolve).once("error", reject));
  const output = await text(check.stdout);
  const code = await exit;
  return code === 0 ? "" : output.trim() || `The type check ended with exit code ${String(code)}.`;
}
