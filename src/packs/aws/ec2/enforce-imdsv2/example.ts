import { EnforceImdsv2 } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import {
  Ec2AccountAttributesInstanceMetadataServiceDefaults,
  InstanceMetadataService,
} from "../../../../policy-types/aws-ec2";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceImdsv2 =>
  new EnforceImdsv2(stack, "main", {
    instances: InstanceMetadataService.CHECK_ENABLED_FOR_V2_ONLY,
    defaults: Ec2AccountAttributesInstanceMetadataServiceDefaults.CHECK_ENABLED_FOR_V2_ONLY,
  });
