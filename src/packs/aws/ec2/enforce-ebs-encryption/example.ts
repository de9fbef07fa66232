import { EnforceEbsEncryption } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { Ec2AccountAttributesEbsEncryptionByDefault, VolumeApproved } from "../../../../policy-types/aws-ec2";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceEbsEncryption =>
  new EnforceEbsEncryption(stack, "main", {
    byDefault: Ec2AccountAttributesEbsEncryptionByDefault.CHECK_AWS_MANAGED_KEY_OR_HIGHER,
    volumes: VolumeApproved.CHECK_APPROVED,
  });
