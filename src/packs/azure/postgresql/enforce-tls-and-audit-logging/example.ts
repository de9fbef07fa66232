import { EnforceTlsAndAuditLogging } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import {
  FlexibleServerAuditLogging,
  FlexibleServerEncryptionInTransit,
} from "../../../../policy-types/azure-postgresql";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceTlsAndAuditLogging =>
  new EnforceTlsAndAuditLogging(stack, "main", {
    encryptionInTransit: FlexibleServerEncryptionInTransit.CHECK_ENABLED,
    auditLogging: FlexibleServerAuditLogging.CHECK_AUDIT_LOGGING_ALL,
  });
