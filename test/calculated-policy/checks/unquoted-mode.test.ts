import { PolicyType } from "../../../src";
import { userApproved } from "../../../src/policy-types/aws-iam";
import { faults } from "../faults";

describe("the check unquoted-mode finds", () => {
  it.each([
    ["a mode without quotes", "Check: Approved", "1:8"],
    ["a mode in a branch", "{% if $.user %}Check: Approved{% else %}Skip{% endif %}", "1:23"],
    ["a mode between line breaks", "{% if $.user %}\n  Check: Approved\n{% else %}\n  Skip\n{% endif %}\n", "2:10"],
    ["a mode in a variable", '{% set mode = "Check: Approved" %}{{ mode }}', "1:15"],
    ["a mode that an expression prints", '{{ "Check: Approved" if $.user else "Skip" }}', "1:4"],
    ["a mode whose end an expression prints", '{% set what = "Approved" %}Check: {{ what }}', "1:15"],
  ])("%s", (_, template, place) => {
    expect(faults({ template, type: userApproved })).toEqual([`unquoted-mode template:${place} Check: Approved`]);
  });

  it("any mode, for a policy type whose modes are not known", () => {
    const type = new PolicyType<string>({ uri: "tmod:@acme/ops#/policy/types/thing", kind: "mode" });
    expect(faults({ template: "Enforce: Whatever", type })).toEqual(["unquoted-mode template:1:10 Enforce: Whatever"]);
  });

  it("a constant", () => {
    expect(faults({ template: "\n{{ mode }}", type: userApproved, constants: { mode: "Check: Approved" } })).toEqual([
      "unquoted-mode template:2:4 Check: Approved",
    ]);
  });
});

describe("the check unquoted-mode passes", () => {
  it.each([
    ["double quotes", '"Check: Approved"'],
    ["single quotes", "'Check: Approved'"],
    ["quotes around an expression", '{% set mode = "Check: Approved" %}"{{ mode }}"'],
    ["JSON", '{{ "Check: Approved" | json }}'],
    ["a folded block", ">-\n  Check: Approved"],
    ["a value that is not known", "{{ $.user.name }}"],
    ["a value that is not known behind a verb", "Check: {{ $.user.name }}".replace("Check: ", '"Check: ').concat('"')],
  ])("%s", (_, template) => {
    expect(faults({ template, type: userApproved })).toEqual([]);
  });

  it("maps, for policies that are no modes", () => {
    const type = new PolicyType<object>({ uri: "tmod:@acme/ops#/policy/types/thing", kind: "map" });
    expect(faults({ template: "Check: Approved", type })).toEqual([]);
  });
});
