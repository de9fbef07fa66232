import { CalculatedPolicy, PolicyType, type ApprovalResult } from "../../../src";
import { volumeApprovedVolumeTypes } from "../../../src/policy-types/aws-ec2";
import {
  accountPasswordPolicySettingsMinimumLength,
  rolePolicyTrustedAccounts,
  userApproved,
  userApprovedCustom,
  userPolicyAttachmentsApprovedRules,
  UserApproved,
} from "../../../src/policy-types/aws-iam";

/** A list of words that a workspace told whole. */
const SETTINGS = new PolicyType<readonly string[]>({
  uri: "tmod:@acme/ops#/policy/types/settings",
  items: { READ: "Read", WRITE: "Write" },
  isComplete: true,
});

const FIRST = "{ account { turbot { id } } }";
const SECOND = '{ users: resources(filter: "resourceId:{{ $.account.turbot.id }} limit:1") { items { name } } }';

const policyOf = (template: string, queries: readonly string[] = ["{ user { name tags } }"]): CalculatedPolicy =>
  CalculatedPolicy.fromText({ queries, template });

describe("an evaluation", () => {
  it("reads what the template prints as YAML", () => {
    expect(policyOf("a: {{ $.user.name }}\nb: [1, true]").evaluate({ user: { name: "x" } })).toEqual({
      a: "x",
      b: [1, true],
    });
  });

  it("gives the template the last result alone", () => {
    const policy = policyOf("{{ $ | json }}", [FIRST, SECOND]);
    const users = { users: { items: [{ name: "ada" }] } };
    expect(policy.evaluate({ account: { turbot: { id: "1" } } }, users)).toEqual(users);
  });

  it("does not change the results that it is given", () => {
    const result = { user: { tags: { a: [1, 2] } } };
    const policy = policyOf("{% set x = $.user.tags.a.pop() %}{{ setAttribute($.user.tags, 'b', 1).a | json }}");
    expect([policy.evaluate(result), policy.evaluate(result)]).toEqual([[1], [1]]);
    expect(result).toEqual({ user: { tags: { a: [1, 2] } } });
  });

  it("does not change the constants that it is given", () => {
    const policy = CalculatedPolicy.fromText({
      queries: [FIRST],
      template: "{{ list.push(3) }}",
      constants: { list: [1, 2] },
    });
    expect([policy.evaluate({}), policy.evaluate({}), policy.constants.list]).toEqual([3, 3, [1, 2]]);
  });

  it("sees constants as the template that is sent does", () => {
    const constants = { text: 'a "b" \\ \n\t{{ %}', large: 1e21, small: -1.5e-7, list: [null, true, { "a-b": ["x"] }] };
    const policy = CalculatedPolicy.fromText({
      queries: [FIRST],
      template: "{{ [text, large, small, list] | json }}",
      constants,
    });
    const sent = CalculatedPolicy.fromText({ queries: [FIRST], template: policy.templateText });
    expect(policy.evaluate({})).toEqual(Object.values(constants));
    expect(sent.evaluate({})).toEqual(Object.values(constants));
  });

  it("makes thousands of values a second", () => {
    const policy = policyOf('{% if $.user.name == "x" %}"Approved"{% else %}"Skip"{% endif %}').for(userApprovedCustom);
    const values = Array.from({ length: 2000 }, (_, index) =>
      policy.evaluate({ user: { name: index % 2 ? "x" : "y" } }),
    );
    expect(values.filter((value) => value === "Approved")).toHaveLength(1000);
  });
});

describe("the later queries of a policy", () => {
  const policy = policyOf("Skip", [FIRST, SECOND, '{ a: constant(value: "{{ $.users.items[0].name }}") }']);

  it("are shown as far as the results before them are given", () => {
    expect(policy.queriesFor({ account: { turbot: { id: "17" } } })).toEqual([
      '{ users: resources(filter: "resourceId:17 limit:1") { items { name } } }',
    ]);
    expect(policy.queriesFor({ account: { turbot: { id: "17" } } }, { users: { items: [{ name: "ada" }] } })[1]).toBe(
      '{ a: constant(value: "ada") }',
    );
  });

  it("are none where there is one query", () => {
    expect(policyOf("Skip").queriesFor({ user: null })).toEqual([]);
  });

  it("must be GraphQL with what is put into them", () => {
    expect(() => policy.queriesFor({}, { users: { items: [{ name: 'a"b' }] } })).toThrow(
      `'queries' must be GraphQL when it is rendered, got: "Unterminated string" (at query 3 as rendered:1:30). Look at what is put into it.
  1 | { a: constant(value: "a"b") }
    |                              ^`,
    );
  });

  it("are rendered in an evaluation, too", () => {
    const broken = policyOf("Skip", [FIRST, '{ a: get(path: "{{ $.account.turbot.id.trim() }}") }']);
    expect(() => broken.evaluate({ account: { turbot: {} } }, {})).toThrow("'queries' must be evaluated to its end");
  });
});

