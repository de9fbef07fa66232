/**
 * Ends a command with an error as one readable block, and exit code 1.
 *
 * The library's own errors show the line that made them; with `DEBUG` in the environment all show their whole stack.
 */
export function failWith(error: unknown): void {
  console.error(error instanceof Error && !process.env.DEBUG ? readable(error) : error);
  process.exitCode = 1;
}

function readable(error: Error): string {
  const isOwn = error.name === "PolicyPackError";
  return isOwn ? (error.stack ?? error.message).replace(/^PolicyPackError: /, "") : error.message;
}
