import { packName } from "../../../cli/scaffold/pack-name";

describe("the name of a new pack", () => {
  it("gives its class, title and AKA", () => {
    expect(packName("aws/s3/enforce-encryption-at-rest")).toEqual({
      path: "aws/s3/enforce-encryption-at-rest",
      className: "EnforceEncryptionAtRest",
      title: "Enforce Encryption at Rest for AWS S3",
      aka: "aws_s3_enforce_encryption_at_rest",
    });
  });

  it.each([
    ["aws/iam/enforce-mfa-is-enabled-for-users", "Enforce MFA Is Enabled for AWS IAM Users"],
    ["aws/vpc-security/check-ssh-from-the-internet", "Check SSH from the Internet for AWS VPC"],
    ["gcp/computeengine/enforce-no-public-ips", "Enforce No Public IPs for GCP Compute Engine"],
    ["azure/keyvault/check-rbac-on-vaults", "Check RBAC on Vaults for Azure Key Vault"],
    ["acme/ops/enforce-owner-tags", "Enforce Owner Tags for Acme Ops"],
  ])("of %s makes the title %j", (path, title) => {
    expect(packName(path).title).toBe(title);
  });

  it.each(["", "aws", "aws/s3", "aws/s3/one", "AWS/S3/enforce-it", "../aws/s3/enforce-it", "aws/s3/enforce it"])(
    "cannot be %j",
    (path) => {
      expect(() => packName(path)).toThrow(`in lower case, got: ${JSON.stringify(path)}.`);
    },
  );
});
