import type { Values } from "../protocol/values";
import { noCredentials, notAuthorised } from "./refusals";

/** A workspace and the keys that it lets in. */
export interface Access {
  readonly workspace: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/**
 * Checks the credentials as the provider does when it is configured: its arguments, then the environment. Profiles
 * are left out, since a rehearsal reads no credentials file.
 *
 * @param granted - what the workspace lets in
 * @param config - the arguments of the provider
 * @param environment - of the provider
 * @throws Refusal if there are none, or others
 */
export function authorise(granted: Access, config: Values, environment: NodeJS.ProcessEnv): void {
  const given = [config.workspace, config.access_key, config.secret_key];
  const fromEnvironment = [environment.TURBOT_WORKSPACE, environment.TURBOT_ACCESS_KEY, environment.TURBOT_SECRET_KEY];
  const [workspace, accessKey, secretKey] = given.map((value, index) => value ?? fromEnvironment[index]);
  if (typeof workspace !== "string" || !accessKey || !secretKey) throw noCredentials();
  if (workspace !== granted.workspace || accessKey !== granted.accessKey || secretKey !== granted.secretKey)
    throw notAuthorised(workspace);
}
