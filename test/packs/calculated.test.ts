import type { QueryResult } from "../../src";
import { EnforceApprovedImages, UnknownImages } from "../../src/packs/aws/ec2/enforce-approved-images";
import publicImage from "../../src/packs/aws/ec2/enforce-approved-images/fixtures/public.json";
import tagged from "../../src/packs/aws/ec2/enforce-approved-images/fixtures/tagged.json";
import untagged from "../../src/packs/aws/ec2/enforce-approved-images/fixtures/untagged.json";
import { EnforceFunctionsAreInAVpc } from "../../src/packs/aws/lambda/enforce-functions-are-in-a-vpc";
import inAVpc from "../../src/packs/aws/lambda/enforce-functions-are-in-a-vpc/fixtures/in-a-vpc.json";
import inNoVpc from "../../src/packs/aws/lambda/enforce-functions-are-in-a-vpc/fixtures/in-no-vpc.json";
import { InstanceApproved, instanceApprovedCustom } from "../../src/policy-types/aws-ec2";
import { FunctionApproved, functionApprovedCustom } from "../../src/policy-types/aws-lambda";
import { newStack } from "../synth";

describe("an EC2 instance", () => {
  const outcome = (props: object, results: readonly QueryResult[]): unknown =>
    new EnforceApprovedImages(newStack(), "main", { instanceApproved: InstanceApproved.SKIP, ...props })
      .calculated(instanceApprovedCustom)
      .evaluate(...results);

  it.each([
    ["of a tagged image", {}, tagged, "Approved", "ami-0123456789abcdef0 is tagged as approved."],
    [
      "of an image that is tagged otherwise",
      {},
      untagged,
      "Not approved",
      "ami-0123456789abcdef0 is neither listed nor tagged as approved.",
    ],
    [
      "of a listed image",
      { imageIds: ["ami-0123456789abcdef0"] },
      untagged,
      "Approved",
      "ami-0123456789abcdef0 is listed.",
    ],
    ["of an image with another tag that counts", { tag: "Approved", tagValue: "no" }, untagged, "Approved", /tagged/],
    ["of a tag that does not count", { tag: "Stage" }, tagged, "Not approved", /neither/],
    [
      "of a public image",
      {},
      publicImage,
      "Not approved",
      "ami-0fedcba9876543210 is not listed, and its tags are not known.",
    ],
    ["of a public image that is listed", { imageIds: ["ami-0fedcba9876543210"] }, publicImage, "Approved", /listed/],
    ["of a public image, before discovery", { unknownImages: UnknownImages.SKIP }, publicImage, "Skip", /not known/],
    ["of which nothing is known", {}, [{}, {}], "Skip", "The instance is not discovered yet."],
  ])("%s is judged", (_, props, results, result, message) => {
    expect(outcome(props, results)).toEqual({
      title: "Image",
      result,
      message: typeof message === "string" ? message : expect.stringMatching(message),
    });
  });
});

describe("a Lambda function", () => {
  const outcome = (vpcs: readonly string[], results: readonly QueryResult[]): unknown =>
    new EnforceFunctionsAreInAVpc(newStack(), "main", { functionApproved: FunctionApproved.SKIP, vpcs })
      .calculated(functionApprovedCustom)
      .evaluate(...results);
  const configured = [
    { function: { name: null, vpc: null, configuredName: "billing", configuredVpc: "vpc-0123456789abcdef0" } },
  ];

  it.each([
    ["in a VPC", [], inAVpc, "Approved", "Runs in vpc-0123456789abcdef0."],
    ["in a VPC that is told below its configuration", [], configured, "Approved", "Runs in vpc-0123456789abcdef0."],
    ["in a listed VPC", ["vpc-1", "vpc-0123456789abcdef0"], inAVpc, "Approved", "Runs in vpc-0123456789abcdef0."],
    ["in another VPC", ["vpc-1"], inAVpc, "Not approved", "Runs in vpc-0123456789abcdef0, which is not approved."],
    ["in no VPC", [], inNoVpc, "Not approved", "Runs in no VPC."],
    ["of which nothing is known", [], [{ function: null }], "Skip", "The function is not discovered yet."],
  ])("%s is judged", (_, vpcs, results, result, message) => {
    expect(outcome(vpcs, results)).toEqual({ title: "VPC", result, message });
  });
});
