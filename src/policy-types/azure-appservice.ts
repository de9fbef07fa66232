/** The policy types of the mod `@turbot/azure-appservice`. */
import { PolicyType, type ApprovalResult } from "../policy-type";

/** The values of {@link webAppApproved} that are known from public use. */
export enum WebAppApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
  /** Deletes what fails the check. */
  ENFORCE_DELETE_UNAPPROVED = "Enforce: Delete unapproved",
  /** Stops what fails the check. */
  ENFORCE_STOP_UNAPPROVED = "Enforce: Stop unapproved",
  /** Stops what fails the check if it was created within the last 60 minutes. */
  ENFORCE_STOP_UNAPPROVED_IF_NEW = "Enforce: Stop unapproved if new",
}

/**
 * Azure > App Service > Web App > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-appservice/webAppApproved
 */
export const webAppApproved = new PolicyType<WebAppApproved>({
  uri: "tmod:@turbot/azure-appservice#/policy/types/webAppApproved",
  path: "Azure > App Service > Web App > Approved",
  kind: "mode",
  values: WebAppApproved,
});

/**
 * Azure > App Service > Web App > Approved > Custom: the outcome of an approval.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-appservice/webAppApprovedCustom
 */
export const webAppApprovedCustom = new PolicyType<ApprovalResult | readonly ApprovalResult[]>({
  uri: "tmod:@turbot/azure-appservice#/policy/types/webAppApprovedCustom",
  path: "Azure > App Service > Web App > Approved > Custom",
  kind: "result",
});

/** The values of {@link webAppClientCertMode} that are known from public use. */
export enum WebAppClientCertMode {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_REQUIRE = "Check: Require",
  /** Changes what differs. */
  ENFORCE_REQUIRE = "Enforce: Require",
}

/**
 * Azure > App Service > Web App > Client Certificate Mode: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-appservice/webAppClientCertMode
 */
export const webAppClientCertMode = new PolicyType<WebAppClientCertMode>({
  uri: "tmod:@turbot/azure-appservice#/policy/types/webAppClientCertMode",
  path: "Azure > App Service > Web App > Client Certificate Mode",
  kind: "mode",
  values: WebAppClientCertMode,
});

/** The values of {@link webAppFtpsState} that are known from public use. */
export enum WebAppFtpsState {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_FTPS_ONLY = "Check: FTPS only",
  /** Changes what differs. */
  ENFORCE_FTPS_ONLY = "Enforce: FTPS only",
}

/**
 * Azure > App Service > Web App > FTPS State: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-appservice/webAppFtpsState
 */
export const webAppFtpsState = new PolicyType<WebAppFtpsState>({
  uri: "tmod:@turbot/azure-appservice#/policy/types/webAppFtpsState",
  path: "Azure > App Service > Web App > FTPS State",
  kind: "mode",
  values: WebAppFtpsState,
});

/** The values of {@link webAppHttp20Enabled} that are known from public use. */
export enum WebAppHttp20Enabled {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * Azure > App Service > Web App > HTTP 2.0 Enabled: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-appservice/webAppHttp20Enabled
 */
export const webAppHttp20Enabled = new PolicyType<WebAppHttp20Enabled>({
  uri: "tmod:@turbot/azure-appservice#/policy/types/webAppHttp20Enabled",
  path: "Azure > App Service > Web App > HTTP 2.0 Enabled",
  kind: "mode",
  values: WebAppHttp20Enabled,
});

/** The values of {@link webAppHttpsOnly} that are known from public use. */
export enum WebAppHttpsOnly {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Raises an alarm, and changes nothing. */
  CHECK_DISABLED = "Check: Disabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
  /** Changes what differs. */
  ENFORCE_DISABLED = "Enforce: Disabled",
}

/**
 * Azure > App Service > Web App > HTTPS Only: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-appservice/webAppHttpsOnly
 */
export const webAppHttpsOnly = new PolicyType<WebAppHttpsOnly>({
  uri: "tmod:@turbot/azure-appservice#/policy/types/webAppHttpsOnly",
  path: "Azure > App Service > Web App > HTTPS Only",
  kind: "mode",
  values: WebAppHttpsOnly,
});

/** The values of {@link webAppMinimumTlsVersion} that are known from public use. */
export enum WebAppMinimumTlsVersion {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_TLS_1_2 = "Check: TLS 1.2",
  /** Changes what differs. */
  ENFORCE_TLS_1_2 = "Enforce: TLS 1.2",
}

/**
 * Azure > App Service > Web App > Minimum TLS Version: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-appservice/webAppMinimumTlsVersion
 */
export const webAppMinimumTlsVersion = new PolicyType<WebAppMinimumTlsVersion>({
  uri: "tmod:@turbot/azure-appservice#/policy/types/webAppMinimumTlsVersion",
  path: "Azure > App Service > Web App > Minimum TLS Version",
  kind: "mode",
  values: WebAppMinimumTlsVersion,
});

/** The values of {@link webAppSystemAssignedIdentity} that are known from public use. */
export enum WebAppSystemAssignedIdentity {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENABLED = "Check: Enabled",
  /** Changes what differs. */
  ENFORCE_ENABLED = "Enforce: Enabled",
}

/**
 * Azure > AppService > Web App > System Assigned Identity: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-appservice/webAppSystemAssignedIdentity
 */
export const webAppSystemAssignedIdentity = new PolicyType<WebAppSystemAssignedIdentity>({
  uri: "tmod:@turbot/azure-appservice#/policy/types/webAppSystemAssignedIdentity",
  path: "Azure > AppService > Web App > System Assigned Identity",
  kind: "mode",
  values: WebAppSystemAssignedIdentity,
});
