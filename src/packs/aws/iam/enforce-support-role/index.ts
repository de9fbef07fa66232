import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import { iamStack, iamStackSource, type IamStack } from "../../../../policy-types/aws-iam";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceSupportRoleProps extends PolicyPackOverrides {
  /** What happens to an account whose role is missing or differs. */
  readonly iamStack: IamStack;
  /** The id, twelve digits, of the AWS account whose people can assume the role. */
  readonly trustedAccount: string;
  /**
   * The name of the role.
   *
   * @default "aws-support"
   */
  readonly roleName?: string;
}

/**
 * Keeps a role for AWS Support in each account, which people in one account can assume.
 *
 * Checks: whether each account's stack, Terraform that Guardrails itself runs, has made the role as written.
 *
 * Modes: Check raises an alarm if the role is missing or differs; Enforce creates or repairs it. With `Skip`, an
 * existing role stays.
 *
 * Does not see: AWS Support roles with another name, and what the stack does not make. The pack takes an account's only
 * IAM stack: a second source for it is a conflict.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/iamStack
 */
export class EnforceSupportRole extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the mode, and who can assume the role
   */
  public constructor(scope: Construct, id: string, props: EnforceSupportRoleProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Support Role for AWS IAM",
        description:
          "Keeps a role for AWS Support in each account, by a stack of Terraform that Guardrails runs there.",
        akas: ["aws_iam_enforce_support_role"],
      }),
    );

    this.addSetting(iamStackSource, supportRole(props.trustedAccount, props.roleName ?? "aws-support"));
    this.addSetting(iamStack, props.iamStack);
  }
}

/** The Terraform that Guardrails runs in each account. */
const supportRole = (trustedAccount: string, name: string): string => `
resource "aws_iam_role" "support" {
  name = ${hclText(name)}
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = ${hclText(trustedAccount)} }
    }]
  })
}

resource "aws_iam_role_policy_attachment" "support" {
  role       = aws_iam_role.support.name
  policy_arn = "arn:aws:iam::aws:policy/AWSSupportAccess"
}
`;

/** A text as an HCL literal, without expressions. */
const hclText = (text: string): string => JSON.stringify(text).replace(/[$%](?=\{)/g, "$&$&");
