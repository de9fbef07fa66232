import { faults } from "../faults";

const found = (template: string): string[] =>
  faults({ template }).filter((fault) => fault.startsWith("lost-variable "));

describe("the check lost-variable finds", () => {
  it.each([
    [
      "a result that an if behind an early endif replaces",
      '{% if not $.user.name %}{% set r = "Skip" %}{% endif %}{% if $.user.name == "a" %}{% set r = "Approved" %}{% else %}{% set r = "Not approved" %}{% endif %}{{ r }}',
      "lost-variable template:1:28 r",
    ],
    [
      "a result that the next line replaces",
      '{% if $.user.name %}{% set r = "Skip" %}{% set r = "Approved" %}{{ r }}{% else %}Skip{% endif %}',
      "lost-variable template:1:24 r",
    ],
    [
      "one of a branch within a branch",
      '{% if $.user %}{% if $.user.name %}{% set r = "Approved" %}{% endif %}{% set r = "Skip" %}{% endif %}{{ r }}',
      "lost-variable template:1:39 r",
    ],
  ])("%s", (_, template, fault) => {
    expect(found(template)).toEqual([fault]);
  });
});

describe("the check lost-variable passes", () => {
  it.each([
    [
      "a default",
      '{% set r = "Skip" %}{% if $.user.name %}{% set r = "Approved" %}{% else %}{% set r = "Not approved" %}{% endif %}{{ r }}',
    ],
    [
      "what some path keeps",
      '{% if $.user.name %}{% set r = "Approved" %}{% endif %}{% if $.user %}{% set r = "Skip" %}{% endif %}{{ r }}',
    ],
    [
      "what a condition reads",
      '{% if $.user.name %}{% set r = "a" %}{% endif %}{% if r %}{% set r = "Skip" %}{% else %}{% set r = "Approved" %}{% endif %}{{ r }}',
    ],
    [
      "what its own successor reads",
      "{% if $.user.name %}{% set r = [1] %}{% set r = r.concat([2]) %}{{ r }}{% endif %}Skip",
    ],
    [
      "what a macro reads",
      '{% macro m() %}{{ r }}{% endmacro %}{% if $.user %}{% set r = "a" %}{{ m() }}{% set r = "b" %}{{ m() }}{% endif %}Skip',
    ],
    [
      "what another round of a loop reads",
      '{% for x in [1, 2] %}{{ r }}{% if x == 1 %}{% set r = "a" %}{% endif %}{% endfor %}Skip',
    ],
  ])("%s", (_, template) => {
    expect(found(template)).toEqual([]);
  });
});
