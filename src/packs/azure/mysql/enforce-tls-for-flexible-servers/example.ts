import { EnforceTlsForFlexibleServers } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import {
  FlexibleServerEncryptionInTransit,
  FlexibleServerMinimumTlsVersion,
} from "../../../../policy-types/azure-mysql";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceTlsForFlexibleServers =>
  new EnforceTlsForFlexibleServers(stack, "main", {
    encryptionInTransit: FlexibleServerEncryptionInTransit.CHECK_ENABLED,
    minimumTlsVersion: FlexibleServerMinimumTlsVersion.CHECK_TLS_1_2,
  });
