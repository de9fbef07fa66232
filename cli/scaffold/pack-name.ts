import { capitalized } from "../../src/tooling";
import { readCatalog } from "../catalog/catalog";

/** What follows from the path of a new pack. */
export interface PackName {
  /** `aws/s3/enforce-encryption-at-rest` */
  readonly path: string;
  /** `EnforceEncryptionAtRest` */
  readonly className: string;
  /** `Enforce Encryption at Rest for AWS S3` */
  readonly title: string;
  /** `aws_s3_enforce_encryption_at_rest` */
  readonly aka: string;
}

/**
 * Reads the path of a new pack.
 *
 * @param path - `<provider>/<service>/<what-it-enforces>`
 * @throws if the path is not of that form
 */
export function packName(path: string): PackName {
  const [, provider = "", service = "", name = ""] = PATH.exec(path) ?? [];
  if (name === "") {
    throw new Error(
      `'path' must be <provider>/<service>/<what-it-enforces> in lower case, got: ${JSON.stringify(path)}. ` +
        "Write it like aws/s3/enforce-encryption-at-rest",
    );
  }
  const words = name.split("-");
  return {
    path,
    className: words.map(capitalized).join(""),
    title: titleOf(words.map(titleWord), serviceName(provider, service)),
    aka: path.replace(/[/-]/g, "_"),
  };
}

const PATH = /^([a-z][a-z0-9]*)\/([a-z][a-z0-9-]*)\/([a-z][a-z0-9]*(?:-[a-z0-9]+)+)$/;

/** `Enforce Versioning for AWS S3`, but `Check Backups for AWS RDS Instances` if the words say what they are for. */
function titleOf(words: readonly string[], service: string): string {
  const after = words.lastIndexOf("for") + 1;
  return after === 0
    ? [...words, "for", service].join(" ")
    : [...words.slice(0, after), service, ...words.slice(after)].join(" ");
}

/** A word as English writes it in a title: small words small, acronyms in capitals. */
const titleWord = (word: string, index: number): string =>
  ACRONYMS.has(word)
    ? word.toUpperCase()
    : index > 0 && SMALL.has(word)
      ? word
      : (SPELLED.get(word) ?? capitalized(word));

/** Provider and service as the paths of their policies name them: `AWS S3`, `GCP Compute Engine`. */
function serviceName(provider: string, service: string): string {
  const path = readCatalog().find(({ uri }) => uri.startsWith(`tmod:@turbot/${provider}-${service}#`))?.path;
  if (path !== undefined) return path.split(" > ").slice(0, 2).join(" ");
  return [provider, ...service.split("-")].map((word) => titleWord(word, 0)).join(" ");
}

const SMALL = new Set(
  "a an and as at but by for from if in into nor of off on or over per than the to up via with without".split(" "),
);

const ACRONYMS = new Set(
  (
    "acl acls acm ai aks alb ami api aws cdn cidr cis cmk cpu cvm dlp dms dns ebs ec2 ecr ecs efs eks elb emr fips ftp " +
    "gcp gcs gke gpu http https iam id ip json kms mfa nat nfs nist nlb os pci pii rbac rdp rds s3 saml sas scp sdk " +
    "smb sns sql sqs ssd ssh ssl ssm sso tcp tls ttl udp uri url vm vpc vpn waf xml"
  ).split(" "),
);

const SPELLED = new Map([
  ["cloudfront", "CloudFront"],
  ["cloudtrail", "CloudTrail"],
  ["cloudwatch", "CloudWatch"],
  ["dynamodb", "DynamoDB"],
  ["github", "GitHub"],
  ["guardduty", "GuardDuty"],
  ["imdsv2", "IMDSv2"],
  ["ips", "IPs"],
  ["ipv4", "IPv4"],
  ["ipv6", "IPv6"],
  ["keyvault", "Key Vault"],
  ["mysql", "MySQL"],
  ["postgresql", "PostgreSQL"],
  ["urls", "URLs"],
  ["vms", "VMs"],
]);
