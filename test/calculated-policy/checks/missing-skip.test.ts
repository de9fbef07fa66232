import { userApproved } from "../../../src/policy-types/aws-iam";
import { faults } from "../faults";

describe("the check missing-skip finds", () => {
  it.each([
    ["bare words without Skip", "{% if $.user %}Approved{% else %}Not approved{% endif %}", "Approved, Not approved"],
    [
      "results without Skip",
      '{% if $.user %}{% set result = "Approved" %}{% else %}{% set result = "Not approved" %}{% endif %}{{ { result: result } | json }}',
      "Approved, Not approved",
    ],
    ["a list of results without Skip", '{{ [{ result: "Approved" }] | json }}', "Approved"],
    ["Skip in the message alone", '{{ { result: "Approved", message: "Skip" } | json }}', "Approved"],
  ])("%s", (_, template, words) => {
    expect(faults({ template })).toEqual([`missing-skip template:1:1 ${words}`]);
  });
});

it("the check missing-skip looks at each result of a list", () => {
  const template = '{{ [{ result: "Skip" if $.user else "Approved" }, { result: "Approved" }] | json }}';
  expect(faults({ template })).toEqual(["missing-skip template:1:51 Approved"]);
});

describe("the check missing-skip passes", () => {
  it.each([
    ["a branch that skips", "{% if $.user %}Approved{% else %}Skip{% endif %}"],
    [
      "a default that skips",
      '{% set result = "Skip" %}{% if $.user %}{% set result = "Approved" %}{% endif %}{{ { result: result } | json }}',
    ],
    ["a result that is not known", "{% if $.user %}Approved{% else %}{{ $.user.name }}{% endif %}"],
    ["an object whose result is not known", '{{ { result: "Approved" if $.user else $.user.name } | json }}'],
    ["an object that is not known", "{{ $.user | json }}"],
    [
      "more branches than can be gone through",
      `${"{% if $.user %}a: {{ $.user.name }}\n{% else %}b: {{ $.user.name }}\n{% endif %}".repeat(9)}result: Approved`,
    ],
  ])("%s", (_, template) => {
    expect(faults({ template })).toEqual([]);
  });

  it("a policy of another kind", () => {
    expect(faults({ template: '"Check: Approved"', type: userApproved })).toEqual([]);
  });

  it("a constant that skips, and not one that does not", () => {
    const template = "{% if $.user %}Approved{% else %}{{ otherwise }}{% endif %}";
    expect(faults({ template, constants: { otherwise: "Skip" } })).toEqual([]);
    expect(faults({ template, constants: { otherwise: "Not approved" } })).toHaveLength(1);
  });
});
