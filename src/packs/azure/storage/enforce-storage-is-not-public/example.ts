import { EnforceStorageIsNotPublic } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import {
  ContainerPublicAccessLevel,
  StorageAccountEncryptionInTransit,
  StorageAccountMinimumTlsVersion,
  StorageAccountPublicAccess,
} from "../../../../policy-types/azure-storage";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceStorageIsNotPublic =>
  new EnforceStorageIsNotPublic(stack, "main", {
    publicAccess: StorageAccountPublicAccess.CHECK_DISABLED,
    containers: ContainerPublicAccessLevel.CHECK_PRIVATE_NO_ANONYMOUS_ACCESS,
    encryptionInTransit: StorageAccountEncryptionInTransit.CHECK_ENABLED,
    minimumTlsVersion: StorageAccountMinimumTlsVersion.CHECK_TLS_1_2,
  });
