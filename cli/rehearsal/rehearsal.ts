import { serve } from "./protocol/server";
import { standIn, type ProviderOptions } from "./stand-in/provider";
import type { Call } from "./stand-in/recording";
import type { Workspace } from "./stand-in/workspace";

/** What a rehearsal is given. */
export interface RehearsalOptions extends ProviderOptions {
  /** The workspace; give one to several rehearsals in a row to have a provider end and another one begin. */
  readonly workspace: Workspace;
}

/** A provider's stand-in that is being served. */
export interface Rehearsal {
  /** What the environment of Terraform, or of the CDKTF CLI, must hold. */
  readonly env: Readonly<Record<string, string>>;
  /** The calls so far. */
  readonly calls: readonly Call[];
  /** Ends the provider at once, as a crash would. */
  readonly die: () => void;
}

/**
 * Serves the provider's stand-in while something is done with it.
 *
 * ```ts
 * const workspace = new Workspace({ policyTypes });
 * await withRehearsal({ workspace }, async ({ env, calls }) => {
 *   await terraform(folder, ["apply", "-auto-approve"], { env });
 * });
 * ```
 */
export async function withRehearsal<T>(
  options: RehearsalOptions,
  use: (rehearsal: Rehearsal) => Promise<T>,
): Promise<T> {
  const calls: Call[] = [];
  const { env, stop } = await serve(standIn(options.workspace, calls, options));
  try {
    return await use({ env, calls, die: stop });
  } finally {
    stop();
  }
}
