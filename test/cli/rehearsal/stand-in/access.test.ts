import { authorise } from "../../../../cli/rehearsal/stand-in/access";

const GRANTED = { workspace: "acme.cloud.turbot.com", accessKey: "key", secretKey: "secret" };
const ARGUMENTS = { workspace: GRANTED.workspace, access_key: "key", secret_key: "secret" };
const ENVIRONMENT = {
  TURBOT_WORKSPACE: GRANTED.workspace,
  TURBOT_ACCESS_KEY: "key",
  TURBOT_SECRET_KEY: "secret",
};

it.each([
  ["the arguments", ARGUMENTS, {}],
  ["the environment", {}, ENVIRONMENT],
  ["both", { workspace: GRANTED.workspace, access_key: null, secret_key: null }, ENVIRONMENT],
  ["the arguments before the environment", ARGUMENTS, { ...ENVIRONMENT, TURBOT_SECRET_KEY: "wrong" }],
])("lets in the right keys of %s", (_, config, environment) => {
  expect(() => authorise(GRANTED, config, environment)).not.toThrow();
});

it.each([
  ["TURBOT_WORKSPACE", "other.cloud.turbot.com"],
  ["TURBOT_ACCESS_KEY", GRANTED.workspace],
  ["TURBOT_SECRET_KEY", GRANTED.workspace],
])("refuses a wrong %s and repeats no key", (name, workspace) => {
  const environment = { ...ENVIRONMENT, [name]: "other.cloud.turbot.com" };
  expect(() => authorise(GRANTED, {}, environment)).toThrow(
    new Error(
      `authorisation failed for workspace '${workspace}'. Check the workspace, access key and secret key: ` +
        "the provider's arguments, its profile, or TURBOT_WORKSPACE, TURBOT_ACCESS_KEY and TURBOT_SECRET_KEY",
    ),
  );
});

it.each(Object.keys(ENVIRONMENT))("says what is missing without %s", (name) => {
  expect(() => authorise(GRANTED, {}, { ...ENVIRONMENT, [name]: undefined })).toThrow(
    "failed to get credentials. Set TURBOT_WORKSPACE, TURBOT_ACCESS_KEY and TURBOT_SECRET_KEY",
  );
});
