import { CalculatedPolicy } from "../../../src";
import { userApprovedCustom } from "../../../src/policy-types/aws-iam";
import { faults } from "../faults";

describe("the check template-syntax finds", () => {
  it.each([
    ["a map without commas, where the comma is missing", '{{ { title: "a"\n  result: "Skip" } | json }}', "2:3"],
    ["a list without commas", "{{ [1 2] }}", "1:7"],
    ["an if without its end", "{% if $.user %}Skip", "1:20"],
    ["a tag that does not exist", "{% if $.user %}Skip{% endfi %}", "1:23"],
    ["a tag without its end", "{{ $.user", "1:10"],
    ["a text without its end", "{{ 'Skip }}", "1:12"],
    ["a comment without its end", "{# Skip", "1:8"],
    ["operators of other languages", "{{ $.user && $.user.name }}", "1:11"],
    ["an assignment for a comparison", "{% if $.user = 1 %}Skip{% endif %}", "1:16"],
    ["a regular expression that is none", "{{ r/(/.test('x') }}", "1:8"],
    ["a member that is set", "{% set user.name = 1 %}Skip", "1:12"],
    ["two signs", "{{ --$.user }}", "1:4"],
    ["a comparison after a test", "{% if $.user is defined == true %}Skip{% endif %}", "1:8"],
    ["a number for a key", "{{ { 1: 2 } | json }}", "1:6"],
    ["no member in brackets", "{{ $.user[] }}", "1:10"],
    ["empty parentheses", "{{ () }}", "1:4"],
    ["a block twice", "{% block a %}{% endblock %}{% block a %}{% endblock %}Skip", "1:1"],
  ])("%s", (_, template, place) => {
    expect(faults({ template })[0]).toMatch(`template-syntax template:${place} `);
  });

  it.each([
    [
      "an unknown filter, even where it is hardly reached",
      "{% if false %}{{ 1 | lenght }}{% endif %}Skip",
      "1:22 lenght",
    ],
    ["an unknown test", "{% if $.user is empty %}Skip{% endif %}", "1:17 empty"],
    ["an unknown function", "{{ len($.user) }}", "1:4 len"],
    ["an unknown method", '{% if $.user.name.contains("x") %}Skip{% endif %}', "1:19 contains"],
    ["a method of another language", "{% for key in $.user.name.items() %}Skip{% endfor %}", "1:27 items"],
    [
      "an unknown method of a variable",
      '{% set name = $.user.name %}{% if name.startswith("x") %}{% endif %}Skip',
      "1:40 startswith",
    ],
    ["a file that is included", '{% include "shared.njk" %}Skip', "1:4 include"],
    ["a file that is imported", '{% import "shared.njk" as shared %}Skip', "1:4 import"],
    ["names that are imported", '{% from "shared.njk" import shared %}Skip', "1:4 from"],
    ["a file that is extended", '{% extends "shared.njk" %}Skip', "1:4 extends"],
  ])("%s", (_, template, fault) => {
    expect(faults({ template })).toEqual([`template-syntax template:${fault}`]);
  });
});

it("a method that is near is named", () => {
  const policy = CalculatedPolicy.fromText({
    queries: ["{ user { name } }"],
    template: '{% if $.user.name.startswith("x") %}Approved{% else %}Skip{% endif %}',
  });
  expect(() => policy.check(userApprovedCustom, "stack/main")).toThrow(
    `got: "startswith" (at stack/main, AWS > IAM > User > Approved > Custom, template:1:19). Did you mean "startsWith"?`,
  );
});

describe("the check template-syntax passes", () => {
  it.each([
    [
      "every filter of Guardrails",
      '{{ "a" | alphanum | camelCase | pascalCase | snakeCase | slackSafeString | json }}',
    ],
    ["filters of Nunjucks", '{{ [2, 1] | sort | first | default("x") | string | upper | replace("1", "2") }}'],
    ["global functions", "{{ range(2) | json }}{{ setAttribute({}, 'a', 1) | json }}{{ transformMap({}, {}) | json }}"],
    [
      "tests, also in the form of functions",
      "{% if $.user.name is divisibleby(3) or $.user is not null %}{% endif %}Skip",
    ],
    ["macros, called before and after they are written", "{{ a() }}{% macro a() %}Skip{% endmacro %}{{ a() }}"],
    [
      "functions in variables and parameters",
      "{% set join = joiner() %}{{ join() }}{% macro a(f) %}{{ f() }}{% endmacro %}{{ a(join) }}Skip",
    ],
    ["functions of the template's own objects", '{% set turn = cycler("a") %}{{ turn.next() }}{{ turn.reset() }}Skip'],
    ["functions of objects that have no name", '{{ cycler("a").next() }}{{ [joiner()][0]() }}Skip'],
    [
      "functions in the template's own maps",
      '{% macro a() %}{% endmacro %}{% set all = { one: a, turn: cycler("a") } %}{{ all.one() }}{{ all.turn.next() }}' +
        '{{ (all | setAttribute("two", a)).two() }}Skip',
    ],
    [
      "functions below keys that cannot be told",
      "{% set all = setAttribute({}, $.user.name, joiner()) %}{{ all.x() }}Skip",
    ],
    [
      "methods of lists, texts, numbers and regular expressions",
      '{{ [1].concat([2]).join("") }}{{ "a".padStart(2) }}{{ (1).toFixed(2) }}{{ r/a/.test("a") }}',
    ],
    ["trimmed tags and carriage returns", "{%- if $.user -%}\r\n Skip \r\n{%- endif -%}\r\n"],
    ["text with braces and dollars", "Skip # { } ${x} %{y} }} %} #"],
  ])("%s", (_, template) => {
    expect(faults({ template }).filter((fault) => fault.startsWith("template-syntax"))).toEqual([]);
  });
});
