/**
 * The environment for a Terraform that must neither ask, nor keep or find anything outside of its folder, nor know
 * keys: a workspace, a data folder, arguments and a log file can be set in a shell, and are left out.
 *
 * What configures Terraform itself (`TF_CLI_CONFIG_FILE`, `TF_PLUGIN_CACHE_DIR`) and variables (`TF_VAR_…`) stay.
 */
export function terraformEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !LEFT_OUT.test(name));
  return { ...Object.fromEntries(kept), CHECKPOINT_DISABLE: "1", TF_IN_AUTOMATION: "1", TF_INPUT: "0" };
}

const LEFT_OUT = /^TF_(WORKSPACE|DATA_DIR|CLI_ARGS.*|LOG.*|REATTACH_PROVIDERS)$|^TURBOT_/;
