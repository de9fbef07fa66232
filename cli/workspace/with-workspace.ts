import { connect, type Query, type RetryPolicy } from "./client";
import type { Credentials } from "./credentials";
import { endpointOf } from "./endpoint";
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
    return await act(connect(credentials, retryPolicy), new URL(endpointOf(credentials.workspace)).host);
  } catch (error) {
    if (error instanceof Error) error.message = withoutKeys(error.message, credentials);
    throw error;
  }
}
