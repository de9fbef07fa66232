import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { takesColours } from "../support/colours";
import { nativeCompiler } from "../support/native-compiler";

/**
 * Checks the types of main.ts and of all that it imports.
 *
 * The native compiler does it in a process of its own, so that it runs while this one goes on.
 *
 * @returns what the compiler complains of, or "" where the types are right
 */
export async function typeErrors(): Promise<string> {
  const project = join(__dirname, "../../tsconfig.app.json");
  const options = ["--project", project, "--pretty", String(takesColours(process.stderr))];
  const check = spawn(nativeCompiler(), options, { stdio: ["ignore", "pipe", "inherit"] });
  const exit = new Promise<number | null>((resolve, reject) => check.once("close", resolve).once("error", reject));
  const output = await text(check.stdout);
  const code = await exit;
  return code === 0 ? "" : output.trim() || `The type check ended with exit code ${String(code)}.`;
}
