import { CalculatedPolicy } from "../../../src";
import { userApproved, userApprovedCustom } from "../../../src/policy-types/aws-iam";
import { everyFault as faults } from "../faults";

const queries = [
  `{ user { name: get(path: "UserName") turbot { tags } } keys: resources(filter: "limit:300") { items { age: get(path: "age") } metadata { stats { total } } } }`,
];

describe("the check nothing-known finds", () => {
  it.each([
    ["an approval", "{% if $.user.name == 'root' %}Skip{% else %}Approved{% endif %}", "Approved"],
    ["a refusal", "{% if $.user.name %}Skip{% else %}Not approved{% endif %}", "Not approved"],
    [
      "one of several results",
      "{{ [{ result: 'Skip' }, { result: 'Approved' if $.keys.items | length == 0 else 'Skip' }] | json }}",
      "Skip, Approved",
    ],
    ["a count of none", "{% if $.keys.metadata.stats.total === 0 %}Approved{% else %}Skip{% endif %}", "Approved"],
    ["an error", "{% if $.user.name.startsWith('a') %}Approved{% else %}Skip{% endif %}", "an error"],
  ])("%s", (_, template, result) => {
    expect(faults({ queries, template })).toEqual([`nothing-known template:1:1 ${result}`]);
  });
});

describe("the check nothing-known passes", () => {
  it.each([
    [
      "a policy that skips",
      "{% if not $.user.name %}Skip{% elif $.user.name == 'x' %}Approved{% else %}Not approved{% endif %}",
    ],
    ["a policy that skips by an object", "{{ { title: 'x', result: 'Approved' if $.user.name else 'Skip' } | json }}"],
  ])("%s", (_, template) => {
    expect(faults({ queries, template })).toEqual([]);
  });

  it("policies that are no approvals", () => {
    expect(faults({ queries, template: '"Check: Approved"', type: userApproved })).toEqual([]);
  });
});

describe("what a policy can give", () => {
  const results = (template: string, type: any = userApprovedCustom): unknown =>
    CalculatedPolicy.fromText({ queries, template }).resultsFor(type);

  it("is said with what it gives with nothing known", () => {
    expect(results("{% if $.user.name %}Approved{% else %}Skip{% endif %}")).toEqual({
      results: ["Approved", "Skip"],
      areAll: true,
      withNothingKnown: "Skip",
    });
    expect(results("{{ $.user.name }}")).toEqual({ results: [], areAll: false, withNothingKnown: "an error" });
  });

  it("is said of modes", () => {
    expect(results('{% if $.user.name %}"Check: Approved"{% else %}Skip{% endif %}', userApproved)).toEqual({
      results: ["Check: Approved", "Skip"],
      areAll: true,
      withNothingKnown: "Skip",
    });
  });

  it("is worked out by evaluateUnknown, through later queries as well", () => {
    const policy = CalculatedPolicy.fromText({
      queries: ["{ user { turbot { id akas } } }", '{ resource(id: "{{ $.user.turbot.id }}") { turbot { title } } }'],
      template: "{{ { title: $.resource.turbot.title or '', result: 'Skip' } | json }}",
    });
    expect(policy.for(userApprovedCustom).evaluateUnknown()).toEqual({ title: "", result: "Skip" });
    expect(() => CalculatedPolicy.fromText({ queries, template: "{{ $.user.name.at(0) }}" }).evaluateUnknown()).toThrow(
      /^'template' must be evaluated to its end/,
    );
  });
});
