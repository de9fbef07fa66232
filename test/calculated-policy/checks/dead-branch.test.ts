import { PolicyTexts } from "../../../src/calculated-policy/policy-texts";
import { faults, faultsOf } from "../faults";

const found = (conditions: readonly string[], hasElse = true): string[] => {
  const [first = "", ...more] = conditions;
  const elifs = more.map((condition) => `\n{% elif ${condition} %}Approved`).join("");
  const template = `{% if ${first} %}Skip${elifs}${hasElse ? "\n{% else %}Skip" : ""}{% endif %}`;
  return faults({ queries: ["{ user { a b list } }"], template }).filter((fault) => fault.startsWith("dead-branch"));
};

describe("the check dead-branch finds", () => {
  it.each([
    ["a condition that comes again", ["$.user.a", "$.user.a"], "2:4 $.user.a"],
    ["a condition that comes again later", ["$.user.a", "$.user.b", "$.user.a"], "3:4 $.user.a"],
    ["a condition that comes again in parentheses", ["$.user.a == 1", "($.user.a == 1)"], "2:4 ($.user.a == 1)"],
    ["a condition that comes again in brackets", ["$.user.a", '$["user"]["a"]'], "2:4 $.user.a"],
    ["one side of an or that comes again", ["$.user.a or $.user.b", "$.user.b"], "2:4 $.user.b"],
    ["an and with a side that is decided", ["$.user.a", "$.user.b and $.user.a"], "2:4 ($.user.b and $.user.a)"],
    ["an or whose sides are decided", ["$.user.a", "$.user.b", "$.user.a or $.user.b"], "3:4 ($.user.a or $.user.b)"],
    ["the opposite of an and, side by side", ["not ($.user.a and $.user.b)", "not $.user.a"], "2:4 not $.user.a"],
    [
      "a call of a pure method",
      ['$.user.a.startsWith("x")', '$.user.a.startsWith("x")'],
      '2:4 $.user.a.startsWith("x")',
    ],
    ["a test of a pattern without flags", ["r/x/.test($.user.a)", "r/x/.test($.user.a)"], "2:4 r/x/.test($.user.a)"],
    [
      "a condition that comes again behind a test of a kept pattern",
      ["$.user.a", "$.user.list.test('x')", "$.user.a"],
      "3:4 $.user.a",
    ],
    ["an else behind a condition and its negation", ["$.user.a", "not $.user.a"], "3:4 else"],
    ["an else behind a negation and its condition", ["not $.user.a", "$.user.a"], "3:4 else"],
    ["an else behind == and !=", ["$.user.a == 1", "$.user.a != 1"], "3:4 else"],
    ["an else behind is and is not", ["$.user.a is string", "$.user.a is not string"], "3:4 else"],
    ["an else behind in and not in", ["$.user.a in [1]", "$.user.a not in [1]"], "3:4 else"],
    ["an elif behind a condition and its negation", ["$.user.a", "not $.user.a", "$.user.b"], "3:4 elif"],
    ["what follows from another", ["$.user.a == 1", "$.user.a === 1"], "2:4 ($.user.a === 1)"],
    ["a word of a list that came before", ["$.user.a in ['x', 'y']", "$.user.a === 'x'"], '2:4 ($.user.a === "x")'],
    ["a bound within another", ["$.user.a > 5", "$.user.a > 7"], "2:4 ($.user.a > 7)"],
    ["a number that is a text", ["$.user.a == 5", "$.user.a == '5'"], '2:4 ($.user.a == "5")'],
    ["a length that none has", ["$.user.list | length === '0'"], '1:4 (($.user.list | length()) === "0")'],
    ["an else behind no length and some", ["$.user.list | length == 0", "$.user.list | length > 0"], "3:4 else"],
    ["an else behind De Morgan's", ["not ($.user.a or $.user.b)", "$.user.a", "$.user.b"], "4:4 else"],
    [
      "a part of a text that is taken twice",
      ['$.user.a.split("@").pop() in $.user.list', '$.user.a.split("@").pop() in $.user.list'],
      '2:4 ($.user.a.split("@").pop() in $.user.list)',
    ],
    ["an else behind the negation of both", ["$.user.a", "$.user.b", "not ($.user.a or $.user.b)"], "4:4 else"],
  ])("%s", (_, conditions, fault) => {
    expect(found(conditions)).toEqual([`dead-branch template:${fault}`]);
  });

  it("a Skip that can never be the result, and says what is in its place", () => {
    const texts = new PolicyTexts(
      ["{ user { a } }"],
      "{% if $.user.a %}Not approved{% elif not $.user.a %}Approved{% else %}Skip{% endif %}",
      undefined,
    );
    expect(faultsOf(texts).map(({ help }) => help)).toContain(
      'The branches before it, up to not $.user.a, leave nothing for it. Narrow one of them. Skip can never be its result: with nothing known, this policy gives "Approved".',
    );
  });

  it("branches in loops, macros and set blocks", () => {
    const inner = "{% if $.user %}Skip{% elif $.user %}Skip{% endif %}";
    const template = `{% for x in [1] %}${inner}{% endfor %}{% macro a() %}${inner}{% endmacro %}{% set b %}${inner}{% endset %}{{ a() }}{{ b }}`;
    expect(faults({ template }).filter((fault) => fault.startsWith("dead-branch"))).toHaveLength(3);
  });
});

describe("the check dead-branch passes", () => {
  it.each([
    ["other conditions", ["$.user.a", "$.user.b"]],
    ["a condition within an and that was false", ["$.user.a and $.user.b", "$.user.a", "$.user.b"]],
    ["an or with a side that is still open", ["$.user.a", "$.user.a or $.user.b"]],
    ["lesser bounds", ["$.user.list.length > 2", "$.user.list.length > 1"]],
    ["bounds that values without an order leave open", ["$.user.a > 1", "$.user.a <= 1"]],
    ["kinds of equality", ["$.user.a === 1", "$.user.a == 1", "$.user.a != 2"]],
    ["what not does before a comparison", ["$.user.a == 1", "not $.user.a == 1"]],
    ["true and truth", ["$.user.a", "$.user.a == true", "$.user.a == false"]],
    ["methods that change something", ["$.user.list.pop()", "$.user.list.pop()"]],
    [
      "a condition on what another one changes in between",
      ["$.user.list.length == 1", "$.user.list.pop() == 9", "$.user.list.length == 1"],
    ],
    [
      "an attribute that another condition sets in between",
      ["$.user.a.x", "($.user.a | setAttribute('x', 1)).y", "$.user.a.x"],
    ],
    ["chance", ["$.user.list | random", "$.user.list | random"]],
    ["patterns that go on from where they stopped", ["r/x/g.test($.user.a)", "r/x/g.test($.user.a)"]],
    ["functions", ["range(1) | length", "range(1) | length"]],
    ["words that are meant to be changed", ["false", "true"]],
  ])("%s", (_, conditions) => {
    expect(found(conditions)).toEqual([]);
  });

  it("a condition and its negation, with nothing behind them", () => {
    expect(found(["$.user.a", "not $.user.a"], false)).toEqual([]);
  });

  it("ifs that are not the same one", () => {
    expect(
      faults({ template: "{% if $.user %}{% set x = 1 %}{% endif %}{% if $.user %}{{ x }}Skip{% endif %}" }),
    ).toEqual([]);
  });
});
