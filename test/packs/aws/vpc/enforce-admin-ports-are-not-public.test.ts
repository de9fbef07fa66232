import { EnforceAdminPortsAreNotPublic } from "../../../../src/packs/aws/vpc/enforce-admin-ports-are-not-public";
import openToTheWorld from "../../../../src/packs/aws/vpc/enforce-admin-ports-are-not-public/fixtures/open-to-the-world.json";
import { SecurityGroupApproved, securityGroupApprovedCustom } from "../../../../src/policy-types/aws-vpc-security";
import { newStack, synthesized } from "../../../synth";

const newPack = (ports?: readonly [number, ...number[]]): EnforceAdminPortsAreNotPublic =>
  new EnforceAdminPortsAreNotPublic(newStack(), "main", {
    securityGroupApproved: SecurityGroupApproved.CHECK_APPROVED,
    ...(ports && { ports }),
  });

const rule = (IpProtocol: string, FromPort: number, ToPort: number, CidrIp: string): object => ({
  IpProtocol,
  FromPort,
  ToPort,
  IpRanges: [{ CidrIp }],
});

describe("a security group has a result for each port:", () => {
  const outcome = (rules: unknown, ports?: readonly [number, ...number[]]): unknown =>
    newPack(ports).calculated(securityGroupApprovedCustom).evaluate({ group: { rules } });

  it("as in AWS, with one port open and another not", () => {
    expect(newPack().calculated(securityGroupApprovedCustom).evaluateFixture(openToTheWorld)).toEqual([
      { title: "Port 22", result: "Not approved", message: "Open to 0.0.0.0/0 and ::/0." },
      { title: "Port 3389", result: "Approved", message: "Not open to everybody." },
    ]);
  });

  it.each([
    ["a port within a range", rule("tcp", 0, 65535, "0.0.0.0/0"), "Not approved"],
    ["all traffic", { IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }] }, "Not approved"],
    ["IPv6 alone", { IpProtocol: "-1", Ipv6Ranges: [{ CidrIpv6: "::/0" }] }, "Not approved"],
    ["another protocol", rule("udp", 22, 22, "0.0.0.0/0"), "Approved"],
    ["the port below", rule("tcp", 0, 21, "0.0.0.0/0"), "Approved"],
    ["the port above", rule("tcp", 23, 99, "0.0.0.0/0"), "Approved"],
    ["a network", rule("tcp", 22, 22, "10.0.0.0/8"), "Approved"],
    ["a rule without ranges", { IpProtocol: "tcp", FromPort: 22, ToPort: 22 }, "Approved"],
  ])("%s", (_, only, result) => {
    expect(outcome([only], [22])).toMatchObject([{ title: "Port 22", result }]);
  });

  it("of rules that open it twice each range is named once", () => {
    const open = rule("tcp", 22, 22, "0.0.0.0/0");
    expect(outcome([open, open], [22])).toMatchObject([{ message: "Open to 0.0.0.0/0." }]);
  });

  it("without rules no port is open", () => {
    expect(outcome([], [22, 23, 5900])).toMatchObject([
      { result: "Approved" },
      { result: "Approved" },
      { result: "Approved" },
    ]);
  });

  it("before the rules are discovered nothing is said", () => {
    expect(outcome(null)).toEqual([
      { title: "Port 22", result: "Skip", message: "The rules are not discovered yet." },
      { title: "Port 3389", result: "Skip", message: "The rules are not discovered yet." },
    ]);
  });
});

it("the pack sets the mode, and the policy that it asks", () => {
  const pack = newPack([22]);
  const { resource } = synthesized(pack.node.scope as ReturnType<typeof newStack>);
  expect(resource.turbot_policy_pack.main).toEqual({
    title: "Enforce Admin Ports Are Not Public for AWS Security Groups",
    description:
      "Approves security groups that open no port of administration to everybody, and acts on those that do.",
    akas: ["aws_vpc_enforce_admin_ports_are_not_public"],
  });
  const { aws_vpc_security_security_group_approved: mode, aws_vpc_security_security_group_approved_custom: custom } =
    resource.turbot_policy_setting;
  expect(mode.value).toBe("Check: Approved");
  expect(custom.template.split("\n")[0]).toBe("{% set ports = [22] %}");
});
