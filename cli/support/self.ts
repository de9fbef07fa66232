import { extname, join } from "node:path";

/** Whether these are the sources of this repository; its package has them compiled. */
const IS_SOURCE = extname(__filename) === ".ts";

/** This command line, to be run by Node in a process of its own with other arguments. */
export const selfArguments = (...args: readonly string[]): string[] => [
  join(__dirname, IS_SOURCE ? "../bin.js" : "../main.js"),
  ...args,
];

/** The module that makes Node run TypeScript, once it is loaded. */
export const typeScriptHook = (): string =>
  IS_SOURCE ? join(__dirname, "../register.js") : require.resolve("sucrase/register");
