import { EnforceSecretScanningAndPushProtection } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import {
  RepositoryCodeSecurityPushProtection,
  RepositoryCodeSecuritySecretScanning,
} from "../../../../policy-types/github";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceSecretScanningAndPushProtection =>
  new EnforceSecretScanningAndPushProtection(stack, "main", {
    secretScanning: RepositoryCodeSecuritySecretScanning.CHECK_ENABLED,
    pushProtection: RepositoryCodeSecurityPushProtection.CHECK_ENABLED,
  });
