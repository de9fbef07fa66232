import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  dbInstanceApproved,
  dbInstanceEncryptionAtRest,
  DbInstanceEncryptionAtRest,
  dbInstanceEncryptionAtRestCustomerManagedKey,
  type DbInstanceApproved,
} from "../../../../policy-types/aws-rds";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceDatabaseEncryptionAtRestProps extends PolicyPackOverrides {
  /** What happens to an instance below the level. */
  readonly dbInstanceApproved: DbInstanceApproved;
  /**
   * The level of an instance that is approved.
   *
   * @default DbInstanceEncryptionAtRest.AWS_MANAGED_KEY_OR_HIGHER
   */
  readonly level?: DbInstanceEncryptionAtRest;
  /**
   * The key of yours, by alias, id or ARN, for the level that ends with `> Customer Managed Key`.
   *
   * @default - not set
   */
  readonly customerManagedKey?: string;
}

/**
 * Approves the AWS RDS instances whose storage is encrypted.
 *
 * Checks: the encryption of each DB instance against the level.
 *
 * Modes: Check raises an alarm for an instance below the level. Enforce stops it, at any age or only within an hour of
 * its creation; two modes delete it within that hour, one after a snapshot. RDS cannot encrypt an existing instance:
 * you restore it from an encrypted copy.
 *
 * Does not see: snapshots, which have the encryption of their instance, and Aurora clusters as a whole.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-rds/dbInstanceEncryptionAtRest
 */
export class EnforceDatabaseEncryptionAtRest extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the mode, and the level
   */
  public constructor(scope: Construct, id: string, props: EnforceDatabaseEncryptionAtRestProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Database Encryption at Rest for AWS RDS",
        description: "Approves the RDS instances whose storage is encrypted.",
        akas: ["aws_rds_enforce_database_encryption_at_rest"],
      }),
    );

    const { level = DbInstanceEncryptionAtRest.AWS_MANAGED_KEY_OR_HIGHER, customerManagedKey } = props;
    if (customerManagedKey !== undefined)
      this.addSetting(dbInstanceEncryptionAtRestCustomerManagedKey, customerManagedKey);
    this.addSetting(dbInstanceEncryptionAtRest, level);
    this.addSetting(dbInstanceApproved, props.dbInstanceApproved);
  }
}
