import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  serviceAccountKeyActive,
  serviceAccountKeyActiveAge,
  ServiceAccountKeyActiveAge,
  type ServiceAccountKeyActive,
} from "../../../../policy-types/gcp-iam";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceServiceAccountKeysAreRotatedProps extends PolicyPackOverrides {
  /** What happens to a key that is too old. */
  readonly serviceAccountKeyActive: ServiceAccountKeyActive;
  /**
   * When a key is too old.
   *
   * @default ServiceAccountKeyActiveAge.FORCE_INACTIVE_IF_AGE_OVER_90_DAYS
   */
  readonly age?: ServiceAccountKeyActiveAge;
}

/**
 * Finds keys of GCP service accounts that are too old, and can delete them after a warning.
 *
 * Checks: the age of each key that users manage.
 *
 * Modes: Check raises an alarm for a key that is too old; Enforce deletes it after the days of warning that the mode
 * gives, and programs that use it fail from then on.
 *
 * Does not see: whether a key is in use, and the keys that Google rotates itself.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-iam/serviceAccountKeyActive
 */
export class EnforceServiceAccountKeysAreRotated extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the mode, and the age
   */
  public constructor(scope: Construct, id: string, props: EnforceServiceAccountKeysAreRotatedProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Service Account Keys Are Rotated for GCP IAM",
        description:
          "Finds keys of service accounts that are older than they should be, and deletes them after a warning.",
        akas: ["gcp_iam_enforce_service_account_keys_are_rotated"],
      }),
    );

    this.addSetting(
      serviceAccountKeyActiveAge,
      props.age ?? ServiceAccountKeyActiveAge.FORCE_INACTIVE_IF_AGE_OVER_90_DAYS,
    );
    this.addSetting(serviceAccountKeyActive, props.serviceAccountKeyActive);
  }
}
