/** The policy types of the mod `@turbot/gcp-bigquery`. */
import { PolicyType } from "../policy-type";

/** The values of {@link datasetApproved} that are known from public use. */
export enum DatasetApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * datasetApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-bigquery/datasetApproved
 */
export const datasetApproved = new PolicyType<DatasetApproved>({
  uri: "tmod:@turbot/gcp-bigquery#/policy/types/datasetApproved",
  kind: "mode",
  values: DatasetApproved,
});

/** The values of {@link datasetEncryptionAtRest} that are known from public use. */
export enum DatasetEncryptionAtRest {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_CUSTOMER_MANAGED_KEY = "Check: Customer managed key",
  /** Raises an alarm, and changes nothing. */
  CHECK_ENCRYPTION_AT_REST_CUSTOMER_MANAGED_KEY = "Check: Encryption at Rest > Customer Managed Key",
  /** Changes what differs. */
  ENFORCE_CUSTOMER_MANAGED_KEY = "Enforce: Customer managed key",
  /** Changes what differs. */
  ENFORCE_ENCRYPTION_AT_REST_CUSTOMER_MANAGED_KEY = "Enforce: Encryption at Rest > Customer Managed Key",
}

/**
 * GCP > BigQuery > Dataset > Encryption At Rest: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-bigquery/datasetEncryptionAtRest
 */
export const datasetEncryptionAtRest = new PolicyType<DatasetEncryptionAtRest>({
  uri: "tmod:@turbot/gcp-bigquery#/policy/types/datasetEncryptionAtRest",
  path: "GCP > BigQuery > Dataset > Encryption At Rest",
  kind: "mode",
  values: DatasetEncryptionAtRest,
});

/**
 * GCP > BigQuery > Dataset > Encryption At Rest > Customer Managed Key: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-bigquery/datasetEncryptionAtRestCustomerManagedKey
 */
export const datasetEncryptionAtRestCustomerManagedKey = new PolicyType<string>({
  uri: "tmod:@turbot/gcp-bigquery#/policy/types/datasetEncryptionAtRestCustomerManagedKey",
  path: "GCP > BigQuery > Dataset > Encryption At Rest > Customer Managed Key",
  kind: "text",
});

/** The values of {@link datasetPubliclyAccessible} that are known from public use. */
export enum DatasetPubliclyAccessible {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_DATASET_IS_NOT_PUBLICLY_ACCESSIBLE = "Check: Dataset is not publicly accessible",
  /** Changes what differs. */
  ENFORCE_DATASET_IS_NOT_PUBLICLY_ACCESSIBLE = "Enforce: Dataset is not publicly accessible",
}

/**
 * GCP > BigQuery > Dataset > Publicly Accessible: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-bigquery/datasetPubliclyAccessible
 */
export const datasetPubliclyAccessible = new PolicyType<DatasetPubliclyAccessible>({
  uri: "tmod:@turbot/gcp-bigquery#/policy/types/datasetPubliclyAccessible",
  path: "GCP > BigQuery > Dataset > Publicly Accessible",
  kind: "mode",
  values: DatasetPubliclyAccessible,
});

/** The values of {@link tableApproved} that are known from public use. */
export enum TableApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * GCP > BigQuery > Table > Approved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-bigquery/tableApproved
 */
export const tableApproved = new PolicyType<TableApproved>({
  uri: "tmod:@turbot/gcp-bigquery#/policy/types/tableApproved",
  path: "GCP > BigQuery > Table > Approved",
  kind: "mode",
  values: TableApproved,
});

/** The values of {@link tableApprovedEncryptionAtRest} that are known from public use. */
export enum TableApprovedEncryptionAtRest {
  CUSTOMER_MANAGED_KEY = "Customer managed key",
  CUSTOMER_MANAGED_KEY_OR_HIGHER = "Customer managed key or higher",
  ENCRYPTION_AT_REST_CUSTOMER_MANAGED_KEY = "Encryption at Rest > Customer Managed Key",
  GOOGLE_MANAGED_KEY = "Google managed key",
  GOOGLE_MANAGED_KEY_OR_HIGHER = "Google managed key or higher",
}

/**
 * GCP > BigQuery > Table > Approved > Encryption At Rest: one of a list.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-bigquery/tableApprovedEncryptionAtRest
 */
export const tableApprovedEncryptionAtRest = new PolicyType<TableApprovedEncryptionAtRest>({
  uri: "tmod:@turbot/gcp-bigquery#/policy/types/tableApprovedEncryptionAtRest",
  path: "GCP > BigQuery > Table > Approved > Encryption At Rest",
  kind: "choice",
  values: TableApprovedEncryptionAtRest,
});

/**
 * GCP > BigQuery > Table > Approved > Encryption At Rest > Customer Managed Key: text.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-bigquery/tableApprovedEncryptionAtRestCustomerManagedKey
 */
export const tableApprovedEncryptionAtRestCustomerManagedKey = new PolicyType<string>({
  uri: "tmod:@turbot/gcp-bigquery#/policy/types/tableApprovedEncryptionAtRestCustomerManagedKey",
  path: "GCP > BigQuery > Table > Approved > Encryption At Rest > Customer Managed Key",
  kind: "text",
});
