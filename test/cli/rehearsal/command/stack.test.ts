import { App, S3Backend } from "cdktf";
import { Reporter } from "../../../../cli/rehearsal/command/reporter";
import { rehearseStack } from "../../../../cli/rehearsal/command/stack";
import { synthesizedStacks } from "../../../../cli/synthesis/stacks";
import { PolicyPackStack, PolicyType, unlisted } from "../../../../src";
import {
  AccountSummaryApproved,
  accountSummaryApproved,
  rootApproved,
  userApproved,
  UserApproved,
} from "../../../../src/policy-types/aws-iam";
import { describeWithTerraform, TERRAFORM_MS } from "../../../e2e/deployment";
import { newFolder, newPack } from "../../../synth";

/** Synthesizes and rehearses a stack; the lines of its account. */
async function rehearsed(build: (stack: PolicyPackStack) => void, lines: string[] = []): Promise<string[]> {
  const outdir = newFolder();
  const app = new App({ outdir });
  build(new PolicyPackStack(app, "stack"));
  app.synth();
  const reporter = new Reporter((line) => lines.push(line.trim()));
  for (const stack of synthesizedStacks(outdir)) await rehearseStack(stack, reporter, new AbortController().signal);
  return lines;
}

describeWithTerraform("the rehearsal of a stack", () => {
  it(
    "takes all settings through their modes, keeps its state to itself, and says what it could not check",
    async () => {
      const lines = await rehearsed((stack) => {
        new S3Backend(stack, { bucket: "acme", key: "never-reached", region: "eu-west-1" });
        const pack = newPack({ akas: ["mine"] }, stack);
        pack.addSetting(userApproved, UserApproved.CHECK_APPROVED);
        pack.addSetting(accountSummaryApproved, AccountSummaryApproved.CHECK_APPROVED);
        pack.addSetting(rootApproved, unlisted("Enforce: Newer"));
        pack.addSetting(new PolicyType<string>({ uri: "tmod:@acme/ops#/policy/types/owner" }), "platform");
        pack.attachTo("sandbox");
      });
      expect(lines.slice(0, 11)).toEqual([
        "stack",
        'turbot_policy_setting.aws_iam_root_approved: the catalog does not have "Enforce: Newer", so it is taken as it is',
        "turbot_policy_setting.ops_owner: the catalog does not have tmod:@acme/ops#/policy/types/owner, so any value is taken",
        "taken to exist in the workspace: sandbox",
        "init      ready",
        "validate  the configuration is valid",
        "plan      6 to add",
        'aws_iam_account_summary_approved  "Check: Approved"  Raises an alarm, and changes nothing.',
        'aws_iam_root_approved             "Enforce: Newer"   Changes what differs.',
        'aws_iam_user_approved             "Check: Approved"  Raises an alarm, and changes nothing.',
        'ops_owner                         "platform"',
      ]);
      expect(lines.filter((line) => line.startsWith("switch"))).toEqual([
        "switch    3 settings in place, one attribute each",
        "switch    2 settings in place, one attribute each",
        "switch    1 setting in place, one attribute each",
      ]);
      expect(lines.at(-1)).toBe("destroy   6 destroyed, nothing is left");
    },
    TERRAFORM_MS,
  );

  it(
    "ends where something is left to change after an apply",
    async () => {
      const lines: string[] = [];
      const attempt = rehearsed((stack) => newPack({}, stack).resource.addOverride("filter", "${timestamp()}"), lines);
      await expect(attempt).rejects.toThrow(
        /^The plan must change nothing that was just applied, got:\n {2}turbot_policy_pack\.main: update\n {4}filter: "20.*Z" → \(known after apply\)$/,
      );
      expect(lines.at(-1)).toBe("plan      failed");
    },
    TERRAFORM_MS,
  );

  it(
    "ends where a switch would not reach the workspace",
    async () => {
      const lines: string[] = [];
      const attempt = rehearsed((stack) => {
        const setting = newPack({}, stack).addSetting(userApproved, UserApproved.SKIP);
        setting.lifecycle = { ignoreChanges: ["value"] };
      }, lines);
      await expect(attempt).rejects.toThrow(
        "The plan must change the value, in place, of each setting that is switched, and nothing else, got:\n  no changes",
      );
      expect(lines.at(-1)).toBe("switch    failed");
    },
    TERRAFORM_MS,
  );

  it(
    "ends where a switch would replace another resource",
    async () => {
      const attempt = rehearsed((stack) => {
        const pack = newPack({}, stack);
        pack.addSetting(userApproved, UserApproved.SKIP);
        const other = pack.addSetting(new PolicyType<string>({ uri: "tmod:@acme/ops#/policy/types/owner" }), "me");
        other.lifecycle = { replaceTriggeredBy: ["turbot_policy_setting.aws_iam_user_approved.value"] };
      });
      await expect(attempt).rejects.toThrow(
        "and nothing else, got:\n  turbot_policy_setting.aws_iam_user_approved: update",
      );
      await expect(attempt).rejects.toThrow("turbot_policy_setting.ops_owner: replace");
    },
    TERRAFORM_MS,
  );
});
