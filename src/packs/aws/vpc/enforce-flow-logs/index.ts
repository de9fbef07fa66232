import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  vpcFlowLogging,
  vpcFlowLoggingCloudWatch,
  VpcFlowLoggingCloudWatch,
  vpcFlowLoggingCloudWatchLogGroup,
  vpcFlowLoggingCloudWatchRole,
  vpcFlowLoggingS3,
  VpcFlowLoggingS3,
  vpcFlowLoggingS3Bucket,
  type VpcFlowLogging,
} from "../../../../policy-types/aws-vpc-core";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceFlowLogsProps extends PolicyPackOverrides {
  /** What happens to a VPC without flow logs. */
  readonly vpcFlowLogging: VpcFlowLogging;
  /**
   * The ARN of the bucket that gets the logs. Without it they go to CloudWatch.
   *
   * @default - not set
   */
  readonly bucket?: string;
  /**
   * The CloudWatch log group that gets the logs; with a bucket, only if you name the group.
   *
   * @default - not set: the one of Guardrails
   */
  readonly logGroup?: string;
  /**
   * The ARN of the role that writes to the log group.
   *
   * @default - not set: the one of Guardrails
   */
  readonly role?: string;
}

/**
 * Asks that AWS VPCs log the traffic of their networks, to CloudWatch, to a bucket, or to both.
 *
 * Checks: whether each VPC has the flow logs that the pack names.
 *
 * Modes: `Check: Configured …` raises an alarm for a VPC without them; `Enforce: Configured …` creates them, and
 * `Enforce: Not configured` removes what Guardrails created. Logs cost storage.
 *
 * Does not see: flow logs of individual subnets and interfaces, and whether somebody reads the logs.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-vpc-core/vpcFlowLogging
 */
export class EnforceFlowLogs extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the mode, and where the logs go
   */
  public constructor(scope: Construct, id: string, props: EnforceFlowLogsProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Flow Logs for AWS VPC",
        description: "Asks that VPCs log their traffic, to CloudWatch, to a bucket, or to both.",
        akas: ["aws_vpc_enforce_flow_logs"],
      }),
    );

    const { bucket, logGroup, role } = props;
    const toCloudWatch = bucket === undefined || logGroup !== undefined;
    this.addSetting(
      vpcFlowLoggingCloudWatch,
      toCloudWatch ? VpcFlowLoggingCloudWatch.ENABLED : VpcFlowLoggingCloudWatch.DISABLED,
    );
    if (logGroup !== undefined) this.addSetting(vpcFlowLoggingCloudWatchLogGroup, logGroup);
    if (role !== undefined) this.addSetting(vpcFlowLoggingCloudWatchRole, role);
    this.addSetting(vpcFlowLoggingS3, bucket === undefined ? VpcFlowLoggingS3.DISABLED : VpcFlowLoggingS3.ENABLED);
    if (bucket !== undefined) this.addSetting(vpcFlowLoggingS3Bucket, bucket);
    this.addSetting(vpcFlowLogging, props.vpcFlowLogging);
  }
}
