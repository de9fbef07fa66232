import { EnforceEncryptionInTransit } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { EncryptionInTransit } from "../../../../policy-types/aws-s3";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceEncryptionInTransit =>
  new EnforceEncryptionInTransit(stack, "main", {
    encryptionInTransit: EncryptionInTransit.CHECK_ENABLED,
  });
