import { extname, join } from "node:path";

/** This command line, to be run by Node in a process of its own with other arguments. */
export function selfArguments(...args: readonly string[]): string[] {
  return extname(__filename) === ".ts"
    ? ["-r", require.resolve("sucrase/register"), join(__dirname, "../main.ts"), ...args]
    : [join(__dirname, "../main.js"), ...args];
}
