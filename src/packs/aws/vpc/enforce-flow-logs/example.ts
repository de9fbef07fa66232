import { EnforceFlowLogs } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { VpcFlowLogging } from "../../../../policy-types/aws-vpc-core";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceFlowLogs =>
  new EnforceFlowLogs(stack, "main", {
    vpcFlowLogging: VpcFlowLogging.CHECK_CONFIGURED_PER_FLOW_LOGGING_ALL,
  });
