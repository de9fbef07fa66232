import { EC2_IMAGES, RequiredTags, S3_BUCKETS } from "../../../src/packs/aws/resources/enforce-required-tags";
import { TrailEncryptionAtRest, TrailLogFileValidation } from "../../../src/policy-types/aws-cloudtrail";
import { KeyRotation } from "../../../src/policy-types/aws-kms";
import { FunctionApproved } from "../../../src/policy-types/aws-lambda";
import {
  DbClusterSnapshotManualTrustedAccess,
  DbInstanceApproved,
  DbInstanceEncryptionAtRest,
  DbInstancePubliclyAccessible,
  DbSnapshotManualTrustedAccess,
} from "../../../src/policy-types/aws-rds";
import { ClusterPubliclyAccessible } from "../../../src/policy-types/aws-redshift";
import { CALCULATED, yamlList, type PackTable } from "./table";

export const AWS_DATA: readonly PackTable[] = [
  {
    folder: "aws/cloudtrail/enforce-trails-are-protected",
    modes: { trailLogFileValidation: TrailLogFileValidation, trailEncryptionAtRest: TrailEncryptionAtRest },
    settings: {
      aws_cloudtrail_trail_log_file_validation: "$trailLogFileValidation",
      aws_cloudtrail_trail_encryption_at_rest: "$trailEncryptionAtRest",
    },
    given: [
      [
        { customerManagedKey: "alias/trail" },
        { aws_cloudtrail_trail_encryption_at_rest_customer_managed_key: "alias/trail" },
      ],
    ],
  },
  {
    folder: "aws/kms/enforce-key-rotation",
    modes: { keyRotation: KeyRotation },
    settings: { aws_kms_key_rotation: "$keyRotation" },
  },
  {
    folder: "aws/lambda/enforce-functions-are-in-a-vpc",
    modes: { functionApproved: FunctionApproved },
    settings: {
      aws_lambda_function_approved_custom: CALCULATED,
      aws_lambda_function_approved: "$functionApproved",
    },
  },
  {
    folder: "aws/rds/enforce-database-encryption-at-rest",
    modes: { dbInstanceApproved: DbInstanceApproved },
    settings: {
      aws_rds_db_instance_encryption_at_rest: "AWS managed key or higher",
      aws_rds_db_instance_approved: "$dbInstanceApproved",
    },
    given: [
      [
        {
          level: DbInstanceEncryptionAtRest.ENCRYPTION_AT_REST_CUSTOMER_MANAGED_KEY,
          customerManagedKey: "alias/rds",
        },
        {
          aws_rds_db_instance_encryption_at_rest: "Encryption at Rest > Customer Managed Key",
          aws_rds_db_instance_encryption_at_rest_customer_managed_key: "alias/rds",
        },
      ],
    ],
  },
  {
    folder: "aws/rds/enforce-databases-are-not-public",
    modes: { instances: DbInstancePubliclyAccessible },
    settings: { aws_rds_db_instance_publicly_accessible: "$instances" },
    given: [
      [
        { redshiftClusters: ClusterPubliclyAccessible.CHECK_CLUSTER_IS_NOT_PUBLICLY_ACCESSIBLE },
        { aws_redshift_cluster_publicly_accessible: "Check: Cluster is not publicly accessible" },
      ],
    ],
  },
  {
    folder: "aws/rds/enforce-snapshots-are-trusted",
    modes: {
      instanceSnapshots: DbSnapshotManualTrustedAccess,
      clusterSnapshots: DbClusterSnapshotManualTrustedAccess,
    },
    settings: {
      aws_rds_db_snapshot_manual_trusted_access_accounts: yamlList(),
      aws_rds_db_snapshot_manual_trusted_access: "$instanceSnapshots",
      aws_rds_db_cluster_snapshot_manual_trusted_access_accounts: yamlList(),
      aws_rds_db_cluster_snapshot_manual_trusted_access: "$clusterSnapshots",
    },
    given: [
      [
        { accounts: ["123456789012"] },
        {
          aws_rds_db_snapshot_manual_trusted_access_accounts: yamlList('"123456789012"'),
          aws_rds_db_cluster_snapshot_manual_trusted_access_accounts: yamlList('"123456789012"'),
        },
      ],
    ],
  },
  {
    folder: "aws/resources/enforce-required-tags",
    modes: { mode: RequiredTags },
    settings: {
      aws_s3_bucket_tags_template: "Owner: platform\n",
      aws_s3_bucket_tags: "$mode",
      aws_ec2_ami_tags_template: "Owner: platform\n",
      aws_ec2_ami_tags: "$mode",
    },
    given: [
      [
        { tags: { CostCenter: "0815" }, types: [EC2_IMAGES, S3_BUCKETS] },
        {
          aws_s3_bucket_tags_template: 'CostCenter: "0815"\n',
          aws_ec2_ami_tags_template: 'CostCenter: "0815"\n',
        },
      ],
    ],
  },
];
