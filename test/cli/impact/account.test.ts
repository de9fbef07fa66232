import { accountOf } from "../../../cli/impact/account";

describe("the cloud account of a resource", () => {
  it.each([
    [["arn:aws:iam::111122223333:user/ann"], "111122223333"],
    [["arn:aws-us-gov:ec2:us-gov-west-1:111122223333:volume/vol-1"], "111122223333"],
    [["arn:aws:::111122223333"], "111122223333"],
    [["arn:aws:s3:::logs"], undefined],
    [["arn:aws:s3:::logs", "arn:aws:s3:us-east-1:111122223333:logs"], "111122223333"],
    [
      ["azure:///subscriptions/0a1b2c3d-0000-4000-8000-0123456789ab/resourceGroups/rg"],
      "0a1b2c3d-0000-4000-8000-0123456789ab",
    ],
    [["gcp://storage.googleapis.com/projects/acme-dev/buckets/logs"], "acme-dev"],
    [[], undefined],
  ])("of %j is %j", (akas, account) => {
    expect(accountOf(akas)).toBe(account);
  });
});
