import { unlisted } from "../../../src";
import {
  AccessKeyActive,
  AccessKeyActiveRecentlyUsed,
  AccountPasswordPolicySettings,
  AccountPasswordPolicySettingsHardExpiry,
  GroupInlinePolicyStatementsApproved,
  IamStack,
  RoleInlinePolicyStatementsApproved,
  StatementsApproved,
  UserInlinePolicyApproved,
  UserInlinePolicyStatementsApproved,
} from "../../../src/policy-types/aws-iam";
import type { PackTable } from "./table";

const NO_ADMIN = "Disabled: Disallow Administrator Access ('*:*') policies";

const supportRole = (name: string, account: string): string => `
resource "aws_iam_role" "support" {
  name = "${name}"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "${account}" }
    }]
  })
}

resource "aws_iam_role_policy_attachment" "support" {
  role       = aws_iam_role.support.name
  policy_arn = "arn:aws:iam::aws:policy/AWSSupportAccess"
}
`;

export const AWS_IAM: readonly PackTable[] = [
  {
    folder: "aws/iam/enforce-access-keys-are-rotated-and-used",
    modes: { accessKeyActive: AccessKeyActive },
    settings: {
      aws_iam_access_key_active_age: "Force inactive if age > 90 days",
      aws_iam_access_key_active_recently_used: "Active if recently used <= 60 days",
      aws_iam_access_key_active: "$accessKeyActive",
    },
    given: [
      [
        { age: unlisted("Force inactive if age > 30 days") },
        { aws_iam_access_key_active_age: "Force inactive if age > 30 days" },
      ],
      [
        { recentlyUsed: AccessKeyActiveRecentlyUsed.FORCE_ACTIVE_IF_RECENTLY_USED_AT_MOST_30_DAYS },
        { aws_iam_access_key_active_recently_used: "Force active if recently used <= 30 days" },
      ],
    ],
  },
  {
    folder: "aws/iam/enforce-account-password-policy",
    modes: { accountPasswordPolicySettings: AccountPasswordPolicySettings },
    settings: {
      aws_iam_account_password_policy_settings_minimum_length: "14",
      aws_iam_account_password_policy_settings_max_age: "90",
      aws_iam_account_password_policy_settings_reuse_prevention: "24",
      aws_iam_account_password_policy_settings_require_lowercase_characters: "Enabled",
      aws_iam_account_password_policy_settings_require_uppercase_characters: "Enabled",
      aws_iam_account_password_policy_settings_require_numbers: "Enabled",
      aws_iam_account_password_policy_settings_require_symbols: "Enabled",
      aws_iam_account_password_policy_settings_allow_users_to_change: "Enabled",
      aws_iam_account_password_policy_settings: "$accountPasswordPolicySettings",
    },
    given: [
      [
        { minimumLength: 20, maxAge: 365, reusePrevention: 5 },
        {
          aws_iam_account_password_policy_settings_minimum_length: "20",
          aws_iam_account_password_policy_settings_max_age: "365",
          aws_iam_account_password_policy_settings_reuse_prevention: "5",
        },
      ],
      [
        { hardExpiry: AccountPasswordPolicySettingsHardExpiry.ENABLED },
        { aws_iam_account_password_policy_settings_hard_expiry: "Enabled" },
      ],
    ],
  },
  {
    folder: "aws/iam/enforce-no-admin-statements",
    modes: {
      managedPolicies: StatementsApproved,
      groups: GroupInlinePolicyStatementsApproved,
      roles: RoleInlinePolicyStatementsApproved,
      users: UserInlinePolicyStatementsApproved,
    },
    settings: {
      aws_iam_statements_approved_admin_access: NO_ADMIN,
      aws_iam_statements_approved: "$managedPolicies",
      aws_iam_group_inline_policy_statements_approved_admin_access: NO_ADMIN,
      aws_iam_group_inline_policy_statements_approved: "$groups",
      aws_iam_role_inline_policy_statements_approved_admin_access: NO_ADMIN,
      aws_iam_role_inline_policy_statements_approved: "$roles",
      aws_iam_user_inline_policy_statements_approved_admin_access: NO_ADMIN,
      aws_iam_user_inline_policy_statements_approved: "$users",
    },
  },
  {
    folder: "aws/iam/enforce-support-role",
    modes: { iamStack: IamStack },
    settings: {
      aws_iam_iam_stack_source: supportRole("aws-support", "123456789012"),
      aws_iam_iam_stack: "$iamStack",
    },
    given: [
      [
        { trustedAccount: "210987654321", roleName: "support" },
        { aws_iam_iam_stack_source: supportRole("support", "210987654321") },
      ],
    ],
  },
  {
    folder: "aws/iam/enforce-users-have-no-inline-policies",
    modes: { userInlinePolicyApproved: UserInlinePolicyApproved },
    settings: {
      aws_iam_user_inline_policy_approved_usage: "Not approved",
      aws_iam_user_inline_policy_approved: "$userInlinePolicyApproved",
    },
  },
];
