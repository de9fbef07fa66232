import type { QueryResult } from "../../src";
import { EnforceMfaIsEnabledForUsers } from "../../src/packs/aws/iam/enforce-mfa-is-enabled-for-users";
import { EnforceVersioningByEnvironment } from "../../src/packs/aws/s3/enforce-versioning-by-environment";
import { EnforceAdminPortsAreNotPublic } from "../../src/packs/aws/vpc/enforce-admin-ports-are-not-public";
import { UserApproved, userApprovedCustom } from "../../src/policy-types/aws-iam";
import { BucketVersioning, bucketVersioning } from "../../src/policy-types/aws-s3";
import { SecurityGroupApproved, securityGroupApprovedCustom } from "../../src/policy-types/aws-vpc-security";
import { mutate, watchBranches } from "../../src/testing";
import { newStack } from "../synth";

type Cases = readonly (readonly QueryResult[])[];

const MFA = new EnforceMfaIsEnabledForUsers(newStack(), "main", { userApproved: UserApproved.SKIP });
const VERSIONING = new EnforceVersioningByEnvironment(newStack(), "main", {
  production: BucketVersioning.ENFORCE_ENABLED,
});
const PORTS = new EnforceAdminPortsAreNotPublic(newStack(), "main", {
  securityGroupApproved: SecurityGroupApproved.SKIP,
  ports: [22],
});

const user = (UserName: string | null, own: number, any: number): readonly QueryResult[] => {
  const devices = (count: number): object => ({
    items: Array.from({ length: count }, () => ({ turbot: { id: "1" } })),
  });
  return [
    { account: { turbot: { id: "17" } }, user: { UserName } },
    { user: { UserName }, own: devices(own), any: devices(any) },
  ];
};

const bucket = (id: string | null, Environment?: string): readonly QueryResult[] => [
  { bucket: { turbot: { id, tags: { Environment } } } },
];

const rule = (IpProtocol: string, FromPort: number, ToPort: number, ...ranges: string[]): object => ({
  IpProtocol,
  FromPort,
  ToPort,
  IpRanges: ranges.map((CidrIp) => ({ CidrIp })),
});
const group = (...rules: object[]): readonly QueryResult[] => [{ group: { rules } }];

const PACKS = [
  [
    "MFA",
    MFA.calculated(userApprovedCustom),
    userApprovedCustom,
    [user(null, 0, 1), user("ada", 1, 1), user("ada", 0, 1), user("ada", 0, 0), user("ada", 2, 2)],
  ],
  [
    "versioning",
    VERSIONING.calculated(bucketVersioning),
    bucketVersioning,
    [
      bucket(null),
      bucket("1"),
      ...["prod", "production", "DEV", "development", "sandbox", "test", "staging"].map((tag) => bucket("1", tag)),
    ],
  ],
  [
    "admin ports",
    PORTS.calculated(securityGroupApprovedCustom),
    securityGroupApprovedCustom,
    [
      [{ group: { rules: null } }],
      group(),
      group(rule("tcp", 22, 22, "0.0.0.0/0", "0.0.0.0/0")),
      group(rule("tcp", 22, 22, "0.0.0.0/0", "10.0.0.0/8")),
      group(rule("tcp", 22, 22, "10.0.0.0/8")),
      group(rule("tcp", 0, 21, "0.0.0.0/0")),
      group(rule("tcp", 23, 99, "0.0.0.0/0")),
      group(rule("udp", 22, 22, "0.0.0.0/0")),
      group(rule("-1", 0, 0, "0.0.0.0/0")),
      group({ IpProtocol: "-1", Ipv6Ranges: [{ CidrIpv6: "::/0" }] }),
      group({ IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }], Ipv6Ranges: [{ CidrIpv6: "::/0" }] }),
    ],
  ],
] as const;

describe.each(PACKS)("the table of %s", (_, policy, type, cases) => {
  it("takes every branch of the template", () => {
    const watched = watchBranches<unknown>(policy);
    (cases as Cases).forEach((results) => watched.evaluate(...results));
    expect(watched.missedBranches()).toEqual([]);
  });

  it("finds 95 of 100 mistakes, together with the checks", () => {
    const { all, survivors } = mutate(policy, type, cases as Cases);
    expect(all).toBeGreaterThan(10);
    expect(survivors.length / all > 0.05 ? survivors : []).toEqual([]);
  });
});
