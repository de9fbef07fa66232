import type { Construct } from "constructs";
import { CalculatedPolicy } from "../../../../calculated-policy/calculated-policy";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import { functionApproved, functionApprovedCustom, type FunctionApproved } from "../../../../policy-types/aws-lambda";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceFunctionsAreInAVpcProps extends PolicyPackOverrides {
  /** What happens to a function in no VPC, or in another. */
  readonly functionApproved: FunctionApproved;
  /**
   * The ids of the approved VPCs, for example `vpc-0123456789abcdef0`; an empty list approves any VPC.
   *
   * @default []
   */
  readonly vpcs?: readonly string[];
}

/**
 * Approves the AWS Lambda functions that run in a VPC: in any, or in one that you list.
 *
 * Checks: the VPC of each function, whether Guardrails keeps it at the function's top level or under `Configuration`.
 *
 * Modes: Check raises an alarm for a function in no VPC, or in another; Enforce deletes it within an hour of its
 * creation.
 *
 * Does not see: whether the function's subnets lead to the internet, and individual versions of a function.
 *
 * With nothing known: of the function, `Skip`.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-lambda/functionApprovedCustom
 */
export class EnforceFunctionsAreInAVpc extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the mode, and the VPCs
   */
  public constructor(scope: Construct, id: string, props: EnforceFunctionsAreInAVpcProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Functions Are in a VPC for AWS Lambda",
        description: "Approves the Lambda functions that run in a VPC, or in one of those that are listed.",
        akas: ["aws_lambda_enforce_functions_are_in_a_vpc"],
      }),
    );

    this.addSetting(
      functionApprovedCustom,
      CalculatedPolicy.fromFiles(__dirname, {
        queries: ["function.graphql"],
        template: "approved.njk",
        constants: { vpcs: props.vpcs ?? [] },
      }),
    );
    this.addSetting(functionApproved, props.functionApproved);
  }
}
