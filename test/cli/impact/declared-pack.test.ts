import { declaredPacks } from "../../../cli/impact/declared-pack";
import type { StackRecord } from "../../../src";

const RECORD: StackRecord = {
  ...{ version: 1, stack: "dev", workspace: "[]" },
  packs: [
    { address: "turbot_policy_pack.main", path: "dev/main", title: "MFA", akas: ["aws_iam_mfa"] },
    { address: "turbot_policy_pack.other", path: "dev/other", title: "Other", akas: [] },
  ],
  settings: [
    {
      ...{ address: "turbot_policy_setting.a", path: "dev/main", pack: "turbot_policy_pack.main" },
      ...{ type: { uri: "tmod:@acme/ops#/policy/types/a", path: "Ops > A" }, isCalculated: false, value: "Skip" },
      precedence: "REQUIRED",
    },
    {
      ...{ address: "turbot_policy_setting.b", path: "dev/main", pack: "turbot_policy_pack.main" },
      ...{ type: { uri: "tmod:@acme/ops#/policy/types/b" }, isCalculated: true, precedence: "REQUIRED" },
    },
    {
      ...{ address: "turbot_policy_setting.c", path: "dev", resource: "sandbox_folder" },
      ...{ type: { uri: "tmod:@acme/ops#/policy/types/c" }, isCalculated: false, precedence: "REQUIRED" },
    },
  ],
  attachments: ["sandbox_folder", "${turbot_folder.dev.id}", "${turbot_folder.bare.id}"].map((resource, index) => ({
    ...{ address: `turbot_policy_pack_attachment.a${index}`, path: "dev/main", resource },
    pack: index === 1 ? "aws_iam_mfa" : "turbot_policy_pack.main",
  })),
  folders: [
    { address: "turbot_folder.dev", title: "Dev", akas: ["dev_folder"], parent: "tmod:@turbot/turbot#/" },
    { address: "turbot_folder.bare", title: "Bare", akas: [], parent: "tmod:@turbot/turbot#/" },
  ],
};

describe("the packs of a stack", () => {
  it("have their own settings, and the targets that a workspace can be asked for", () => {
    expect(declaredPacks(RECORD)).toEqual([
      {
        ...{ path: "dev/main", title: "MFA", akas: ["aws_iam_mfa"] },
        targets: ["sandbox_folder", "dev_folder"],
        unknownTargets: ["${turbot_folder.bare.id}"],
        settings: [
          {
            type: "tmod:@acme/ops#/policy/types/a",
            path: "Ops > A",
            value: "Skip",
            isCalculated: false,
            precedence: "REQUIRED",
          },
          {
            type: "tmod:@acme/ops#/policy/types/b",
            path: "tmod:@acme/ops#/policy/types/b",
            value: undefined,
            isCalculated: true,
            precedence: "REQUIRED",
          },
        ],
      },
      { path: "dev/other", title: "Other", akas: [], targets: [], unknownTargets: [], settings: [] },
    ]);
  });
});
