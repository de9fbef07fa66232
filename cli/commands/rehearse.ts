import { constants } from "node:os";
import { Reporter } from "../rehearsal/command/reporter";
import { rehearseStack } from "../rehearsal/command/stack";
import { chosen, synthesize } from "../rehearsal/command/synthesis";
import { withTemporaryFolder } from "../rehearsal/command/temporary-folder";
import { RehearsalError, stopped } from "../rehearsal/errors";
import { terraformVersion } from "../terraform/terraform";

/** `npm run rehearse [-- STACK…]`: rehearses the app's stacks, or those that are named. */
async function rehearse(names: readonly string[], signal: AbortSignal): Promise<void> {
  const start = performance.now();
  const version = await terraformVersion(signal);
  console.log(`A rehearsal: Terraform ${version}, and a stand-in for the turbot provider. No workspace is touched.`);
  await withTemporaryFolder(async (folder) => {
    const stacks = chosen(await synthesize(folder, signal), names);
    const reporter = new Reporter((line) => {
      if (!signal.aborted) console.log(line);
    });
    for (const stack of stacks) await rehearseStack(stack, reporter, signal);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`\nNo surprise in ${stacks.length === 1 ? "1 stack" : `${stacks.length} stacks`}, after ${seconds} s.`);
  });
}

/** What ends a rehearsal runs the same way as any error: Terraform is killed, server and folder go. */
const stop = new AbortController();
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(name, () => {
    process.exitCode = 128 + constants.signals[name];
    stop.abort(stopped(name));
  });
}
process.stdout.on("error", () => stop.abort(stopped("a closed output")));

rehearse(process.argv.slice(2), stop.signal).catch((error: unknown) => {
  process.exitCode ??= 1;
  console.error(error instanceof RehearsalError && !process.env.DEBUG ? `\n${error.message}` : error);
});
