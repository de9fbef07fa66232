import type { CalculatedPolicy, QueryResult } from "../../../../../src";
import {
  AccountsWithoutDevices,
  EnforceMfaIsEnabledForUsers,
} from "../../../../../src/packs/aws/iam/enforce-mfa-is-enabled-for-users";
import noDeviceInAccount from "../../../../../src/packs/aws/iam/enforce-mfa-is-enabled-for-users/fixtures/no-device-in-account.json";
import withDevice from "../../../../../src/packs/aws/iam/enforce-mfa-is-enabled-for-users/fixtures/with-device.json";
import withoutDevice from "../../../../../src/packs/aws/iam/enforce-mfa-is-enabled-for-users/fixtures/without-device.json";
import { userApprovedCustom, UserApproved, type UserApproved as Mode } from "../../../../../src/policy-types/aws-iam";
import { newStack } from "../../../../synth";

const policyOf = (
  accountsWithoutDevices?: AccountsWithoutDevices,
  userApproved: Mode = UserApproved.SKIP,
): CalculatedPolicy =>
  new EnforceMfaIsEnabledForUsers(newStack(), "main", { userApproved, accountsWithoutDevices }).calculated(
    userApprovedCustom,
  );

/** The results for a user of a name, with so many devices of their own and in the account. */
const results = (UserName: string | null, own: number, any: number): QueryResult[] => {
  const devices = (count: number): object => ({
    items: Array.from({ length: count }, (_, id) => ({ turbot: { id: `${id}` } })),
  });
  return [
    { account: { turbot: { id: "17" } }, user: { UserName } },
    { user: { UserName }, own: devices(own), any: devices(any) },
  ];
};

const NAMES = ["ada", "first.last@example.com", "a+b=c,d-e_f", "o'brien", "Zoë", "愛 \u{1f600}", "- a: b #"];

describe("an IAM user", () => {
  const policy = policyOf();

  it.each([
    ["with a device", withDevice, "Approved", "ada has a virtual MFA device."],
    [
      "without a device",
      withoutDevice,
      "Not approved",
      "bob has no virtual MFA device. (A hardware key would not be seen.)",
    ],
    [
      "of an account without devices",
      noDeviceInAccount,
      "Skip",
      "No virtual MFA device is known in the account. (Hardware keys are not seen.)",
    ],
    ["with two devices", results("ada", 2, 2), "Approved", "ada has a virtual MFA device."],
    [
      "where only others have devices",
      results("ada", 0, 9),
      "Not approved",
      "ada has no virtual MFA device. (A hardware key would not be seen.)",
    ],
    ["without a name", results(null, 0, 1), "Skip", "The user is not discovered yet."],
    ["with an empty name", results("", 0, 1), "Skip", "The user is not discovered yet."],
    ["that is not there", [{}, {}], "Skip", "The user is not discovered yet."],
    [
      "of which nothing is known",
      [
        { account: null, user: null },
        { user: null, own: null, any: null },
      ],
      "Skip",
      "The user is not discovered yet.",
    ],
    [
      "whose devices are not known",
      [{}, { user: { UserName: "ada" }, own: null, any: null }],
      "Skip",
      "No virtual MFA device is known in the account. (Hardware keys are not seen.)",
    ],
  ])("%s is judged", (_, recorded, result, message) => {
    expect(policy.evaluateFixture(recorded)).toEqual({ title: "MFA", result, message });
  });

  it.each(NAMES)("called %s is named in the message as is", (name) => {
    expect(policy.evaluate(...results(name, 1, 1))).toEqual({
      title: "MFA",
      result: "Approved",
      message: `${name} has a virtual MFA device.`,
    });
  });

  it.each(['a" limit:300', "a\\s"])(
    "cannot have a name that would change the query: called %s there is no verdict",
    (name) => {
      expect(() => policy.evaluate(...results(name, 0, 1))).toThrow("'queries' must be GraphQL when it is rendered");
    },
  );

  it("of an account without devices is judged where the pack is told so", () => {
    expect(policyOf(AccountsWithoutDevices.NOT_APPROVED).evaluateFixture(noDeviceInAccount)).toMatchObject({
      result: "Not approved",
    });
    expect(policyOf(AccountsWithoutDevices.NOT_APPROVED).evaluateFixture(withDevice)).toMatchObject({
      result: "Approved",
    });
  });
});

describe("the query for devices", () => {
  it("asks for one device of the user's and one of any, in the user's account", () => {
    const [query] = policyOf().queriesFor(...withDevice.results.slice(0, 1));
    const filters = [...(query ?? "").matchAll(/filter: "(.*)"/g)].map(([, filter]) => filter);
    const type = "resourceTypeId:'tmod:@turbot/aws-iam#/resource/types/mfaVirtual' resourceTypeLevel:self";
    expect(filters).toEqual([
      `${type} resourceId:203194912394719 $.User.UserName:'ada' limit:1`,
      `${type} resourceId:203194912394719 limit:1`,
    ]);
  });
});

it("a word that approvals do not have is no choice for accounts without devices", () => {
  expect(() => policyOf("not approved" as AccountsWithoutDevices)).toThrow(
    /^'template' must print a result that approvals have, got: "not approved" \(at stack\/main, src\/packs\/\S*\/approved\.njk:11:19\)\. Did you mean "Not approved"\?/,
  );
});
