import { Folder } from "@cdktf/provider-turbot/lib/folder";
import type { App } from "cdktf";
import { PolicyException, PolicyPackStack, type PolicyPackOverrides } from "../../src";
import { EnforceTrailsAreProtected } from "../../src/packs/aws/cloudtrail/enforce-trails-are-protected";
import { EnforceEbsEncryption } from "../../src/packs/aws/ec2/enforce-ebs-encryption";
import { EnforceImdsv2 } from "../../src/packs/aws/ec2/enforce-imdsv2";
import { EnforceAccountPasswordPolicy } from "../../src/packs/aws/iam/enforce-account-password-policy";
import { EnforceMfaIsEnabledForUsers } from "../../src/packs/aws/iam/enforce-mfa-is-enabled-for-users";
import { EnforceDatabasesAreNotPublic } from "../../src/packs/aws/rds/enforce-databases-are-not-public";
import { EnforceEncryptionInTransit } from "../../src/packs/aws/s3/enforce-encryption-in-transit";
import { EnforcePublicAccessIsBlocked } from "../../src/packs/aws/s3/enforce-public-access-is-blocked";
import { userApproved, UserApproved } from "../../src/policy-types/aws-iam";
import { RINGS } from "./rings";

/** The stack of the baseline: eight packs on the folder of each ring, and one exception. */
export function baseline(app: App): PolicyPackStack {
  const stack = new PolicyPackStack(app, "baseline");

  for (const [ring, modes] of Object.entries(RINGS)) {
    const folder = new Folder(stack, ring, {
      parent: "tmod:@turbot/turbot#/", // the workspace's root
      title: `Baseline ${ring}`,
      akas: [`baseline_${ring}`],
    });
    // Titles and AKAs of its own for each ring, since a workspace knows an AKA once.
    const own = (title: string): PolicyPackOverrides => ({
      title: `${title} (${ring})`,
      akas: [`baseline_${title.toLowerCase().replaceAll(" ", "_")}_${ring}`],
    });

    const packs = [
      new EnforceMfaIsEnabledForUsers(stack, `${ring}_mfa`, { ...own("Users have MFA"), ...modes.mfa }),
      new EnforceAccountPasswordPolicy(stack, `${ring}_passwords`, {
        ...own("Passwords are strong"),
        ...modes.passwords,
      }),
      new EnforcePublicAccessIsBlocked(stack, `${ring}_buckets`, {
        ...own("Buckets are not public"),
        ...modes.buckets,
      }),
      new EnforceEncryptionInTransit(stack, `${ring}_transit`, { ...own("Buckets ask for TLS"), ...modes.transit }),
      new EnforceEbsEncryption(stack, `${ring}_volumes`, { ...own("Volumes are encrypted"), ...modes.volumes }),
      new EnforceImdsv2(stack, `${ring}_metadata`, { ...own("Instances take IMDSv2"), ...modes.metadata }),
      new EnforceDatabasesAreNotPublic(stack, `${ring}_databases`, {
        ...own("Databases are private"),
        ...modes.databases,
      }),
      new EnforceTrailsAreProtected(stack, `${ring}_trails`, { ...own("Trails are protected"), ...modes.trails }),
    ];
    for (const pack of packs) pack.attachTo(folder.id, { name: pack.node.id });
  }

  new PolicyException(stack, "break_glass_user", {
    resource: "arn:aws:iam::123456789012:user/break-glass",
    type: userApproved,
    value: UserApproved.SKIP,
    reason: "CHG-4711: the break-glass user has a hardware key, which Guardrails does not see",
    until: "2027-06-30T00:00:00Z",
    owner: "Platform security",
  });

  return stack;
}
