import { faults } from "../faults";

const found = (template: string, constants = {}): string[] =>
  faults({ template: `${template}Skip`, constants }).filter((fault) => fault.startsWith("unset-variable"));

describe("the check unset-variable finds", () => {
  it.each([
    ["a name that nothing sets", "{{ message }}", "1:4 message"],
    [
      "a misspelt name in one branch",
      "{% if $.user %}{% set result = 1 %}{% else %}{% set reslt = 2 %}{% endif %}{{ reslut }}",
      "1:79 reslut",
    ],
    ["a condition", "{% if strict %}{% endif %}", "1:7 strict"],
    ["a name before it is set", "{{ message }}{% set message = 1 %}", "1:4 message"],
    [
      "what a loop alone sets, after it",
      "{% for x in [1] %}{% set found = true %}{% endfor %}{% if found %}{% endif %}",
      "1:59 found",
    ],
    ["the variable of a loop, after it", "{% for x in [1] %}{% endfor %}{{ x }}", "1:34 x"],
    ["loop outside of a loop", "{{ loop.index }}", "1:4 loop"],
    ["capitals of another language", "{% set x = True %}{{ x }}", "1:12 True"],
    ["a bare word", "{% if $.user.name == Admin %}{% endif %}", "1:22 Admin"],
    ["what a macro reads", "{% macro a(b) %}{{ c }}{% endmacro %}{{ a(1) }}", "1:20 c"],
    ["the name that it would set first", "{% set n = n + 1 %}", "1:12 n"],
    ["the name that it would set first, in a choice", "{% set n = n if $.user else 1 %}", "1:12 n"],
  ])("%s", (_, template, fault) => {
    expect(found(template)).toEqual([`unset-variable template:${fault}`]);
  });
});

describe("the check unset-variable passes", () => {
  it.each([
    ["what one of the branches sets", "{% if $.user %}{% set x = 1 %}{% endif %}{{ x }}"],
    ["what a loop sets that was set before it", "{% set x = 0 %}{% for y in [1] %}{% set x = y %}{% endfor %}{{ x }}"],
    ["what an earlier round of a loop sets", "{% for y in [1, 2] %}{{ x }}{% set x = y %}{% endfor %}"],
    [
      "loops within loops",
      "{% for x in [1] %}{% for y in [x] %}{{ loop.index }}{{ x }}{{ y }}{% endfor %}{{ loop.last }}{% endfor %}",
    ],
    ["keys and values", "{% for key, value in $.user %}{{ key }}{{ value }}{% endfor %}"],
    ["several targets", "{% set a, b = 1 %}{{ a }}{{ b }}"],
    ["set blocks", "{% set a %}x{% endset %}{{ a }}"],
    ["names with defaults", "{{ a | default(1) }}{{ b | d(2) }}"],
    ["names that are asked for", "{% if a is defined or b is undefined %}{% endif %}"],
    [
      "names that are read where they are there",
      "{% if a is defined %}{% set b = a %}{% endif %}{{ c if c is defined else 1 }}",
    ],
    ["names that are compared with nothing", "{% if a == undefined or b != none %}{% endif %}"],
    ["a condition on what is set further down", "{% if not done %}{% set done = true %}{% endif %}{{ done }}"],
    ["a name that is its own default", "{% set a = a or 1 %}{{ a }}{% set b = b if b else 1 %}{{ b }}"],
    [
      "parameters, defaults, callers and names of macros",
      "{% macro a(b, c=1) %}{{ b }}{{ c }}{{ caller() }}{{ d }}{% endmacro %}{% set d = 1 %}{% call(x) a(1) %}{{ x }}{% endcall %}",
    ],
    ["global functions", "{{ range(1) }}{{ setAttribute({}, 'a', 1) | json }}"],
  ])("%s", (_, template) => {
    expect(found(template)).toEqual([]);
  });

  it("constants", () => {
    expect(found("{{ region }}", { region: "eu-west-1" })).toEqual([]);
  });
});
