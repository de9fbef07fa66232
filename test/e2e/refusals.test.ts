import { withRehearsal, type RehearsalOptions } from "../../cli/rehearsal/rehearsal";
import type { Call } from "../../cli/rehearsal/stand-in/recording";
import { unreachable } from "../../cli/rehearsal/stand-in/refusals";
import { Workspace } from "../../cli/rehearsal/stand-in/workspace";
import { EnforceMfaIsEnabledForUsers } from "../../src/packs/aws/iam/enforce-mfa-is-enabled-for-users";
import { UserApproved } from "../../src/policy-types/aws-iam";
import { newWorkspace } from "../cli/rehearsal/stand-in/resource";
import { deployed, describeWithTerraform, synthesize, TERRAFORM_MS } from "./deployment";

const ACCESS = { workspace: "acme.cloud.turbot.com", accessKey: "right-key", secretKey: "right-secret" };
const KEYS = { TURBOT_WORKSPACE: ACCESS.workspace, TURBOT_ACCESS_KEY: "right-key", TURBOT_SECRET_KEY: "right-secret" };

/** Deploys the MFA pack. */
async function deploy(options: RehearsalOptions): Promise<void> {
  const folder = synthesize(
    (stack) => new EnforceMfaIsEnabledForUsers(stack, "main", { userApproved: UserApproved.CHECK_APPROVED }),
  );
  await withRehearsal(options, (rehearsal) => deployed(folder, rehearsal));
}

describeWithTerraform("a deploy that is refused says where, why and what to do:", () => {
  it(
    "with keys that are right it is not",
    async () => {
      const workspace = newWorkspace();
      await deploy({ workspace, access: ACCESS, environment: KEYS });
      expect(workspace.made()).toHaveLength(3);
    },
    TERRAFORM_MS,
  );

  it.each([
    {
      fault: "with a wrong key",
      options: { access: ACCESS, environment: { ...KEYS, TURBOT_SECRET_KEY: "wrong-secret" } },
      message:
        /^provider.*turbot.*: authorisation failed for workspace 'acme\.cloud\.turbot\.com'\. .*TURBOT_SECRET_KEY\n {2}→ Correct the keys.*nothing was changed\.$/,
    },
    {
      fault: "without keys",
      options: { access: ACCESS },
      message: /^provider.*turbot.*: failed to get credentials\. Set TURBOT_WORKSPACE.*\n {2}→ Correct the keys/,
    },
    {
      fault: "where the workspace cannot be reached",
      options: {
        before: ({ name }: Call): void => {
          if (name === "Configure") throw unreachable("acme.cloud.turbot.com");
        },
      },
      message:
        /^provider.*turbot.*: Post "https:\/\/acme.*no such host\n {2}→ Correct the workspace's name, or check the network/,
    },
  ])(
    "$fault, before anything is planned",
    async ({ options, message }) => {
      const workspace = newWorkspace();
      await expect(deploy({ workspace, ...options })).rejects.toThrow(message);
      expect(workspace.made()).toEqual([]);
    },
    TERRAFORM_MS,
  );

  it(
    "where the workspace is lost in the middle, at the setting that it did not get",
    async () => {
      const workspace = newWorkspace();
      const before = ({ name, config }: Call): void => {
        if (name === "ApplyResourceChange" && config?.value === "Check: Approved") throw unreachable(ACCESS.workspace);
      };
      await expect(deploy({ workspace, before })).rejects.toThrow(
        /^turbot_policy_setting\.aws_iam_user_approved: Post .*no such host\n {2}→ .*then deploy again\.$/,
      );
      expect(workspace.made()).toHaveLength(2);
    },
    TERRAFORM_MS,
  );

  it(
    "where the mod of a policy type is not installed, at the setting",
    async () => {
      const workspace = new Workspace({ policyTypes: [] });
      const attempt = deploy({ workspace });
      await expect(attempt).rejects.toThrow(
        "turbot_policy_setting.aws_iam_user_approved: policy type tmod:@turbot/aws-iam#/policy/types/userApproved " +
          "not found. Is the mod installed?\n  → Install the mod",
      );
      await expect(attempt).rejects.toThrow("turbot_policy_setting.aws_iam_user_approved_custom: policy type");
    },
    TERRAFORM_MS,
  );
});