describe("an evaluation refuses", () => {
  it.each([
    ["too few results", [{}], 1],
    ["too many results", [{}, {}, {}], 3],
  ])("%s", (_, [result = {}, ...more], got) => {
    expect(() => policyOf("Skip", [FIRST, SECOND]).evaluate(result, ...more)).toThrow(
      `'results' must be one for each query, 2 in all, got: ${got}. Give them in the queries' order.`,
    );
  });

  it.each([
    ["at the top", { data: { user: {} } }, "$.data"],
    ["below a field", { user: { nme: "x" } }, "$.user.nme"],
  ])("a result with what its query does not select, %s", (_, result, where) => {
    expect(() => policyOf("Skip").evaluate(result)).toThrow(
      `'results' must hold what query 1 selects, got: "${where}".`,
    );
  });

  it("a result of a list with what its query does not select", () => {
    expect(() =>
      policyOf("Skip", [FIRST, SECOND]).evaluate({}, { users: { items: [{ name: 1 }, { id: 2 }] } }),
    ).toThrow(
      "'results' must hold what query 2 selects, got: \"$.users.items[1].id\". It selects name there; a recorded answer",
    );
  });

  it("results that no JSON holds", () => {
    expect(() => policyOf("Skip").evaluate({ user: { name: () => 1 } })).toThrow(
      "'query 1.user.name' must be what JSON can say, got: a function.",
    );
    const endless: Record<string, unknown> = {};
    endless.user = endless;
    expect(() => policyOf("Skip").evaluate(endless)).toThrow("must be what JSON can say");
  });

  it("a template that fails, with the line", () => {
    expect(() =>
      policyOf("{# a user #}\n  {{ $.user.tags.list.concat([1]) }}").evaluate({ user: { tags: {} } }),
    ).toThrow(
      `'template' must be evaluated to its end, got: "a call of $.user.tags.list.concat, which is undefined, cannot be used here" (at template:2:29). In a workspace the policy's value would be in error.
  2 |   {{ $.user.tags.list.concat([1]) }}
    |                             ^`,
    );
  });

  it("a template that does not compile", () => {
    expect(() => policyOf("{{ {a: 1 b: 2} }}").evaluate({})).toThrow("expected comma after expression");
  });

  it("text that is no YAML", () => {
    expect(() => policyOf("message: a: b").evaluate({})).toThrow(
      /^'template' must print YAML, got: "message: a: b"\. Nested mappings are not allowed.*\. Print values with \| json\.$/,
    );
  });
});

describe("a value is held against its policy type:", () => {
  const value = (type: PolicyType<any>, template: string): unknown => policyOf(template).for(type).evaluate({});

  it("an evaluation has the type of its policy type", () => {
    const mode: UserApproved = policyOf('"Check: Approved"').for(userApproved).evaluate({});
    const outcome: ApprovalResult | readonly ApprovalResult[] = policyOf("Skip").for(userApprovedCustom).evaluate({});
    expect([mode, outcome]).toEqual([UserApproved.CHECK_APPROVED, "Skip"]);
  });

  const TAKEN: readonly (readonly [PolicyType<any>, string])[] = [
    [userApproved, '"Check: Approved"'],
    [userApprovedCustom, "Not approved"],
    [userApproved, '"Enforce: Something that the catalog does not know yet"'],
    [userApprovedCustom, "{ result: Skip, message: x }"],
    [userApprovedCustom, "[{ title: x, result: Approved }, Skip]"],
    [accountPasswordPolicySettingsMinimumLength, "14"],
    [rolePolicyTrustedAccounts, "[]"],
    [rolePolicyTrustedAccounts, "[made-up]"],
    [volumeApprovedVolumeTypes, "[gp2, gp9000]"],
    [userPolicyAttachmentsApprovedRules, "|\n  REJECT *\n"],
  ];

  it.each(TAKEN.map(([type, template]) => [type.path, template, type] as const))("%s takes %s", (_, template, type) => {
    expect(() => value(type, template)).not.toThrow();
  });

  const COMPLETE = new PolicyType<string>({
    uri: userApproved.uri,
    kind: "mode",
    values: { SKIP: "Skip" },
    isComplete: true,
  });

  const REFUSED: readonly (readonly [PolicyType<any>, string, string])[] = [
    [userApproved, "Check: Approved", 'YAML reads it as a map: print it in quotes, "Check: Approved".'],
    [userApproved, '"check: approved"', 'Did you mean "Check: Approved"?'],
    [userApproved, '"Check: Aproved"', 'Did you mean "Check: Approved"?'],
    [COMPLETE, "Nothing", "Print one of these, in quotes."],
    [userApproved, "{% if $.user %}Skip{% endif %}", "Print something in every branch."],
    [userApprovedCustom, "Not Approved", 'must print "Approved", "Not approved", "Skip", or {'],
    [userApprovedCustom, "{ message: x }", 'got: {"message":"x"}'],
    [userApprovedCustom, "{ result: Skip, message: 5 }", "must print"],
    [userApprovedCustom, "[Skip, { result: no }]", "must print"],
    [accountPasswordPolicySettingsMinimumLength, '"14"', "must print a number"],
    [rolePolicyTrustedAccounts, "a", "must print a list"],
    [volumeApprovedVolumeTypes, "[gp2, GP2]", 'must print a value whose part [1] is one of "gp2", "io1"'],
    [volumeApprovedVolumeTypes, "[Standard]", 'Did you mean "standard"?'],
    [SETTINGS, "[Read, Delete]", 'must print a value whose part [1] is one of "Read", "Write"'],
    [userPolicyAttachmentsApprovedRules, "123", "must print text"],
    [new PolicyType<object>({ uri: "tmod:@acme/ops#/policy/types/x", kind: "map" }), "[]", "must print a map"],
  ];

  it.each(REFUSED.map(([type, template, message]) => [type.path, template, message, type] as const))(
    "%s does not take %s",
    (_, template, message, type) => {
      expect(() => value(type, template)).toThrow(message);
    },
  );
});
