import type { QueryResult } from "../../src";
import { EnforceApprovedImages, UnknownImages } from "../../src/packs/aws/ec2/enforce-approved-images";
import { EnforceMfaIsEnabledForUsers } from "../../src/packs/aws/iam/enforce-mfa-is-enabled-for-users";
import { EnforceFunctionsAreInAVpc } from "../../src/packs/aws/lambda/enforce-functions-are-in-a-vpc";
import { EnforceVersioningByEnvironment } from "../../src/packs/aws/s3/enforce-versioning-by-environment";
import { EnforceAdminPortsAreNotPublic } from "../../src/packs/aws/vpc/enforce-admin-ports-are-not-public";
import { InstanceApproved, instanceApprovedCustom } from "../../src/policy-types/aws-ec2";
import { UserApproved, userApprovedCustom } from "../../src/policy-types/aws-iam";
import { FunctionApproved, functionApprovedCustom } from "../../src/policy-types/aws-lambda";
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

const IMAGES = new EnforceApprovedImages(newStack(), "main", {
  instanceApproved: InstanceApproved.SKIP,
  imageIds: ["ami-1"],
  unknownImages: UnknownImages.NOT_APPROVED,
});
const FUNCTIONS = new EnforceFunctionsAreInAVpc(newStack(), "main", {
  functionApproved: FunctionApproved.SKIP,
  vpcs: ["vpc-1"],
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

const instance = (ImageId: string | null, ...tags: object[]): readonly QueryResult[] => [
  { account: { turbot: { id: "17" } }, instance: { ImageId } },
  { instance: { ImageId }, images: { items: tags.map((each) => ({ turbot: { id: "1", tags: each } })) } },
];

const lambda = (told: object): readonly QueryResult[] => [
  { function: { name: null, vpc: null, configuredName: null, configuredVpc: null, ...told } },
];
const LAMBDAS = [
  lambda({}),
  lambda({ name: "a" }),
  lambda({ configuredName: "a" }),
  lambda({ name: "a", vpc: "vpc-1" }),
  lambda({ name: "a", vpc: "vpc-2" }),
  lambda({ configuredName: "a", configuredVpc: "vpc-1" }),
  lambda({ configuredName: "a", configuredVpc: "vpc-2" }),
];

const PACKS = [
  [
    "images",
    IMAGES.calculated(instanceApprovedCustom),
    instanceApprovedCustom,
    [
      instance(null),
      instance("ami-1"),
      instance("ami-2"),
      instance("ami-2", {}),
      instance("ami-2", { Approved: "true" }),
      instance("ami-2", { Approved: "no" }),
    ],
  ],
  ["functions of a VPC", FUNCTIONS.calculated(functionApprovedCustom), functionApprovedCustom, LAMBDAS],
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
    const { all, survivors } = mutate(policy as never, type as never, cases as Cases);
    expect(all).toBeGreaterThan(10);
    expect(survivors.length / all > 0.05 ? survivors : []).toEqual([]);
  });
});
