import { PolicyType, type PolicyKind } from "../../src";
import { accountPasswordPolicySettingsMaxAge, userApproved, UserApproved } from "../../src/policy-types/aws-iam";

const URI = "tmod:@acme/ops#/policy/types/owner";
const typeOf = (kind: PolicyKind): PolicyType<string> =>
  new PolicyType<string>({ uri: URI, path: "Acme > Owner", kind });

describe("a text stands for", () => {
  it.each(Object.entries(UserApproved))("the member %s, by its name and by its value", (name, value) => {
    expect([userApproved.parse(name), userApproved.parse(value)]).toEqual([value, value]);
  });

  it("a member of a private enum, by the name that the enum gives it", () => {
    enum Mode {
      OFF = "Skip",
      ON = "Check: Owner",
    }
    expect(new PolicyType({ uri: URI, values: Mode }).parse("ON")).toBe(Mode.ON);
  });

  it.each([
    ["90", 90],
    ["-1.5", -1.5],
    ["1e3", 1000],
  ])("the number %s", (text, number) => {
    expect(accountPasswordPolicySettingsMaxAge.parse(text)).toBe(number);
  });

  it.each<PolicyKind>(["text", "rules", "source", "other"])("itself, for a policy of kind %s", (kind) => {
    expect(typeOf(kind).parse(" platform ")).toBe(" platform ");
  });
});

describe("a text is refused", () => {
  it.each([undefined, "", " \n"])("if it is missing or blank: %j", (text) => {
    expect(() => userApproved.parse(text, { from: "MODE" })).toThrow(
      "'MODE' must be given for AWS > IAM > User > Approved",
    );
  });

  it.each([
    ["enforce", undefined],
    ["check: approved", "CHECK_APPROVED"],
    ["Check_Approved", "CHECK_APPROVED"],
    ["CHECK_APPROVE", "CHECK_APPROVED"],
    ["Skipp", "SKIP"],
    ["__proto__", undefined],
  ])("if it is no member of the enum, %j, with the near miss", (text, near) => {
    const help = near === undefined ? "It can be SKIP" : `Did you mean ${near}? It can be SKIP`;
    expect(() => userApproved.parse(text)).toThrow(
      `'text' must stand for a value of AWS > IAM > User > Approved, got: ${JSON.stringify(text)}. ${help}`,
    );
  });

  it.each(["ninety", "90 days", "Infinity", "NaN"])("if it is no number: %s", (text) => {
    expect(() => accountPasswordPolicySettingsMaxAge.parse(text, { from: "AGE" })).toThrow(
      /'AGE' must .* Write a number\./,
    );
  });

  it.each<PolicyKind>(["list", "map", "result"])("for a policy of kind %s, which no text can stand for", (kind) => {
    expect(() => typeOf(kind).parse("a")).toThrow("A text stands for no list or map");
  });
});
