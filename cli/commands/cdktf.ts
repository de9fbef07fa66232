import { createRequire } from "node:module";
import { failWith } from "../support/fail";

const ANSWER = /^(?:--auto-?approve\b|--help$|-h$)/i;

/**
 * `npm run diff`, `deploy` and `destroy`: the CDKTF CLI, in this process, so that its prompts, signals and exit code are
 * its own.
 *
 * Left alone it would report each use to its maker, and ask npm's registry for a newer version of itself.
 */
try {
  const [command = "", ...options] = process.argv.slice(2);
  if (mustAsk(command, options) && !process.stdin.isTTY) {
    throw new Error(
      `There is no terminal to approve the plan in. Run: npm run ${command} -- --auto-approve, or look at the plan ` +
        "first: npm run diff",
    );
  }
  process.env.CHECKPOINT_DISABLE = "1";
  process.env.DISABLE_VERSION_CHECK = "1";
  createRequire(__filename)("cdktf-cli/bundle/bin/cdktf");
} catch (error) {
  failWith(error);
}

/** Without a terminal the CLI would plan, and break at its question with a stack trace. */
function mustAsk(command: string, options: readonly string[]): boolean {
  if (process.env.CDKTF_AUTO_APPROVE || options.some((option) => ANSWER.test(option))) return false;
  return command === "deploy" || command === "destroy";
}
