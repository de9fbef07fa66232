import { readCredentials, type Credentials } from "./credentials";

/** The part of a stack's Terraform JSON that says how its providers are set up. */
export interface ProvidersJson {
  readonly provider?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

/**
 * The credentials for a stack's workspace, as the Terraform provider takes them: the profile, the credentials file and
 * the workspace that the stack names go over the environment.
 *
 * @param profile - a profile that the user names, over the stack's
 * @throws Error if there are none
 */
export function stackCredentials(
  { provider }: ProvidersJson,
  profile: string | undefined,
  env: NodeJS.ProcessEnv,
): Credentials {
  const [config = {}] = provider?.turbot ?? [];
  const given = (name: string): string | undefined => {
    const value = config[name];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const [file, workspace] = [given("credentials_file"), given("workspace")];
  return readCredentials(profile ?? given("profile"), {
    ...env,
    ...(file && { TURBOT_SHARED_CREDENTIALS_FILE: file }),
    ...(workspace && { TURBOT_WORKSPACE: workspace }),
  });
}
