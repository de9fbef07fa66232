import {
  Ec2AccountAttributesEbsEncryptionByDefault,
  Ec2AccountAttributesInstanceMetadataServiceDefaults,
  InstanceApproved,
  InstanceMetadataService,
  LoadBalancerListenerApproved,
  LoadBalancerListenerApprovedProtocols,
  SnapshotActive,
  SnapshotActiveAge,
  VolumeApproved,
  VolumeEncryptionAtRest,
} from "../../../src/policy-types/aws-ec2";
import { DefaultVpcApproved, VpcFlowLogging } from "../../../src/policy-types/aws-vpc-core";
import { CALCULATED, yamlList, type PackTable } from "./table";

export const AWS_EC2: readonly PackTable[] = [
  {
    folder: "aws/ec2/enforce-approved-images",
    modes: { instanceApproved: InstanceApproved },
    settings: {
      aws_ec2_instance_approved_custom: CALCULATED,
      aws_ec2_instance_approved: "$instanceApproved",
    },
  },
  {
    folder: "aws/ec2/enforce-ebs-encryption",
    modes: { byDefault: Ec2AccountAttributesEbsEncryptionByDefault, volumes: VolumeApproved },
    settings: {
      aws_ec2_ec2_account_attributes_ebs_encryption_by_default: "$byDefault",
      aws_ec2_volume_encryption_at_rest: "AWS managed key or higher",
      aws_ec2_volume_approved: "$volumes",
    },
    given: [
      [
        {
          level: VolumeEncryptionAtRest.ENCRYPTION_AT_REST_CUSTOMER_MANAGED_KEY,
          customerManagedKey: "alias/ebs",
        },
        {
          aws_ec2_ec2_account_attributes_ebs_encryption_by_default_customer_managed_key: "alias/ebs",
          aws_ec2_volume_encryption_at_rest_customer_managed_key: "alias/ebs",
          aws_ec2_volume_encryption_at_rest: "Encryption at Rest > Customer Managed Key",
        },
      ],
    ],
  },
  {
    folder: "aws/ec2/enforce-imdsv2",
    modes: { instances: InstanceMetadataService, defaults: Ec2AccountAttributesInstanceMetadataServiceDefaults },
    settings: {
      aws_ec2_instance_metadata_service_token_hop_limit: "2",
      aws_ec2_instance_metadata_service: "$instances",
      aws_ec2_ec2_account_attributes_instance_metadata_service_defaults: "$defaults",
    },
    given: [[{ hopLimit: 1 }, { aws_ec2_instance_metadata_service_token_hop_limit: "1" }]],
  },
  {
    folder: "aws/ec2/enforce-load-balancers-listen-encrypted",
    modes: { loadBalancerListenerApproved: LoadBalancerListenerApproved },
    settings: {
      aws_ec2_load_balancer_listener_approved_protocols: yamlList("HTTPS", "TLS"),
      aws_ec2_load_balancer_listener_approved: "$loadBalancerListenerApproved",
    },
    given: [
      [
        { protocols: [LoadBalancerListenerApprovedProtocols.HTTPS] },
        { aws_ec2_load_balancer_listener_approved_protocols: yamlList("HTTPS") },
      ],
    ],
  },
  {
    folder: "aws/ec2/enforce-old-snapshots-are-removed",
    modes: { snapshotActive: SnapshotActive },
    settings: {
      aws_ec2_snapshot_active_age: "Force inactive if age > 365 days",
      aws_ec2_snapshot_active_budget: "Skip",
      aws_ec2_snapshot_active_last_modified: "Skip",
      aws_ec2_snapshot_active: "$snapshotActive",
    },
    given: [
      [
        { age: SnapshotActiveAge.FORCE_INACTIVE_IF_AGE_OVER_30_DAYS },
        { aws_ec2_snapshot_active_age: "Force inactive if age > 30 days" },
      ],
    ],
  },
  {
    folder: "aws/vpc/enforce-default-vpc-is-not-used",
    modes: { defaultVpcApproved: DefaultVpcApproved },
    settings: {
      aws_vpc_core_default_vpc_approved_usage: "Not approved",
      aws_vpc_core_default_vpc_approved: "$defaultVpcApproved",
    },
  },
  {
    folder: "aws/vpc/enforce-flow-logs",
    modes: { vpcFlowLogging: VpcFlowLogging },
    settings: {
      aws_vpc_core_vpc_flow_logging_cloud_watch: "Enabled",
      aws_vpc_core_vpc_flow_logging_s3: "Disabled",
      aws_vpc_core_vpc_flow_logging: "$vpcFlowLogging",
    },
    given: [
      [
        { bucket: "arn:aws:s3:::acme-logs" },
        {
          aws_vpc_core_vpc_flow_logging_cloud_watch: "Disabled",
          aws_vpc_core_vpc_flow_logging_s3: "Enabled",
          aws_vpc_core_vpc_flow_logging_s3_bucket: "arn:aws:s3:::acme-logs",
        },
      ],
      [
        { bucket: "arn:aws:s3:::acme-logs", logGroup: "flow-logs", role: "arn:aws:iam::123456789012:role/flow-logs" },
        {
          aws_vpc_core_vpc_flow_logging_cloud_watch_log_group: "flow-logs",
          aws_vpc_core_vpc_flow_logging_cloud_watch_role: "arn:aws:iam::123456789012:role/flow-logs",
          aws_vpc_core_vpc_flow_logging_s3: "Enabled",
          aws_vpc_core_vpc_flow_logging_s3_bucket: "arn:aws:s3:::acme-logs",
        },
      ],
    ],
  },
];
