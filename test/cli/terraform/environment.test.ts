import { terraformEnvironment } from "../../../cli/terraform/environment";

it("Terraform gets neither keys nor what would lead it out of its folder", () => {
  const leftOut = {
    TF_WORKSPACE: "prod",
    TF_DATA_DIR: "/elsewhere",
    TF_CLI_ARGS: "-x",
    TF_CLI_ARGS_plan: "-x",
    TF_LOG: "trace",
    TF_LOG_PATH: "/elsewhere/log",
    TF_REATTACH_PROVIDERS: "{}",
    TURBOT_SECRET_KEY: "secret",
    TURBOT_PROFILE: "acme",
  };
  const kept = { PATH: "/bin", TF_CLI_CONFIG_FILE: "/home/.terraformrc", TF_VAR_folder: "sandbox" };
  expect(terraformEnvironment({ ...leftOut, ...kept })).toEqual({
    ...kept,
    CHECKPOINT_DISABLE: "1",
    TF_IN_AUTOMATION: "1",
    TF_INPUT: "0",
  });
});
