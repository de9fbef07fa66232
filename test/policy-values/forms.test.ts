import { FORMS, type ValueForm } from "../../src/policy-values/forms";

const ACCOUNT = "123456789012";

describe("the form", () => {
  it.each<[ValueForm, readonly unknown[], readonly unknown[]]>([
    [
      "aws-account-id",
      [ACCOUNT, "000000000000", "*"],
      [
        "12345678901",
        "1234567890123",
        "1234-5678-9012",
        123456789012,
        "acme",
        "",
        " 123456789012",
        "arn:aws:iam::1:root",
      ],
    ],
    [
      "aws-organization-id",
      ["o-a3333333333", "o-c3a5y4wd45", "*"],
      ["a3333333333", "o-A3333333333", "o-short", "o-c3a5y4wd45/r-ab12", "", 5],
    ],
    [
      "aws-organization-path",
      [
        "o-c3a5x8sd31/r-wxnb/ou-wxnb-dasdtpaq/ou-*",
        "o-c3a5x8sd11/r-wxnb/ou-wxnb-dfadtpaq/*",
        "o-c3a5x8sd11/*",
        "o-c3a5x8sd11/r-ab12/",
        "*",
      ],
      ["r-wxnb/ou-wxnb-dasdtpaq", "o-c3a5x8sd31 / r-wxnb", "o-c3a5x8sd31//ou-1", "", 5],
    ],
    [
      "aws-image-id",
      ["ami-12345678", "ami-87654321", "ami-0abc1234def567890", "ami-*", "*"],
      ["12345678", "ami-1234567", "AMI-12345678", "ami-xyz45678", "", 5],
    ],
    [
      "cidr-range",
      ["10.2.1.2/24", "172.141.23.22/26", "0.0.0.0/0", "2001:db8::/32"],
      ["10.2.1.2", "10.2.1/24", "10.2.1.2/33", "2001:db8::/129", "10.2.1.256/8", "10.0.0.0/8 ", "any", 5],
    ],
    ["ip-range", ["45.127.45.223", "10.0.0.0/8", "::1"], ["45.127.45", "45.127.45.1-9", "", 5]],
    ["email-address", ["email@example.com"], ["email", "email@example", "a b@example.com", "", 5]],
    ["port-range", ["443", "1024-49151", 443, "0"], ["65536", "49151-1024", "https", "443,80", "-1", 1.5, ""]],
    ["days", [0, 7, 90], [-1, 1.5, "7", NaN, Infinity]],
    ["count", [0, 14], [-1, 1.5, "14"]],
    ["fraction", [0, 0.5, 1], [-0.1, 1.1, "1", NaN]],
  ])("%s takes %j, and not %j", (form, right, wrong) => {
    const { takes } = FORMS[form];
    expect(right.filter((value) => !takes(value))).toEqual([]);
    expect(wrong.filter((value) => takes(value))).toEqual([]);
  });

  it.each<[ValueForm, unknown, unknown]>([
    ["aws-account-id", "1234-5678-9012", ACCOUNT],
    ["aws-account-id", 123456789012, ACCOUNT],
    ["aws-account-id", "acme", undefined],
    ["aws-organization-id", "O-C3A5Y4WD45", "o-c3a5y4wd45"],
    ["aws-image-id", "AMI-12345678 ", "ami-12345678"],
    ["cidr-range", "10.2.1.2", "10.2.1.2/32"],
    ["cidr-range", "::1", "::1/128"],
    ["cidr-range", "any", undefined],
    ["days", 7.2, 7],
    ["days", -7, undefined],
    ["fraction", 50, 0.5],
  ])("%s takes %j for a slip of %j", (form, value, near) => {
    expect(FORMS[form].near?.(value)).toBe(near);
  });

  it("of what is meant is always the form itself", () => {
    const slips = ["1234 5678 9012", "O-C3A5Y4WD45", "AMI-12345678", "10.0.0.1", 7.5, 50];
    for (const { takes, near } of Object.values(FORMS)) {
      const meant = slips.map((slip) => near?.(slip)).filter((value) => value !== undefined);
      expect(meant.filter((value) => !takes(value))).toEqual([]);
    }
  });
});
