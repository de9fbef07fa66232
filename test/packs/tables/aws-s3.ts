import {
  BucketAccessLogging,
  BucketEncryptionAtRest,
  BucketPolicyTrustedAccess,
  EncryptionInTransit,
  S3AccountPublicAccessBlock,
  S3BucketPublicAccessBlock,
} from "../../../src/policy-types/aws-s3";
import { yamlList, type PackTable } from "./table";

const ALL_BLOCKED = yamlList(
  "Block Public ACLs",
  "Block Public Bucket Policies",
  "Ignore Public ACLs",
  "Restrict Public Bucket Policies",
);

export const AWS_S3: readonly PackTable[] = [
  {
    folder: "aws/s3/enforce-access-logging",
    modes: { bucketAccessLogging: BucketAccessLogging },
    settings: { aws_s3_bucket_access_logging: "$bucketAccessLogging" },
    given: [
      [
        { logBucket: "acme-logs", prefix: "s3/" },
        { aws_s3_bucket_access_logging_bucket: "acme-logs", aws_s3_bucket_access_logging_bucket_prefix: "s3/" },
      ],
    ],
  },
  {
    folder: "aws/s3/enforce-bucket-encryption-at-rest",
    modes: { bucketEncryptionAtRest: BucketEncryptionAtRest },
    settings: { aws_s3_bucket_encryption_at_rest: "$bucketEncryptionAtRest" },
    given: [
      [{ customerManagedKey: "alias/s3" }, { aws_s3_bucket_encryption_at_rest_customer_managed_key: "alias/s3" }],
    ],
  },
  {
    folder: "aws/s3/enforce-bucket-policies-are-trusted",
    modes: { bucketPolicyTrustedAccess: BucketPolicyTrustedAccess },
    settings: {
      aws_s3_bucket_policy_trusted_accounts: yamlList(),
      aws_s3_bucket_policy_trusted_organizations: yamlList(),
      aws_s3_bucket_policy_trusted_identity_providers: yamlList(),
      aws_s3_bucket_policy_trusted_services: yamlList(
        "cloudtrail.amazonaws.com",
        "delivery.logs.amazonaws.com",
        "logging.s3.amazonaws.com",
      ),
      aws_s3_bucket_policy_trusted_access: "$bucketPolicyTrustedAccess",
    },
    given: [
      [
        {
          accounts: ["123456789012"],
          organizations: ["o-c3a5y4wd45"],
          identityProviders: ["www.example.com"],
          services: [],
        },
        {
          aws_s3_bucket_policy_trusted_accounts: yamlList('"123456789012"'),
          aws_s3_bucket_policy_trusted_organizations: yamlList("o-c3a5y4wd45"),
          aws_s3_bucket_policy_trusted_identity_providers: yamlList("www.example.com"),
          aws_s3_bucket_policy_trusted_services: yamlList(),
        },
      ],
    ],
  },
  {
    folder: "aws/s3/enforce-encryption-in-transit",
    modes: { encryptionInTransit: EncryptionInTransit },
    settings: { aws_s3_encryption_in_transit: "$encryptionInTransit" },
  },
  {
    folder: "aws/s3/enforce-public-access-is-blocked",
    modes: { account: S3AccountPublicAccessBlock, bucket: S3BucketPublicAccessBlock },
    settings: {
      aws_s3_s3_account_public_access_block_settings: ALL_BLOCKED,
      aws_s3_s3_account_public_access_block: "$account",
      aws_s3_s3_bucket_public_access_block_settings: ALL_BLOCKED,
      aws_s3_s3_bucket_public_access_block: "$bucket",
    },
    notes: {
      aws_s3_s3_account_public_access_block: "CIS AWS 3.0.0 2.1.4",
      aws_s3_s3_bucket_public_access_block: "CIS AWS 3.0.0 2.1.4",
    },
  },
];
