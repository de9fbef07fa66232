import { TerraformVariable, Token } from "cdktf";
import { CalculatedPolicy, Precedence, PolicyPackStack, PolicyType, unlisted, type SettingOptions } from "../src";
import { accountPasswordPolicySettingsMaxAge, userApproved, UserApproved } from "../src/policy-types/aws-iam";
import { jsonTextExpression } from "../src/text/json-text";
import { ANYTHING, newPack, onlySetting, type Json } from "./synth";

const TYPE = "tmod:@acme/ops#/policy/types/owner";

/** The JSON of the one setting of a pack. */
function setting(value: unknown, options?: SettingOptions): Json {
  const pack = newPack();
  pack.addSetting(ANYTHING, value as string, options);
  return onlySetting(pack);
}

/** A token of a variable in a pack's stack, which stands as `${var.variable}` in the JSON. */
const variableFor = (pack: { node: { scopes: unknown[] } }): TerraformVariable =>
  new TerraformVariable(PolicyPackStack.of(pack as never), "variable", {});

describe("a setting", () => {
  it("has pack, type and value for a minimum", () => {
    expect(setting("platform")).toEqual({
      resource: "${turbot_policy_pack.main.id}",
      type: TYPE,
      value: "platform",
    });
  });

  it("has note, precedence, validity and PGP key as well", () => {
    const options: Required<Omit<SettingOptions, "exceptions" | "accept">> = {
      name: "owner",
      note: "CIS 1.10",
      precedence: Precedence.RECOMMENDED,
      validFrom: "2026-01-31T10:00:00+01:00",
      validTo: new Date(Date.UTC(2027, 0, 31)),
      pgpKey: "keybase:acme",
    };
    expect(setting("platform", options)).toEqual({
      resource: "${turbot_policy_pack.main.id}",
      type: TYPE,
      value: "platform",
      note: "CIS 1.10",
      precedence: "RECOMMENDED",
      valid_from_timestamp: "2026-01-31T09:00:00.000Z",
      valid_to_timestamp: "2027-01-31T00:00:00.000Z",
      pgp_key: "keybase:acme",
    });
  });

  it("has template and input for a calculated policy, and no value", () => {
    const policy = CalculatedPolicy.fromText({ queries: ["{ a }", "{ b }"], template: "Skip" });
    expect(setting(policy, { note: "CIS 1.10" })).toEqual({
      resource: "${turbot_policy_pack.main.id}",
      type: TYPE,
      template: "Skip",
      template_input: '- "{ a }"\n- "{ b }"\n',
      note: "CIS 1.10",
    });
  });
});

describe("a value", () => {
  it.each(Object.values(UserApproved))("can be the mode %j", (mode) => {
    const pack = newPack();
    pack.addSetting(userApproved, mode);
    expect(onlySetting(pack).value).toBe(mode);
  });

  it("can be a number for a type of numbers", () => {
    const pack = newPack();
    pack.addSetting(accountPasswordPolicySettingsMaxAge, 90);
    expect(onlySetting(pack).value).toBe("90");
  });

  it.each([undefined, null, "", unlisted("")])("is missed where it is %j", (value) => {
    expect(() => setting(value)).toThrow("'value' must be given for");
  });

  it.each([false, 0, [], {}])("is not missed where it is %j", (value) => {
    expect(setting(value).value).toBe(`${JSON.stringify(value)}${typeof value === "object" ? "\n" : ""}`);
  });

  it.each(["check: approved", "Check:Approved", "CHECK_APPROVED", "Check", " Skip", "Enforce: Enabled", 5])(
    "is refused where the type does not list it: %j",
    (value) => {
      expect(() => newPack().addSetting(userApproved, value as UserApproved)).toThrow("'value' must be one of");
    },
  );

  it("can be a token, of which only Terraform knows whether it is listed", () => {
    const pack = newPack();
    pack.addSetting(userApproved, variableFor(pack).stringValue as UserApproved);
    expect(onlySetting(pack).value).toBe("${var.variable}");
  });
});

describe("an unlisted value", () => {
  const unlistedSetting = (value: string): Json => {
    const pack = newPack();
    pack.addSetting(userApproved, unlisted(value));
    return onlySetting(pack).value;
  };

  it("goes where the list does not know it", () => {
    expect(unlistedSetting("Enforce: Email the user")).toBe("Enforce: Email the user");
  });

  it("goes where the list knows it", () => {
    expect(unlistedSetting(UserApproved.SKIP)).toBe("Skip");
  });

  it("goes where it is near to a listed one, but another word", () => {
    expect(unlistedSetting("Enforce: Delete unapproved if old")).toBe("Enforce: Delete unapproved if old");
  });

  it.each(["check: approved", "Check: Approved ", "Check - Approved"])(
    "is refused where it is a listed one in another spelling: %j",
    (value) => {
      expect(() => unlistedSetting(value)).toThrow('Did you mean "Check: Approved"?');
    },
  );
});

