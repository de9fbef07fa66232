/** The policy types of the mod `@turbot/gcp-kms`. */
import { PolicyType, type ApprovalResult } from "../policy-type";

/** The values of {@link cryptoKeyApproved} that are known from public use. */
export enum CryptoKeyApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
}

/**
 * GCP > KMS > Crypto Key > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-kms/cryptoKeyApproved
 */
export const cryptoKeyApproved = new PolicyType<CryptoKeyApproved>({
  uri: "tmod:@turbot/gcp-kms#/policy/types/cryptoKeyApproved",
  path: "GCP > KMS > Crypto Key > Approved",
  kind: "mode",
  values: CryptoKeyApproved,
});

/**
 * GCP > KMS > Crypto Key > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-kms/cryptoKeyApprovedCustom
 */
export const cryptoKeyApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/gcp-kms#/policy/types/cryptoKeyApprovedCustom",
  path: "GCP > KMS > Crypto Key > Approved > Custom",
  kind: "result",
});

/** The values of {@link cryptoKeyPolicyTrustedAccess} that are known from public use. */
export enum CryptoKeyPolicyTrustedAccess {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_TRUSTED_ACCESS_ALL = "Check: Trusted Access > *",
  /** Changes what differs. */
  ENFORCE_TRUSTED_ACCESS_ALL = "Enforce: Trusted Access > *",
}

/**
 * GCP > KMS > Crypto Key > Policy > Trusted Access: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-kms/cryptoKeyPolicyTrustedAccess
 */
export const cryptoKeyPolicyTrustedAccess = new PolicyType<CryptoKeyPolicyTrustedAccess>({
  uri: "tmod:@turbot/gcp-kms#/policy/types/cryptoKeyPolicyTrustedAccess",
  path: "GCP > KMS > Crypto Key > Policy > Trusted Access",
  kind: "mode",
  values: CryptoKeyPolicyTrustedAccess,
});

/** The values of {@link cryptoKeyPolicyTrustedAllAuthenticated} that are known from public use. */
export enum CryptoKeyPolicyTrustedAllAuthenticated {
  DO_NOT_ALLOW_ALL_AUTHENTICATED_USERS = "Do not allow allAuthenticatedUsers",
  ALLOW_ALL_AUTHENTICATED_USERS_PUBLIC_ACCESS = "Allow allAuthenticatedUsers (Public Access)",
}

/**
 * GCP > KMS > Crypto Key > Policy > Trusted Access > All Authenticated: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-kms/cryptoKeyPolicyTrustedAllAuthenticated
 */
export const cryptoKeyPolicyTrustedAllAuthenticated = new PolicyType<CryptoKeyPolicyTrustedAllAuthenticated>({
  uri: "tmod:@turbot/gcp-kms#/policy/types/cryptoKeyPolicyTrustedAllAuthenticated",
  path: "GCP > KMS > Crypto Key > Policy > Trusted Access > All Authenticated",
  kind: "choice",
  values: CryptoKeyPolicyTrustedAllAuthenticated,
});

/** The values of {@link cryptoKeyPolicyTrustedAllUsers} that are known from public use. */
export enum CryptoKeyPolicyTrustedAllUsers {
  DO_NOT_ALLOW_ALL_USERS = "Do not allow allUsers",
  ALLOW_ALL_USERS_ANONYMOUS_ACCESS = "Allow allUsers (Anonymous Access)",
}

/**
 * GCP > KMS > Crypto Key > Policy > Trusted Access > All Users: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-kms/cryptoKeyPolicyTrustedAllUsers
 */
export const cryptoKeyPolicyTrustedAllUsers = new PolicyType<CryptoKeyPolicyTrustedAllUsers>({
  uri: "tmod:@turbot/gcp-kms#/policy/types/cryptoKeyPolicyTrustedAllUsers",
  path: "GCP > KMS > Crypto Key > Policy > Trusted Access > All Users",
  kind: "choice",
  values: CryptoKeyPolicyTrustedAllUsers,
});
