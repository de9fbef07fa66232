import { TrailEncryptionAtRest, TrailLogFileValidation } from "../../src/policy-types/aws-cloudtrail";
import {
  Ec2AccountAttributesEbsEncryptionByDefault,
  Ec2AccountAttributesInstanceMetadataServiceDefaults,
  InstanceMetadataService,
  VolumeApproved,
} from "../../src/policy-types/aws-ec2";
import { AccountPasswordPolicySettings, UserApproved } from "../../src/policy-types/aws-iam";
import { DbInstancePubliclyAccessible } from "../../src/policy-types/aws-rds";
import {
  EncryptionInTransit,
  S3AccountPublicAccessBlock,
  S3BucketPublicAccessBlock,
} from "../../src/policy-types/aws-s3";

/** The modes of each ring: dev looks, prod is one step further. A step is an edit of one line here. */
export const RINGS = {
  dev: {
    mfa: { userApproved: UserApproved.CHECK_APPROVED },
    passwords: { accountPasswordPolicySettings: AccountPasswordPolicySettings.CHECK_CONFIGURED },
    buckets: {
      account: S3AccountPublicAccessBlock.CHECK_PER_PUBLIC_ACCESS_BLOCK_SETTINGS,
      bucket: S3BucketPublicAccessBlock.CHECK_PER_PUBLIC_ACCESS_BLOCK_SETTINGS,
    },
    transit: { encryptionInTransit: EncryptionInTransit.CHECK_ENABLED },
    volumes: {
      byDefault: Ec2AccountAttributesEbsEncryptionByDefault.CHECK_AWS_MANAGED_KEY_OR_HIGHER,
      volumes: VolumeApproved.CHECK_APPROVED,
    },
    metadata: {
      instances: InstanceMetadataService.CHECK_ENABLED_FOR_V2_ONLY,
      defaults: Ec2AccountAttributesInstanceMetadataServiceDefaults.CHECK_ENABLED_FOR_V2_ONLY,
    },
    databases: { instances: DbInstancePubliclyAccessible.CHECK_DB_INSTANCE_IS_NOT_PUBLICLY_ACCESSIBLE },
    trails: {
      trailLogFileValidation: TrailLogFileValidation.CHECK_ENABLED,
      trailEncryptionAtRest: TrailEncryptionAtRest.CHECK_CUSTOMER_MANAGED_KEY,
    },
  },
  prod: {
    // Deletes new users without MFA, within an hour of their creation.
    mfa: { userApproved: UserApproved.ENFORCE_DELETE_UNAPPROVED_IF_NEW },
    passwords: { accountPasswordPolicySettings: AccountPasswordPolicySettings.ENFORCE_CONFIGURED },
    buckets: {
      account: S3AccountPublicAccessBlock.ENFORCE_PER_PUBLIC_ACCESS_BLOCK_SETTINGS,
      bucket: S3BucketPublicAccessBlock.ENFORCE_PER_PUBLIC_ACCESS_BLOCK_SETTINGS,
    },
    transit: { encryptionInTransit: EncryptionInTransit.ENFORCE_ENABLED },
    volumes: {
      byDefault: Ec2AccountAttributesEbsEncryptionByDefault.ENFORCE_AWS_MANAGED_KEY_OR_HIGHER,
      // Detaches new volumes that are not encrypted.
      volumes: VolumeApproved.ENFORCE_DETACH_UNAPPROVED_IF_NEW,
    },
    metadata: {
      instances: InstanceMetadataService.ENFORCE_ENABLED_FOR_V2_ONLY,
      defaults: Ec2AccountAttributesInstanceMetadataServiceDefaults.ENFORCE_ENABLED_FOR_V2_ONLY,
    },
    databases: { instances: DbInstancePubliclyAccessible.ENFORCE_DB_INSTANCE_IS_NOT_PUBLICLY_ACCESSIBLE },
    trails: {
      trailLogFileValidation: TrailLogFileValidation.ENFORCE_ENABLED,
      trailEncryptionAtRest: TrailEncryptionAtRest.ENFORCE_CUSTOMER_MANAGED_KEY,
    },
  },
};
