import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCredentials } from "../../../cli/workspace/credentials";
import { newFolder } from "../../synth";

const FROM_ENV = { workspace: "env.example.com", accessKey: "env-access", secretKey: "env-secret" };
const ENV = {
  TURBOT_WORKSPACE: FROM_ENV.workspace,
  TURBOT_ACCESS_KEY: FROM_ENV.accessKey,
  TURBOT_SECRET_KEY: FROM_ENV.secretKey,
};
const FILE = `
acme:
  accessKey: acme-access
  secretKey: acme-secret
  workspace: https://acme.cloud.turbot.com
numeric: { accessKey: 0123, secretKey: 1e3, workspace: numeric.example.com }
partial: { accessKey: partial-access, workspace: partial.example.com }
`;
const ACME = { workspace: "https://acme.cloud.turbot.com", accessKey: "acme-access", secretKey: "acme-secret" };

function credentialsFile(text = FILE): string {
  const file = join(newFolder(), "credentials.yml");
  writeFileSync(file, text);
  return file;
}

describe("credentials", () => {
  it("are those of the profile that is asked for, before all else", () => {
    const env = { ...ENV, TURBOT_PROFILE: "numeric", TURBOT_SHARED_CREDENTIALS_FILE: credentialsFile() };
    expect(readCredentials("acme", env)).toEqual(ACME);
  });

  it("are those of the environment, before those of the profile that it names", () => {
    const env = { ...ENV, TURBOT_PROFILE: "acme", TURBOT_SHARED_CREDENTIALS_FILE: credentialsFile() };
    expect(readCredentials(undefined, env)).toEqual(FROM_ENV);
  });

  it.each(Object.keys(ENV))("are those of the profile where the environment lacks %s", (name) => {
    const file = { TURBOT_PROFILE: "acme", TURBOT_SHARED_CREDENTIALS_FILE: credentialsFile() };
    expect(readCredentials(undefined, { ...ENV, ...file, [name]: undefined })).toEqual(ACME);
    expect(readCredentials(undefined, { ...ENV, ...file, [name]: "" })).toEqual(ACME);
  });

  it("are text, also where YAML would read a number", () => {
    const env = { TURBOT_SHARED_CREDENTIALS_FILE: credentialsFile() };
    expect(readCredentials("numeric", env)).toMatchObject({ accessKey: "0123", secretKey: "1e3" });
  });
});

describe("what is wrong with credentials", () => {
  const failure = (profile: string | undefined, env: NodeJS.ProcessEnv): string => {
    try {
      return JSON.stringify(readCredentials(profile, env));
    } catch (error) {
      return String(error);
    }
  };

  it("is said where there are none", () => {
    expect(failure(undefined, {})).toBe(
      "Error: The credentials must be given, got: none. Set TURBOT_WORKSPACE, TURBOT_ACCESS_KEY, TURBOT_SECRET_KEY, " +
        "or name a profile with --profile or TURBOT_PROFILE.",
    );
  });

  it("is said where there are some, by the names of the variables alone", () => {
    expect(failure(undefined, { ...ENV, TURBOT_SECRET_KEY: "" })).toContain(
      "must be given, got: TURBOT_WORKSPACE and TURBOT_ACCESS_KEY. Set ",
    );
  });

  it("is said where the profile is not in the file, with those that are", () => {
    const file = credentialsFile();
    expect(failure("other", { TURBOT_SHARED_CREDENTIALS_FILE: file })).toBe(
      `Error: 'profile' must be one of ${file}, got: other. The file has: acme, numeric, partial.`,
    );
  });

  it.each(["toString", "__proto__"])("is said where the profile is called %s, as parts of every object are", (name) => {
    expect(failure(name, { TURBOT_SHARED_CREDENTIALS_FILE: credentialsFile() })).toContain("'profile' must be one of");
  });

  it("is said where the profile lacks a part", () => {
    const file = credentialsFile();
    expect(failure("partial", { TURBOT_SHARED_CREDENTIALS_FILE: file })).toBe(
      `Error: 'secretKey' must be given in the profile partial of ${file}. Add the line "secretKey: …" to it.`,
    );
  });

  it("is said where the file cannot be read", () => {
    const file = join(newFolder(), "none.yml");
    expect(failure("acme", { TURBOT_SHARED_CREDENTIALS_FILE: file })).toBe(
      `Error: The credentials file must be readable, got: ENOENT (${file}). ` +
        "Create it, or name another with TURBOT_SHARED_CREDENTIALS_FILE.",
    );
  });

  it.each([
    ["acme:\n  accessKey: a-hidden-key\n secretKey: another-hidden-key\n", "a fault in line 3"],
    ["acme: {accessKey: a-hidden-key", "a fault in line 1"],
  ])("is said where the file is no YAML, without a word of what is in it: %j", (text, got) => {
    const file = credentialsFile(text);
    const message = failure("acme", { TURBOT_SHARED_CREDENTIALS_FILE: file });
    expect(message).toBe(`Error: The credentials file must be YAML, got: ${got} (${file}). Fix it.`);
  });

  it.each(["", "just text", "- a\n- list", "acme: text"])(
    "is said where the file is no map of profiles: %j",
    (text) => {
      expect(failure("acme", { TURBOT_SHARED_CREDENTIALS_FILE: credentialsFile(text) })).toMatch(
        /^Error: 'profile' must be one of .*, got: acme\. The file has: (none|acme)\.$/,
      );
    },
  );
});
