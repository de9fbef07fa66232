import { connect, type Query, type RetryPolicy } from "./client";
import type { Credentials } from "./credentials";
import { withoutKeys } from "./without-keys";

/**
 * Asks a workspace something.
 *
 * @param act - asks; it is given the workspace's host as well
 * @throws what `act` throws; whatever its message quotes, the keys are not in it
 */
export async function withWorkspace<T>(
  credentials: Credentials,
  act: (ask: Query, host: string) => Promise<T>,
  retryPolicy?: RetryPolicy,
): Promise<T> {
  try {
    return await act(connect(credentials, retryPolicy), hostOf(credentials.workspace));
  } catch (error) {
    if (error instanceof Error) error.message = withoutKeys(error.message, credentials);
    throw error;
  }
}

/** The host of a workspace, whether it is given as one or as an address. */
const hostOf = (workspace: string): string =>
  new URL(/^\w+:\/\//.test(workspace) ? workspace : `https://${workspace}`).host;
