import { AWS_DATA } from "./aws-data";
import { AWS_EC2 } from "./aws-ec2";
import { AWS_IAM } from "./aws-iam";
import { AWS_S3 } from "./aws-s3";
import { AZURE } from "./azure";
import { GCP } from "./gcp";
import { GITHUB } from "./github";
import type { PackTable } from "./table";

/** The settings of the shipped packs. */
export const TABLES: readonly PackTable[] = [
  ...AWS_DATA,
  ...AWS_EC2,
  ...AWS_IAM,
  ...AWS_S3,
  ...AZURE,
  ...GCP,
  ...GITHUB,
];
