import { EnforceAuditingAndThreatProtection } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { ServerAuditing, ServerDataSecurity } from "../../../../policy-types/azure-sql";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceAuditingAndThreatProtection =>
  new EnforceAuditingAndThreatProtection(stack, "main", {
    auditing: ServerAuditing.CHECK_ENABLED,
    threatProtection: ServerDataSecurity.CHECK_ENABLED,
  });