describe("an option", () => {
  it.each(Object.values(Precedence))("can be the precedence %s", (precedence) => {
    expect(setting("a value", { precedence }).precedence).toBe(precedence);
  });

  it.each(["must", "required", "", null])("cannot be the precedence %j", (precedence) => {
    expect(() => setting("a value", { precedence: precedence as Precedence })).toThrow("'precedence' must be");
  });

  it.each(["", " "])("cannot be the PGP key %j", (pgpKey) => {
    expect(() => setting("a value", { pgpKey })).toThrow("'pgpKey' must be text that is not empty");
  });

  it("can be a begin without an end", () => {
    expect(setting("a value", { validFrom: new Date(0) })).toMatchObject({
      valid_from_timestamp: "1970-01-01T00:00:00.000Z",
    });
  });

  it("can be an end without a begin", () => {
    expect(setting("a value", { validTo: "2026-12-31T23:59:59Z" })).toMatchObject({
      valid_to_timestamp: "2026-12-31T23:59:59.000Z",
    });
  });

  it("can be an end a millisecond after the begin, whatever their zones", () => {
    const options = { validFrom: "2026-01-01T10:00:00+10:00", validTo: "2026-01-01T00:00:00.001Z" };
    expect(() => setting("a value", options)).not.toThrow();
  });

  it.each([
    ["at the begin", "2026-01-01T01:00:00+01:00"],
    ["before it", "2025-12-31T23:59:59.999Z"],
  ])("cannot be an end %s", (_, validTo) => {
    expect(() => setting("a value", { validFrom: "2026-01-01T00:00:00Z", validTo })).toThrow(
      "'validTo' must be after validFrom (2026-01-01T00:00:00.000Z)",
    );
  });

  it.each(["validFrom", "validTo"])("cannot be an unreadable time: %s", (prop) => {
    expect(() => setting("a value", { [prop]: "2025-02-30T00:00:00Z" })).toThrow(`'${prop}' must be a Date or`);
  });

  it.each<[keyof SettingOptions, string]>([
    ["note", "note"],
    ["precedence", "precedence"],
    ["validFrom", "valid_from_timestamp"],
    ["validTo", "valid_to_timestamp"],
    ["pgpKey", "pgp_key"],
  ])("can be a token: %s", (option, argument) => {
    const pack = newPack();
    const fixed = { validFrom: new Date(Date.UTC(2026, 0)), validTo: new Date(Date.UTC(2026, 1)) };
    pack.addSetting(ANYTHING, "a value", { ...fixed, [option]: variableFor(pack).stringValue });
    expect(onlySetting(pack)[argument]).toBe("${var.variable}");
  });
});

describe("a token", () => {
  const withToken = (make: (variable: TerraformVariable) => unknown): Json => {
    const pack = newPack();
    pack.addSetting(new PolicyType<object | string | number>({ uri: TYPE }), make(variableFor(pack)) as object);
    return onlySetting(pack);
  };

  it.each<[string, (variable: TerraformVariable) => unknown, unknown]>([
    ["text", ({ stringValue }) => stringValue, "${var.variable}"],
    ["text around it", ({ stringValue }) => "${a} " + stringValue + "%{", '${"$"}{a} ${var.variable}%%{'],
    ["a text that opens an expression around it", ({ stringValue }) => `\${${stringValue}}`, '${"$"}{${var.variable}}'],
    ["a dollar before it", ({ stringValue }) => `costs $$${stringValue}`, 'costs ${"$$"}${var.variable}'],
    ["a per cent sign before it", ({ stringValue }) => `%${stringValue}`, "%${var.variable}"],
    ["a number", ({ numberValue }) => numberValue, "${var.variable}"],
    [
      "a number in a text",
      ({ numberValue }) => `costs $${numberValue}, not -1.5e+10`,
      'costs ${"$"}${var.variable}, not -1.5e+10',
    ],
    [
      "a text in a list",
      ({ stringValue }) => ["a", stringValue],
      expect.stringMatching(/^- a\n- \$\{\[for v in \[var\.variable\] : .*\]\[0\]\}\n$/),
    ],
    ["a number in an object", ({ numberValue }) => ({ a: numberValue }), "a: ${var.variable}\n"],
  ])("stays an expression in a value: %s", (_, make, value) => {
    expect(withToken(make).value).toEqual(value);
  });

  it("stays an expression in a calculated policy", () => {
    const calculated = withToken(({ stringValue }) =>
      CalculatedPolicy.fromText({
        queries: [`{ resource(id: "${stringValue}") { turbot { id } } }`],
        template: "{# ${a} #}" + stringValue,
        constants: { owner: stringValue },
      }),
    );
    // What only an apply tells is written as JSON without its quotes, since it stands within a text of JSON.
    const late = `\${${jsonTextExpression('join("", [var.variable])')}}`;
    expect(calculated.template_input).toBe(`"{ resource(id: \\"${late}\\") { turbot { id } } }"\n`);
    const constant = String.raw`\${replace(var.variable, "/[\"\\\\]/", "\\$0")}`.slice(1);
    expect(calculated.template).toBe(`{% set owner = "${constant}" %}\n{# \${"$"}{a} #}\${var.variable}`);
  });

  it.each<[string, (variable: TerraformVariable) => unknown]>([
    ["a list", ({ listValue }) => listValue],
    ["a list in an object", ({ listValue }) => ({ a: listValue })],
    ["a list among others", ({ listValue }) => [...listValue, "b"]],
    ["a list of numbers", ({ value }) => Token.asNumberList(value)],
    ["a map", ({ value }) => Token.asStringMap(value)],
    ["a map among others", ({ value }) => ({ ...Token.asStringMap(value), a: "b" })],
    ["a map in a list", ({ value }) => [Token.asAnyMap(value)]],
    ["a boolean", ({ booleanValue }) => booleanValue],
  ])("is refused where YAML cannot hold it: %s", (_, make) => {
    expect(() => withToken(make)).toThrow("goes in as unlisted(Fn.yamlencode(…)).");
  });
});
