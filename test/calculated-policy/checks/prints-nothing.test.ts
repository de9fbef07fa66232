import { faults } from "../faults";

describe("the check prints-nothing finds", () => {
  it.each([
    ["a template that only sets", '{% if $.user %}{% set result = "Skip" %}{% endif %}'],
    ["a template of blanks and comments", "\n  {# Skip #}\n"],
    ["a macro that is never called", "{% macro a() %}Skip{% endmacro %}"],
    ["a loop that prints nothing", "{% for x in [1] %} {% endfor %}"],
    ["expressions that are empty in any case", '{{ "" }}{{ " " if $.user }}{{ none }}'],
  ])("%s", (_, template) => {
    expect(faults({ template })).toEqual(["prints-nothing template:1:1 nothing in any branch"]);
  });
});

describe("the check prints-nothing passes", () => {
  it.each([
    ["a template that prints in one branch alone", "{% if $.user %}Skip{% endif %}"],
    ["an expression that may be empty", "{{ $.user.name }}"],
    ["what a macro prints", "{% macro a() %}Skip{% endmacro %}{{ a() }}"],
    ["a case of a switch", "{% switch $.user %}{% case 1 %}Skip{% endswitch %}"],
    ["the else of a loop", "{% for x in [] %}{% else %}Skip{% endfor %}"],
  ])("%s", (_, template) => {
    expect(faults({ template })).toEqual([]);
  });
});
