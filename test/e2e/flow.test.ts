import { PolicySetting } from "@cdktf/provider-turbot/lib/policy-setting";
import { TerraformResource } from "cdktf";
import type { Values } from "../../cli/rehearsal/protocol/values";
import { withRehearsal } from "../../cli/rehearsal/rehearsal";
import type { Call } from "../../cli/rehearsal/stand-in/recording";
import type { Workspace } from "../../cli/rehearsal/stand-in/workspace";
import { terraform, Terraform } from "../../cli/terraform/terraform";
import { ADDRESS } from "../../provider/generate/identity";
import schema from "../../provider/schema.json";
import type { PolicyPackStack } from "../../src";
import { EnforceMfaIsEnabledForUsers } from "../../src/packs/aws/iam/enforce-mfa-is-enabled-for-users";
import { UserApproved } from "../../src/policy-types/aws-iam";
import { newWorkspace } from "../cli/rehearsal/stand-in/resource";
import { newFolder } from "../synth";
import { deployed, describeWithTerraform, synthesize, TERRAFORM_MS } from "./deployment";

const SETTING = "turbot_policy_setting.aws_iam_user_approved";

const mfa =
  (userApproved: UserApproved) =>
  (stack: PolicyPackStack): void => {
    new EnforceMfaIsEnabledForUsers(stack, "main", { userApproved }).attachTo("sandbox");
  };

/** What the workspace was told to make of the resources of a type, in its order. */
const received = (calls: readonly Call[], type: string): (Values | null | undefined)[] =>
  calls.filter((call) => call.name === "ApplyResourceChange" && call.type === type).map(({ config }) => config);

describeWithTerraform("a pack in real Terraform", () => {
  it(
    "is planned, applied, switched through every mode in place, and destroyed",
    async () => {
      const workspace = newWorkspace();
      await withRehearsal({ workspace }, async ({ env, calls }) => {
        const outdir = newFolder();
        const stack = new Terraform(synthesize(mfa(UserApproved.CHECK_APPROVED), outdir), { env });
        await stack.init();
        await stack.validate();
        expect(await stack.plan()).toEqual(
          [
            "turbot_policy_pack.main",
            "turbot_policy_pack_attachment.sandbox",
            SETTING,
            "turbot_policy_setting.aws_iam_user_approved_custom",
          ].map((address) => ({ address, action: "create", attributes: [] })),
        );
        await stack.apply();
        expect(workspace.made()).toHaveLength(4);
        expect(await stack.plan()).toEqual([]);

        let from = UserApproved.CHECK_APPROVED;
        for (const to of Object.values(UserApproved).filter((mode) => mode !== from)) {
          synthesize(mfa(to), outdir);
          expect(await stack.plan()).toEqual([
            { address: SETTING, action: "update", attributes: [{ name: "value", from, to }] },
          ]);
          await stack.apply();
          from = to;
        }
        expect(await stack.plan()).toEqual([]);

        const values = received(calls, "turbot_policy_setting").flatMap((config) => config?.value ?? []);
        expect(values).toEqual([
          "Check: Approved",
          "Skip",
          "Enforce: Delete unapproved",
          "Enforce: Delete unapproved if new",
        ]);

        const removals = await stack.plan("-destroy");
        expect(removals.map(({ action }) => action)).toEqual(["delete", "delete", "delete", "delete"]);
        await stack.apply();
        expect(workspace.made()).toEqual([]);
      });
    },
    TERRAFORM_MS,
  );

  it(
    "is imported by its ids, and then as if Terraform had made it",
    async () => {
      const workspace = newWorkspace();
      await withRehearsal({ workspace }, async ({ env }) => {
        const build = mfa(UserApproved.CHECK_APPROVED);
        await deployed(synthesize(build), { env });
        const folder = synthesize((stack) => {
          build(stack);
          const resources = stack.node.findAll().filter((element) => TerraformResource.isTerraformResource(element));
          for (const resource of resources) resource.importFrom(idOf(resource, workspace));
        });
        const imported = new Terraform(folder, { env });
        await imported.init();
        expect(await imported.plan()).toEqual([]);
        await imported.apply();
        expect(await imported.plan()).toEqual([]);
        expect(workspace.made()).toHaveLength(4);
      });
    },
    TERRAFORM_MS,
  );
});

describeWithTerraform("the provider's stand-in", () => {
  it(
    "serves provider/schema.json, all of it and nothing else",
    async () => {
      await withRehearsal({ workspace: newWorkspace() }, async ({ env }) => {
        const folder = synthesize(() => undefined);
        await new Terraform(folder, { env }).init();
        const { stdout } = await terraform(folder, ["providers", "schema", "-json"], { env });
        const served = JSON.parse(stdout);
        expect(served.provider_schemas[ADDRESS]).toEqual(schema.provider_schemas[ADDRESS]);
        expect(Object.keys(served.provider_schemas)).toEqual([ADDRESS]);
      });
    },
    TERRAFORM_MS,
  );
});

/** The id of what the workspace has of a resource: of its type, and a setting of its policy type. */
function idOf(resource: TerraformResource, workspace: Workspace): string {
  const policyType = resource instanceof PolicySetting ? resource.typeInput : undefined;
  const made = workspace.all(resource.terraformResourceType).find(({ values }) => values.type === policyType);
  return made?.id ?? "";
}
