import type { QueryResult } from "../../../src";
import { UnknownImages } from "../../../src/packs/aws/ec2/enforce-approved-images";
import { instanceApprovedCustom } from "../../../src/policy-types/aws-ec2";
import { functionApprovedCustom } from "../../../src/policy-types/aws-lambda";
import { vaultApprovedCustom } from "../../../src/policy-types/azure-keyvault";
import { instanceApprovedCustom as gcpInstanceApprovedCustom } from "../../../src/policy-types/gcp-computeengine";
import { firewallApprovedCustom, networkApprovedCustom } from "../../../src/policy-types/gcp-network";
import type { Verdicts } from "./verdicts";

const instance = (ImageId: string | null, ...tags: object[]): readonly QueryResult[] => [
  { account: { turbot: { id: "17" } }, instance: { ImageId } },
  { instance: { ImageId }, images: { items: tags.map((each) => ({ turbot: { id: "1", tags: each } })) } },
];

const lambda = (told: object): readonly QueryResult[] => [
  { function: { name: null, vpc: null, configuredName: null, configuredVpc: null, ...told } },
];

const vault = (rbac: unknown, flatRbac: unknown): readonly QueryResult[] => [
  { vault: { name: "billing", rbac, flatRbac } },
];

const gcpInstance = (accounts: unknown): readonly QueryResult[] => [{ instance: { name: "web-1", accounts } }];

const firewall = (allowed: unknown, told: object = {}): readonly QueryResult[] => [
  {
    firewall: { name: "web", direction: "INGRESS", disabled: false, sources: ["0.0.0.0/0"], allowed, ...told },
  },
];

const tcp = (...ports: string[]): readonly object[] => [{ IPProtocol: "tcp", ports }];

const DEFAULT = "123456789-compute@developer.gserviceaccount.com";

