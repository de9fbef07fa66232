import { EnforceAdminPortsAreNotPublic } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { SecurityGroupApproved } from "../../../../policy-types/aws-vpc-security";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceAdminPortsAreNotPublic =>
  new EnforceAdminPortsAreNotPublic(stack, "main", {
    securityGroupApproved: SecurityGroupApproved.CHECK_APPROVED,
  });
