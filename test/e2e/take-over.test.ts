import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withRehearsal } from "../../cli/rehearsal/rehearsal";
import type { Change } from "../../cli/terraform/changes";
import { terraform, Terraform } from "../../cli/terraform/terraform";
import { PolicyPack, type PolicyPackStack } from "../../src";
import { EnforceMfaIsEnabledForUsers } from "../../src/packs/aws/iam/enforce-mfa-is-enabled-for-users";
import { userApproved, UserApproved } from "../../src/policy-types/aws-iam";
import { newWorkspace } from "../cli/rehearsal/stand-in/resource";
import { newFolder } from "../synth";
import { deployed, describeWithTerraform, STATE, synthesize, TERRAFORM_MS } from "./deployment";

const HCL = readFileSync(join(__dirname, "..", "fixtures", "aws-iam-enforce-mfa", "main.tf"), "utf8");

/**
 * What our JSON would change in a workspace and a state that Terraform made from the pack in HCL.
 *
 * @param build - the pack in TypeScript
 * @param hcl - the pack in HCL
 * @param before - a command of Terraform on the state, before it is taken over
 */
async function takenOver(
  build: (stack: PolicyPackStack) => void,
  hcl = HCL,
  before: readonly string[] = ["state", "list"],
): Promise<Change[]> {
  return withRehearsal({ workspace: newWorkspace() }, async ({ env }) => {
    const theirs = newFolder();
    writeFileSync(join(theirs, "main.tf"), hcl);
    await deployed(theirs, { env });
    expect(await terraform(theirs, before, { env })).toMatchObject({ status: 0 });

    const ours = synthesize(build);
    copyFileSync(join(theirs, STATE), join(ours, STATE));
    const taken = new Terraform(ours, { env });
    await taken.init();
    return taken.plan();
  });
}

describeWithTerraform("a pack that is managed in HCL", () => {
  it(
    "is taken over without a change where the texts are equal",
    async () => {
      expect(
        await takenOver(
          (stack) => new EnforceMfaIsEnabledForUsers(stack, "main", { userApproved: UserApproved.CHECK_APPROVED }),
        ),
      ).toEqual([]);
    },
    TERRAFORM_MS,
  );

  it(
    "is taken over in place where the texts or the mode differ: nothing is replaced",
    async () => {
      const changes = await takenOver((stack) => {
        const mode = UserApproved.ENFORCE_DELETE_UNAPPROVED;
        const pack = new EnforceMfaIsEnabledForUsers(stack, "main", { userApproved: mode });
        pack.resource.description = "Other words.";
      });
      expect(
        changes.map(({ address, action, attributes }) => [address, action, attributes.map(({ name }) => name)]),
      ).toEqual([
        ["turbot_policy_pack.main", "update", ["description"]],
        ["turbot_policy_setting.aws_iam_user_approved", "update", ["value"]],
      ]);
    },
    TERRAFORM_MS,
  );

  describe("with an irregular name of a setting", () => {
    const irregular = HCL.replace('"aws_iam_user_approved"', '"mfa_mode"').replace(/^# .* > Custom\n[^]*/m, "");
    const props = {
      title: "Enforce MFA Is Enabled for AWS IAM Users",
      description: "Approves AWS IAM users who have a virtual MFA device, and acts on those who have none.",
      akas: ["aws_iam_enforce_mfa_is_enabled_for_users"],
    };

    it(
      "is taken over without a change by that name in TypeScript",
      async () => {
        const changes = await takenOver((stack) => {
          const pack = new PolicyPack(stack, "main", props);
          pack.addSetting(userApproved, UserApproved.CHECK_APPROVED, { name: "mfa_mode" });
        }, irregular);
        expect(changes).toEqual([]);
      },
      TERRAFORM_MS,
    );

    it(
      "is taken over without a change by the regular name, once the state has it",
      async () => {
        const changes = await takenOver(
          (stack) => {
            new PolicyPack(stack, "main", props).addSetting(userApproved, UserApproved.CHECK_APPROVED);
          },
          irregular,
          ["state", "mv", "turbot_policy_setting.mfa_mode", "turbot_policy_setting.aws_iam_user_approved"],
        );
        expect(changes).toEqual([]);
      },
      TERRAFORM_MS,
    );
  });
});