/** Of each shipped pack that approves by a calculated policy, and has no test of its own. */
export const VERDICTS: readonly Verdicts[] = [
  {
    folder: "aws/ec2/enforce-approved-images",
    type: instanceApprovedCustom,
    props: { imageIds: ["ami-1"] },
    cases: [
      ["undiscovered", "Skip", "The instance is not discovered yet."],
      [instance("ami-1"), "Approved", "ami-1 is listed."],
      [instance("ami-1", { Approved: "no" }), "Approved", "ami-1 is listed."],
      [instance("ami-2"), "Not approved", "ami-2 is not listed, and its tags are not known."],
      [instance("ami-2", {}), "Not approved", "ami-2 is neither listed nor tagged as approved."],
      [instance("ami-2", { approved: "true" }), "Not approved", "ami-2 is neither listed nor tagged as approved."],
      ["tagged", "Approved", "ami-0123456789abcdef0 is tagged as approved."],
      ["untagged", "Not approved", "ami-0123456789abcdef0 is neither listed nor tagged as approved."],
      ["public", "Not approved", "ami-0fedcba9876543210 is not listed, and its tags are not known."],
    ],
  },
  {
    folder: "aws/ec2/enforce-approved-images",
    type: instanceApprovedCustom,
    props: { imageIds: ["ami-1"], tag: "Stage", tagValue: "prod", unknownImages: UnknownImages.SKIP },
    cases: [
      [instance(null), "Skip", "The instance is not discovered yet."],
      [instance("ami-1"), "Approved", "ami-1 is listed."],
      [instance("ami-2", { Stage: "prod" }), "Approved", "ami-2 is tagged as approved."],
      [instance("ami-2", { Approved: "true" }), "Not approved", "ami-2 is neither listed nor tagged as approved."],
      [instance("ami-2"), "Skip", "ami-2 is not listed, and its tags are not known."],
    ],
  },
  {
    folder: "aws/lambda/enforce-functions-are-in-a-vpc",
    type: functionApprovedCustom,
    props: { vpcs: ["vpc-1", "vpc-0123456789abcdef0"] },
    cases: [
      ["undiscovered", "Skip", "The function is not discovered yet."],
      [lambda({ name: "a" }), "Not approved", "Runs in no VPC."],
      [lambda({ name: "a", vpc: "vpc-1" }), "Approved", "Runs in vpc-1."],
      [lambda({ name: "a", vpc: "vpc-2" }), "Not approved", "Runs in vpc-2, which is not approved."],
      [lambda({ configuredName: "a", configuredVpc: "vpc-1" }), "Approved", "Runs in vpc-1."],
      [
        lambda({ configuredName: "a", configuredVpc: "vpc-2" }),
        "Not approved",
        "Runs in vpc-2, which is not approved.",
      ],
      ["in-a-vpc", "Approved", "Runs in vpc-0123456789abcdef0."],
      ["in-no-vpc", "Not approved", "Runs in no VPC."],
    ],
  },
  {
    folder: "azure/keyvault/enforce-purge-protection-and-rbac",
    type: vaultApprovedCustom,
    cases: [
      ["undiscovered", "Skip", "The vault is not discovered yet."],
      [vault(null, null), "Not approved", "Access is decided by access policies."],
      [vault(false, null), "Not approved", "Access is decided by access policies."],
      [vault(null, true), "Approved", "Access is decided by roles."],
      ["with-roles", "Approved", "Access is decided by roles."],
      ["with-access-policies", "Not approved", "Access is decided by access policies."],
    ],
  },
  {
    folder: "gcp/computeengine/enforce-no-default-service-account",
    type: gcpInstanceApprovedCustom,
    cases: [
      ["undiscovered", "Skip", "The instance is not discovered yet."],
      [gcpInstance(null), "Approved", "Does not run as the default service account."],
      [gcpInstance([{}]), "Approved", "Does not run as the default service account."],
      [
        gcpInstance([{ email: "web@acme.iam.gserviceaccount.com" }, { email: DEFAULT }]),
        "Not approved",
        `Runs as the default service account ${DEFAULT}.`,
      ],
      [gcpInstance([{ email: `x${DEFAULT}.example.com` }]), "Approved", "Does not run as the default service account."],
      ["with-its-own", "Approved", "Does not run as the default service account."],
      ["with-the-default", "Not approved", `Runs as the default service account ${DEFAULT}.`],
    ],
  },
  {
    folder: "gcp/network/enforce-default-network-is-not-used",
    type: networkApprovedCustom,
    cases: [
      ["undiscovered", "Skip", "The network is not discovered yet."],
      [[{ network: { name: "defaults" } }], "Approved", "It is not the default network."],
      ["default", "Not approved", "It is the default network."],
      ["other", "Approved", "It is not the default network."],
    ],
  },
  {
    folder: "gcp/network/enforce-firewalls-close-admin-ports",
    type: firewallApprovedCustom,
    cases: [
      ["undiscovered", "Skip", "The rule is not discovered yet."],
      ["default-allow-ssh", "Not approved", "Open to everybody: 22."],
      ["web", "Approved", "Opens no port of administration."],
      [firewall(tcp("22", "3389")), "Not approved", "Open to everybody: 22, 3389."],
      [firewall(tcp("22", "20-30")), "Not approved", "Open to everybody: 22."],
      [firewall(tcp("22-25")), "Not approved", "Open to everybody: 22."],
      [firewall(tcp("20-22")), "Not approved", "Open to everybody: 22."],
      [firewall(tcp("0-65535")), "Not approved", "Open to everybody: 22, 3389."],
      [firewall(tcp("80", "443", "3390-65535")), "Approved", "Opens no port of administration."],
      [firewall(tcp("21", "23-3388")), "Approved", "Opens no port of administration."],
      [firewall(tcp()), "Not approved", "Open to everybody: 22, 3389."],
      [firewall([{ IPProtocol: "tcp" }]), "Not approved", "Open to everybody: 22, 3389."],
      [firewall([{ IPProtocol: "6", ports: ["22"] }]), "Not approved", "Open to everybody: 22."],
      [firewall([{ IPProtocol: "all" }]), "Not approved", "Open to everybody: 22, 3389."],
      [firewall([{ IPProtocol: "udp", ports: ["22"] }]), "Approved", "Opens no port of administration."],
      [firewall([{ IPProtocol: "icmp" }]), "Approved", "Opens no port of administration."],
      [firewall(null), "Approved", "Opens no port of administration."],
      [firewall(tcp("22"), { sources: ["10.0.0.0/8", "::/0"] }), "Not approved", "Open to everybody: 22."],
      [firewall(tcp("22"), { sources: ["10.0.0.0/8"] }), "Approved", "Not open to everybody."],
      [firewall(tcp("22"), { sources: null }), "Approved", "Not open to everybody."],
      [firewall(tcp("22"), { disabled: true }), "Approved", "Lets nothing in."],
      [firewall(tcp("22"), { direction: "EGRESS" }), "Approved", "Lets nothing in."],
    ],
  },
  {
    folder: "gcp/network/enforce-firewalls-close-admin-ports",
    type: firewallApprovedCustom,
    props: { ports: [5900] },
    cases: [
      ["undiscovered", "Skip", "The rule is not discovered yet."],
      ["default-allow-ssh", "Approved", "Opens no port of administration."],
      [firewall(tcp("5900")), "Not approved", "Open to everybody: 5900."],
      [firewall([{ IPProtocol: "tcp" }]), "Not approved", "Open to everybody: 5900."],
      [firewall(tcp()), "Not approved", "Open to everybody: 5900."],
      [firewall(tcp("80", "443")), "Approved", "Opens no port of administration."],
      [firewall([{ IPProtocol: "6", ports: ["5900"] }]), "Not approved", "Open to everybody: 5900."],
      [firewall(tcp("5900"), { direction: "EGRESS" }), "Approved", "Lets nothing in."],
      [firewall(tcp("5900"), { sources: [] }), "Approved", "Not open to everybody."],
      [firewall(tcp("5900"), { disabled: true }), "Approved", "Lets nothing in."],
    ],
  },
];
