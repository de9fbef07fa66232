import { AWS_IAM } from "./aws-iam";
import { AWS_S3 } from "./aws-s3";
import type { PackTable } from "./table";

/** The settings of the shipped packs. */
export const TABLES: readonly PackTable[] = [...AWS_IAM, ...AWS_S3];
