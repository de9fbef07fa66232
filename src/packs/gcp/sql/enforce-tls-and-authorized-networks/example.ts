import { EnforceTlsAndAuthorizedNetworks } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { InstanceAuthorizedNetworkApproved, InstanceEncryptionInTransit } from "../../../../policy-types/gcp-sql";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceTlsAndAuthorizedNetworks =>
  new EnforceTlsAndAuthorizedNetworks(stack, "main", {
    tls: InstanceEncryptionInTransit.CHECK_ENABLED,
    networks: InstanceAuthorizedNetworkApproved.CHECK_APPROVED,
  });
