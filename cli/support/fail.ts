import { join, sep } from "node:path";

/**
 * Ends a command with an error as one readable block, and exit code 1.
 *
 * The library's own errors show the line that made them, and any other that the app threw the lines of the app that led
 * to it, since its message does not say where; with `DEBUG` in the environment all show their whole stack.
 */
export function failWith(error: unknown, thrownBy: "command" | "app" = "command"): void {
  console.error(error instanceof Error && !process.env.DEBUG ? readable(error, thrownBy === "app") : error);
  process.exitCode ??= 1;
}

function readable(error: Error, isOfApp: boolean): string {
  if (error.name === "PolicyPackError") return (error.stack ?? error.message).replace(/^PolicyPackError: /, "");
  if (!isOfApp) return error.message;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^ {4}at /.test(line) && !isElsewhere(line));
  return [String(error).replace(/^Error: /, ""), ...frames].join("\n");
}

/** Whether a frame is of Node, of a package, or of the command that runs the app. */
const isElsewhere = (line: string): boolean => ELSEWHERE.test(line) || line.includes(CLI);

const ELSEWHERE = /\(?node:|[\\/]node_modules[\\/]|\(<anonymous>\)$/;

/** The folder of the command line, in the repository or in its package. */
const CLI = join(__dirname, "..", sep);
