import { createContext, Script } from "node:vm";
import { overLimit } from "../errors";

/**
 * Runs a job that ends when its time is over, even within a regular expression, which nothing else can stop.
 *
 * Node's timer for scripts does it: the script only calls the job, so that no code of a template is run as such. It
 * costs a quarter of a millisecond, so it is for the templates that need it.
 */
export function withinTime<T>(milliseconds: number, job: () => T): T {
  let done: { readonly value: T } | undefined;
  CONTEXT.job = () => {
    done = { value: job() };
  };
  try {
    CALL.runInContext(CONTEXT, { timeout: milliseconds, displayErrors: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
      throw overLimit("a second for its regular expressions");
    throw error;
  } finally {
    delete CONTEXT.job;
  }
  return (done as unknown as { readonly value: T }).value;
}

const CONTEXT: { job?: () => void } = createContext({});
const CALL = new Script("job()");
