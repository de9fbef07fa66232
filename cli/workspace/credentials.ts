import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { isMap } from "../support/is-map";

/** What a workspace is reached with. The keys must never be printed. */
export interface Credentials {
  /** The workspace as the user wrote it. */
  readonly workspace: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/**
 * The credentials, from the sources of the Terraform provider and in its order: a profile that is asked for; all
 * three of `TURBOT_WORKSPACE`, `TURBOT_ACCESS_KEY` and `TURBOT_SECRET_KEY`; the profile that `TURBOT_PROFILE` names.
 * @param profile - the profile that is asked for; undefined for none
 * @param env - the environment; a variable that is empty counts as not set
 * @throws if there are none, or the profile lacks one of its three parts
 */
export function readCredentials(profile: string | undefined, env: NodeJS.ProcessEnv): Credentials {
  if (profile !== undefined) return fromFile(profile, env);
  const { TURBOT_WORKSPACE: workspace, TURBOT_ACCESS_KEY: accessKey, TURBOT_SECRET_KEY: secretKey } = env;
  if (workspace && accessKey && secretKey) return { workspace, accessKey, secretKey };
  if (env.TURBOT_PROFILE) return fromFile(env.TURBOT_PROFILE, env);
  const set = VARIABLES.filter((name) => env[name]);
  throw new Error(
    `The credentials must be given, got: ${set.join(" and ") || "none"}. ` +
      `Set ${VARIABLES.join(", ")}, or name a profile with --profile or TURBOT_PROFILE.`,
  );
}

const VARIABLES = ["TURBOT_WORKSPACE", "TURBOT_ACCESS_KEY", "TURBOT_SECRET_KEY"];

function fromFile(profile: string, env: NodeJS.ProcessEnv): Credentials {
  const file = env.TURBOT_SHARED_CREDENTIALS_FILE || join(homedir(), ".config", "turbot", "credentials.yml");
  const profiles = readYaml(file);
  const found = isMap(profiles) && Object.hasOwn(profiles, profile) ? profiles[profile] : undefined;
  if (!isMap(found)) {
    const names = isMap(profiles) ? Object.keys(profiles).join(", ") : "";
    throw new Error(`'profile' must be one of ${file}, got: ${profile}. The file has: ${names || "none"}.`);
  }
  const part = (name: keyof Credentials): string => {
    const text = found[name];
    if (typeof text === "string" && text !== "") return text;
    throw new Error(`'${name}' must be given in the profile ${profile} of ${file}. Add the line "${name}: …" to it.`);
  };
  return { workspace: part("workspace"), accessKey: part("accessKey"), secretKey: part("secretKey") };
}

/** Scalars stay the text that they are: a key can consist of digits. No message quotes the file, since it has keys. */
function readYaml(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? "a fault";
    throw new Error(
      `The credentials file must be readable, got: ${reason} (${file}). ` +
        "Create it, or name another with TURBOT_SHARED_CREDENTIALS_FILE.",
    );
  }
  const document = parseDocument(text, { schema: "failsafe" });
  const [fault] = document.errors;
  if (fault === undefined) return document.toJS();
  throw new Error(
    `The credentials file must be YAML, got: a fault in line ${fault.linePos?.[0].line ?? "?"} (${file}). Fix it.`,
  );
}
