/** The policy types of the mod `@turbot/aws-ecr`. */
import { PolicyType } from "../policy-type";

/** The values of {@link publicRepositoryApproved} that are known from public use. */
export enum PublicRepositoryApproved {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_APPROVED = "Check: Approved",
  /** Deletes what fails the check if it was created within the last 60 minutes. */
  ENFORCE_DELETE_UNAPPROVED_IF_NEW = "Enforce: Delete unapproved if new",
}

/**
 * publicRepositoryApproved: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ecr/publicRepositoryApproved
 */
export const publicRepositoryApproved = new PolicyType<PublicRepositoryApproved>({
  uri: "tmod:@turbot/aws-ecr#/policy/types/publicRepositoryApproved",
  kind: "mode",
  values: PublicRepositoryApproved,
});

/** The values of {@link repositoryScanOnPush} that are known from public use. */
export enum RepositoryScanOnPush {
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
 * AWS > ECR > Repository > Scan on Push: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-ecr/repositoryScanOnPush
 */
export const repositoryScanOnPush = new PolicyType<RepositoryScanOnPush>({
  uri: "tmod:@turbot/aws-ecr#/policy/types/repositoryScanOnPush",
  path: "AWS > ECR > Repository > Scan on Push",
  kind: "mode",
  values: RepositoryScanOnPush,
});
