import { userApproved } from "../../../src/policy-types/aws-iam";
import { faults } from "../faults";

const found = (template: string, constants = {}): string[] =>
  faults({ template, constants }).filter((fault) => fault.startsWith("result-word"));

describe("the check result-word finds", () => {
  it.each([
    ["a bare word in another case", "Not Approved", "1:1 Not Approved"],
    ["a bare word in quotes", '{% if $.user %}"approved"{% else %}Skip{% endif %}', "1:17 approved"],
    ["another word", "{% if $.user %}Rejected{% else %}Skip{% endif %}", "1:16 Rejected"],
    ["a result as text", "title: x\nresult: Not Approved\nmessage: y", "2:9 Not Approved"],
    [
      "a result in a branch of text",
      "title: x\nresult: {% if $.user %}Unapproved{% else %}Skip{% endif %}",
      "2:24 Unapproved",
    ],
    ["a result in a list of text", "- result: Skip\n- result: 'skipped'", "2:12 skipped"],
    ["a result in an object", '{{ { result: "Not Approved" } | json }}', "1:14 Not Approved"],
    ["a result in a list of objects", '{{ [{ result: "Skip" }, { result: "Deny" }] | json }}', "1:35 Deny"],
    ["a result in a choice", '{{ { result: "Approved" if $.user else "NotApproved" } | json }}', "1:40 NotApproved"],
    ["a result behind an or", '{{ { result: $.user.name or "Unknown" } | json }}', "1:29 Unknown"],
    ["a result behind a default", '{{ { result: $.user.name | default("skip") } | json }}', "1:36 skip"],
    ["a variable", '{% set result = "not approved" %}{{ { result: result } | json }}', "1:17 not approved"],
    [
      "a variable in a branch",
      '{% if $.user %}{% set result = "Failed" %}{% else %}{% set result = "Skip" %}{% endif %}{{ { result: result } | json }}',
      "1:32 Failed",
    ],
    ["a variable of a variable", '{% set a = "Denied" %}{% set b = a %}{{ { result: b } | json }}', "1:12 Denied"],
    ["a variable as text", '{% set result = "NOT APPROVED" %}\nresult: {{ result }}', "1:17 NOT APPROVED"],
    ["an object in a variable", '{% set out = { result: "Not Approved" } %}{{ out | json }}', "1:24 Not Approved"],
    [
      "an object that a loop adds to a list",
      '{% set all = [] %}{% for x in [1] %}{% set all = all.concat({ result: "Not Approved" }) %}{% endfor %}{{ all | json }}',
      "1:71 Not Approved",
    ],
    ["an object that a loop prints", '{% for x in [1] %}\n- {{ { result: "No" } | json }}\n{% endfor %}', "2:16 No"],
    ["a set block", "{% set result %}Not Approved{% endset %}result: {{ result }}", "1:17 Not Approved"],
    [
      "a default that looks like one of the words",
      '{% set result = "skip" %}{% if $.user %}{% set result = "Approved" %}{% endif %}{{ { result: result } | json }}',
      "1:17 skip",
    ],
    ["truth for a result", "result: true", "1:9 true"],
  ])("%s", (_, template, fault) => {
    expect(found(template)).toEqual([`result-word template:${fault}`]);
  });

  it("a constant, where it is read", () => {
    const template = `{% if $.user %}{% set result = "Approved" %}{% else %}\n{% set result = otherwise %}{% endif %}{{ { result: result } | json }}`;
    expect(found(template, { otherwise: "Not Approved" })).toEqual(["result-word template:2:17 Not Approved"]);
  });

  it("a part of a constant", () => {
    const template = "{{ { result: words.bad } | json }}{{ words.list[0] }}";
    expect(found("{{ { result: words.bad } | json }}", { words: { bad: "skip" } })).toEqual([
      "result-word template:1:14 skip",
    ]);
    expect(found(template, { words: { bad: "Skip", list: ["x"] } })).toEqual([]);
  });

  it("a word once, although many branches lead to it", () => {
    const branches = "{% if $.user %}{% set a = 1 %}{% else %}{% set a = 2 %}{% endif %}".repeat(4);
    expect(found(`${branches}Rejected`)).toHaveLength(1);
  });
});

describe("the check result-word passes", () => {
  it.each([
    ["the words", "{% if $.user %}Approved{% elif $.user.name %}Not approved{% else %}Skip{% endif %}"],
    ["the words with comments and quotes", "# Rejected\n'Not approved' # Denied"],
    ["other words in other members", '{{ { title: "Not Approved", result: "Skip", message: "Rejected" } | json }}'],
    [
      "words in objects that are not printed",
      '{% set row = { result: "bad" } %}{{ { result: "Skip" if row.result == "bad" else "Approved" } | json }}',
    ],
    [
      "a default that every path replaces",
      '{% set result = "undecided" %}{% if $.user %}{% set result = "Approved" %}{% endif %}{% if not $.user %}{% set result = "Skip" %}{% endif %}{{ { result: result } | json }}',
    ],
    [
      "an empty default",
      '{% set result = "" %}{% for x in [1] %}{% set result = "Skip" %}{% endfor %}{{ { result: result } | json }}',
    ],
    ["words that filters and operators make", '{{ { result: "approved" | capitalize } | json }}'],
    ["words that are put together", '{{ { result: "Not " ~ "approved" } | json }}'],
    [
      "words of two branches that never come together",
      "{% if $.user %}\nApproved\n{% endif %}\n{% if not $.user %}\nSkip\n{% endif %}",
    ],
    ["words of a loop, one after the other", "{% for x in [1] %}{% if x %}Skip{% endif %}{% endfor %}"],
    ["results of the query", "{{ { result: $.user.name } | json }}{% set x = $.user %}"],
    [
      "values of maps, by computed names",
      '{% set words = { a: "Approved", b: "bad" } %}{{ { result: words[$.user.name] } | json }}',
    ],
    ["text that is no YAML until it is known", "{{ $.user.name }}: [\n{{ $.user.name }} Denied"],
  ])("%s", (_, template) => {
    expect(found(template)).toEqual([]);
  });

  it.each([
    ["a list that is added to", "{% set done = out.list.push({ result: 'Skip' }) %}{{ out.list | json }}"],
    ["an object that gets its result later", "{% set done = setAttribute(out, 'result', 'Skip') %}{{ out | json }}"],
  ])("a constant: %s", (_, template) => {
    expect(faults({ template, constants: { out: { result: "none", list: [] } } })).toEqual([]);
  });

  it("any word for a policy of another kind", () => {
    expect(faults({ template: "{{ $.user.name }}", type: userApproved })).toEqual([]);
  });
});
