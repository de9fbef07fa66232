import { copyFileSync, cpSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readCatalog } from "../../catalog/catalog";
import { knownTypes } from "../../rehearsal/command/known-types";
import { foreignResources, settingsOf } from "../../rehearsal/command/stack-json";
import { withTemporaryFolder } from "../../rehearsal/command/temporary-folder";
import { withRehearsal } from "../../rehearsal/rehearsal";
import { Workspace } from "../../rehearsal/stand-in/workspace";
import { inCatalog } from "../../synthesis/policy-types";
import type { Change } from "../../terraform/changes";
import { Terraform } from "../../terraform/terraform";
import { literalText } from "../write/expression-code";
import type { VariableValues } from "../write/writing";

/** What Terraform would change in what it made of the source, or why it cannot tell. */
export type StateProof = { readonly changes: readonly Change[] } | { readonly error: string };

/**
 * Has real Terraform apply a folder's HCL against the provider's stand-in, then plan the written pack on that state.
 *
 * @param source - the folder of the HCL
 * @param json - the Terraform JSON of the written pack
 * @param variables - the values that the written pack has for variables of the source
 */
export async function proveState(source: string, json: object, variables: VariableValues): Promise<StateProof> {
  const { types } = knownTypes(settingsOf(json), inCatalog);
  const workspace = new Workspace({
    policyTypes: [...readCatalog(), ...types],
    resources: foreignResources(json),
  });
  try {
    return await withTemporaryFolder((folder) =>
      withRehearsal({ workspace }, async ({ env }) => {
        const options = { env: { ...env, ...variableEnvironment(variables) } };
        const [theirs, ours] = [join(folder, "hcl"), join(folder, "typescript")];
        cpSync(source, theirs, { recursive: true, filter: isOfSource });
        cpSync(source, ours, { recursive: true, filter: (path) => isOfSource(path) && !path.endsWith(".tf") });
        for (const own of [theirs, ours]) writeFileSync(join(own, "own_state_override.tf.json"), OWN_STATE);
        writeFileSync(join(ours, "cdk.tf.json"), JSON.stringify(json));

        const before = new Terraform(theirs, options);
        await before.init();
        await before.plan();
        await before.apply();
        copyFileSync(join(theirs, STATE), join(ours, STATE));
        const after = new Terraform(ours, options);
        await after.init();
        return { changes: await after.plan() };
      }),
    );
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

const STATE = "terraform.tfstate";

/** Over whatever backend there is, and with the provider's source, which HCL can leave to Terraform to guess. */
const OWN_STATE = JSON.stringify({
  terraform: {
    backend: { local: { path: STATE } },
    required_providers: { turbot: { source: "turbot/turbot" } },
  },
});

/** Neither what Terraform keeps in a folder nor anybody's state. */
const isOfSource = (path: string): boolean => !/^\.terraform|\.tfstate|\.tfvars$/.test(basename(path));

const variableEnvironment = (variables: VariableValues): Record<string, string> =>
  Object.fromEntries(
    [...variables].flatMap(([name, value]) =>
      value.kind === "literal" ? [[`TF_VAR_${name}`, literalText(value.value)] as const] : [],
    ),
  );
