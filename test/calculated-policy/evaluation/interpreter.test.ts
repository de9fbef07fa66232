import fc from "fast-check";
import { holds } from "../../texts";
import { ours, theirs } from "../rendering";

const result = (): object => ({
  one: 1,
  two: "two",
  list: [1, 2, 3],
  rows: [
    { name: "x", size: 1 },
    { name: "Y", size: 2 },
  ],
  map: { k1: "v1", k2: "v2" },
  pairs: [
    ["p", 1],
    ["q", 2],
  ],
  empty: [],
  nothing: null,
  yes: true,
});

const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  "what is missing, and methods of any object": [
    '{{ null | join(",", "name") }}{{ null | sum("a") }}{{ $.nope | join(",", "name") }}{{ "ab" | join("-", "length") }}{{ 5 | join("", "x") }}{{ [] | join(",", "name") }}',
    '{{ "x".hasOwnProperty("0") }}{{ "x".hasOwnProperty("1") }}{{ [].valueOf() }}{{ [1].valueOf() }}{{ (5).hasOwnProperty("a") }}',
    "{{ [1, null] | select(none) | dump }}{{ [1, null] | reject(none) | dump }}{{ [1, 'a'] | select('number') }}",
  ],
  "operators in JavaScript's order": [
    "{{ $.one + $.two ~ 1 + 2 }}",
    "{{ not $.one == $.two }}{{ not $.one > 5 }}{{ not ($.one == 1) }}",
    "{{ 5 * 3 % 2 }} {{ 2 ** 3 ** 2 }} {{ -2 ** 2 }} {{ 7 // 2 }} {{ 1 - 2 + 3 }} {{ 1 + 2 - 3 }} {{ 10 / 4 * 2 }}",
    "{{ 1 < 2 < 3 }}{{ 3 > 2 > 1 }}{{ '1' + 2 - 1 }}{{ 1 if $.one == 1 and $.two == 2 or $.yes else 0 }}",
    "{{ [] == '' }}{{ [1] == 1 }}{{ $.list + [4] }}{{ -$.two }}{{ +'5' }}{{ 1.5 + 2 }}{{ none + 1 }}{{ $.nope + 1 }}",
    "{{ 'k1' in $.map }}{{ 2 in $.list }}{{ 'w' in $.two }}{{ 9 not in $.list }}{{ ($.one, $.two) }}",
  ],
  members: [
    "{{ $.nope.foo.bar }}{{ $['one'] }}{{ $.list[0] }}{{ $.two[0] }}{{ $.two.length }}{{ $.map['k' ~ 1] }}{{ $.list[9] }}",
    "{{ $.two.toUpperCase() }}{{ $.list.concat([4], 5).join('-') }}{{ $.two.split('w') | dump }}{{ $.list.indexOf(2) }}",
    "{{ r/^t/.test($.two) }}{{ $.two.match(r/w/).index }}{{ $.two.replace(r/[tw]/g, '*') }}{{ r/a/gi.flags }}",
    "{{ $.list.push(4) }}{{ $.list }}{{ $.list.pop() }}{{ $.list.reverse() }}{{ $.map.hasOwnProperty('k1') }}{{ (5).toFixed(2) }}",
  ],
  "regular expressions, quick ones and those that run against the clock": [
    "{{ r/^(t|w)+o$/.test($.two) }}{{ r/(a+)+/.exec('xaab').index }}{{ $.two.search('(w)(o)') }}{{ $.two.split(r/(w)+/) | dump }}",
    "{% for m in $.two.matchAll(r/[a-z]/g) %}{{ m[0] }}{{ m.index }}{% endfor %}{% for m in $.two.matchAll(r/(w|o)+/g) %}{{ m[1] }}{% endfor %}",
    "{{ $.two.replace(r/(t)(w)*/, '$2$1') }}{{ $.two | replace(r/(o)+/, '0') }}{{ 'x'.repeat(3000).replace(r/x/g, '').length }}{{ 'a.b'.split('.') }}",
    "{% macro up(m) %}{{ r/(w)+/.test(m) }}{% endmacro %}{{ $.two.replace(r/([a-z])+/g, up) }}",
    "{% set g = r/o|w/g %}{{ g.test($.two) }}{{ g.lastIndex }}{{ g.test($.two) }}{{ g.test($.two) }}{{ $.two.match(r/(x)+/) }}",
  ],
  loops: [
    "{% for x in $.list %}{{ loop.index }}{{ loop.index0 }}{{ loop.revindex }}{{ loop.revindex0 }}{{ loop.first }}{{ loop.last }}{{ loop.length }}{{ x }}{% else %}none{% endfor %}",
    "{% for x in $.empty %}{{ x }}{% else %}none{% endfor %}{% for x in $.nope %}{{ x }}{% else %}none{% endfor %}{% for x in 5 %}{{ x }}{% else %}none{% endfor %}",
    "{% for k, v in $.map %}{{ loop.index }}{{ k }}={{ v }};{% endfor %}{% for x in $.map %}{{ x }}{% else %}none{% endfor %}",
    "{% for k, v in $.pairs %}{{ k }}={{ v }};{% set k = 9 %}{{ k }}{% endfor %}[{{ k }}]",
    "{% for x in 'abc' %}{{ x }}{% endfor %}{% for k, v in 'ab' %}{{ k }}{{ v }}{% endfor %}{% for a, b, c in [[1, 2]] %}{{ a }}{{ b }}[{{ c }}]{% endfor %}",
    "{% for a in $.list %}{% for b in $.list %}{{ loop.index }}{% endfor %}{{ loop.index }}{% endfor %}",
    "{% for x in $.list %}{{ $.list.pop() }}{% endfor %}{% asyncEach x in $.list %}{{ x }}{% endeach %}{% asyncAll x in $.list %}{{ x }}{% endall %}",
  ],
  "what a set in a loop reaches": [
    "{% for x in $.list %}{% set found = x %}{% endfor %}[{{ found }}]",
    "{% set found = 0 %}{% for x in $.list %}{% set found = found + x %}{% endfor %}[{{ found }}]",
    "{% set found = $.nope %}{% for x in $.list %}{% set found = x %}{% endfor %}[{{ found }}]",
    "{% set found = none %}{% for x in $.list %}{% set found = x %}{% endfor %}[{{ found }}]",
    "{% for l in [$.nope, [1], $.nope, [], $.nope] %}{% for x in l %}{{ x }}{% else %}E{% endfor %};{% endfor %}",
    "{% macro m(l) %}{% for x in l %}{{ x }}{% else %}E{% endfor %}{% endmacro %}{{ m([1]) }}{{ m($.nope) }}",
    "{% for l in [[1], $.nope] %}{% set s %}{% for x in l %}{{ x }}{% else %}E{% endfor %}{% endset %}{{ s }}{% endfor %}",
    "{% set k = 1 %}{% for k, v in $.pairs %}{% set k = 9 %}{% endfor %}[{{ k }}]",
    "{% set k = 1 %}{% for k, v in $.map %}{% set k = 9 %}{% endfor %}[{{ k }}]",
    "{% set x = 5 %}{% for x in [$.nope] %}[{{ x }}]{% endfor %}{{ x }}",
    "{% for x in $.list %}{% if x == 1 %}{% set seen = x %}{% endif %}[{{ seen }}]{% endfor %}",
    "{% set a, b = 5 %}{{ a }}{{ b }}{% set $ = { one: 2 } %}{{ $.one }}",
  ],
  "macros and call blocks": [
    "{% macro m(a, b=2) %}<{{ a }},{{ b }},{{ $.one }},{{ top }}>{% endmacro %}{% set top = 'T' %}{{ m(1) }}{{ m(1, 5) }}{{ m(b=3, a=4) }}{{ m() }}",
    "{% macro w() %}[{{ caller() }}]{% endmacro %}{% for x in $.list %}{% call w() %}{{ x }}{% endcall %}{% endfor %}",
    "{% macro w() %}[{{ caller(3) }}]{% endmacro %}{% call(n) w() %}{{ n }}{{ $.two }}{% endcall %}",
    "{% macro m(n) %}{{ n }}{% if n > 0 %}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(3) }}{{ [1, 2].map(m) }}",
    "{% macro m() %}{% set inner = 1 %}{{ inner }}{% endmacro %}{{ m() }}[{{ inner }}]{{ m() | dump }}{{ m().length }}",
    "{% for x in $.list %}{% macro m() %}{{ x }}{% endmacro %}{{ m() }}{% endfor %}",
  ],
  "blocks of text": [
    "{% set x %}a{{ $.one }}{% endset %}{{ x }}{% filter upper %}abc{{ $.two }}{% endfilter %}{% raw %}{{ x }}{% endraw %}",
    "{% switch $.one %}{% case 0 %}{% case 1 %}one{% case 2 %}two{% default %}d{% endswitch %}{% switch $.one %}{% case 1 %} {% case 2 %}two{% endswitch %}",
    "{% switch $.two %}{% case 'x' %}x{% default %}d{% endswitch %}{% switch 9 %}{% case 1 %}x{% endswitch %}",
    "{% switch $.one %}{% case 1 %}\n{% case 2 %}two{% endswitch %}|{% switch 2 %}{% case 2 %}{% endswitch %}",
    "{% block x %}{{ $.one }}{% set z = 1 %}{{ z }}{% endblock %}[{{ z }}]{% ifAsync $.yes %}a{% endif %}",
    "{%- if $.yes -%} x {%- endif -%} y {# c #}a{#- c -#} b\n  {% if true %}\n  x\n  {% endif %}\ny",
  ],
  "filters, tests and functions": [
    "{{ $.list | join('-') }}{{ $.rows | join(',', 'name') }}{{ $.rows | sum('size') }}{{ $.rows | sum('size', 10) }}{{ $.rows | selectattr('size') | dump }}{{ $.rows | rejectattr('no') | dump }}",
    "{{ $.rows | sort(attribute='size', reverse=true) | dump }}{{ $.rows | sort(false, false, 'name') | dump }}{{ $.rows | groupby('name') | dump }}",
    "{{ $.nope | default('d') }}{{ $.nothing | default('d') }}{{ $.nothing | default('d', true) }}{{ ' x ' | trim }}|{{ 'a\nb' | indent(2) }}{{ 'x' | center(5) }}|",
    "{{ [1, 2, 3, 4] | select('odd') | join }}{{ [1, 2] | reject('even') | join }}{{ $.list | batch(2) | dump }}{{ $.list | slice(2) | dump }}{{ $.map | dictsort | dump }}",
    "{{ $.two is string }}{{ $.nope is defined }}{{ $.nope is not defined }}{{ $.nothing is null }}{{ 3 is divisibleby(3) }}{{ $.list is iterable }}{{ not $.two is string }}{{ 1 is sameas(1) }}",
    "{% set c = cycler('a', 'b') %}{{ c.next() }}{{ c.next() }}{{ c.next() }}{{ c.current }}{% set j = joiner('|') %}{{ j() }}{{ j() }}{{ range(5, 1, -2) }}{{ range(2) }}{{ range(0, 1, 0.5) }}",
    "{{ '<a>' | escape }}{{ '<a>' | safe | upper }}{{ $.two | safe | dump }}{{ 'a b' | urlencode }}{{ '<b>x</b>' | striptags }}{{ 'x.com' | urlize }}{{ 'abc' | truncate(1) }}{{ 'a b' | wordcount }}{{ '3.7' | float | round }}{{ '12' | int + 1 }}",
  ],
  "what is printed as nothing, or as JavaScript does": [
    "{{ none }}{{ $.nope }}{{ '' }}{{ 'a' if $.nope }}{{ $.yes }}{{ $.map }}{{ $.pairs }}{{ [none, $.nope] }}{{ 1 / 0 }}{{ undefined }}",
  ],
};

describe("a template prints what it prints in Nunjucks:", () => {
  it.each(Object.entries(TEMPLATES).flatMap(([what, templates]) => templates.map((template) => [what, template])))(
    "%s: %s",
    (_, template) => {
      expect(ours(template, result())).toBe(theirs(template, result()));
    },
  );

  it("any template of such parts", () => {
    const outcome = (print: () => string): string => {
      try {
        return print();
      } catch {
        return "an error";
      }
    };
    holds(
      fc.property(template, (text) => {
        expect(outcome(() => ours(text, result()))).toBe(outcome(() => theirs(text, result())));
      }),
      300,
    );
  });
});

const word = fc.constantFrom("a", "b", "two", "Zoë", "x y", "1", "", "%}", "{{", "'", "\\");
const quoted = word.map((text) => JSON.stringify(text));
const name = fc.constantFrom("x", "y", "item", "key");
const path = fc.constantFrom(
  "$.one",
  "$.two",
  "$.list",
  "$.list[1]",
  "$.rows[0].name",
  "$.map.k1",
  "$.pairs",
  "$.nothing",
  "$.nope",
  "$.nope.deeper",
  "$.yes",
  "loop.index",
);

const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    path,
    name,
    quoted,
    fc.integer({ min: 0, max: 12 }).map(String),
    fc.constantFrom("true", "false", "none", "1.5"),
    fc
      .tuple(
        tie("expression"),
        fc.constantFrom("+", "-", "*", "/", "%", "//", "~", "==", "!=", "===", "<", ">=", "and", "or", "in", "not in"),
        tie("expression"),
      )
      .map(([left, operator, right]) => `${left} ${operator} ${right}`),
    fc.tuple(fc.constantFrom("not ", "- ", ""), tie("expression")).map(([sign, operand]) => `${sign}(${operand})`),
    fc.tuple(tie("expression"), tie("expression"), tie("expression")).map(([a, b, c]) => `(${a} if ${b} else ${c})`),
    fc
      .tuple(
        tie("expression"),
        fc.constantFrom(
          "upper",
          "length",
          "first",
          "last",
          "join('-')",
          "default(1)",
          "dump",
          "string",
          "reverse",
          "sort",
          "trim",
        ),
      )
      .map(([value, filter]) => `(${value}) | ${filter}`),
    fc
      .tuple(
        tie("expression"),
        fc.constantFrom("defined", "not defined", "string", "number", "null", "odd", "mapping", "sameas(1)"),
      )
      .map(([value, test]) => `((${value}) is ${test})`),
    fc
      .tuple(
        tie("expression"),
        fc.constantFrom(
          "concat([1])",
          "indexOf(1)",
          "slice(1)",
          "toString()",
          "length",
          "startsWith('t')",
          "split('')",
          "pop()",
          "nothing()",
        ),
      )
      .map(([value, member]) => `(${value}).${member}`),
    fc.array(tie("expression"), { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
    fc
      .array(fc.tuple(name, tie("expression")), { maxLength: 2 })
      .map((pairs) => `{ ${pairs.map(([k, v]) => `${k}: ${v}`).join(", ")} }`),
  ),
}));

const { template } = fc.letrec<{ template: string; statement: string }>((tie) => ({
  template: fc.array(tie("statement"), { maxLength: 4 }).map((parts) => parts.join("")),
  statement: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom("text", "\n", "  ", "a\n  b"),
    expression.map((value) => `{{ ${value} }}`),
    fc.tuple(name, expression).map(([target, value]) => `{% set ${target} = ${value} %}\n`),
    fc.tuple(name, tie("template")).map(([target, body]) => `{% set ${target} %}${body}{% endset %}`),
    fc
      .tuple(expression, tie("template"), expression, tie("template"), tie("template"))
      .map(([a, b, c, d, e]) => `{% if ${a} %}${b}{% elif ${c} %}${d}{% else %}${e}{% endif %}`),
    fc
      .tuple(name, expression, tie("template"), tie("template"))
      .map(([item, list, body, none]) => `{%- for ${item} in ${list} -%}${body}{% else %}${none}{% endfor %}`),
    fc
      .tuple(name, name, expression, tie("template"))
      .map(([k, v, list, body]) => `{% for ${k}, ${v} in ${list} %}${body}{% endfor %}`),
    fc
      .tuple(expression, expression, tie("template"))
      .map(
        ([subject, value, body]) => `{% switch ${subject} %}{% case ${value} %}${body}{% default %}-{% endswitch %}`,
      ),
  ),
}));

describe("a template fails where it fails in Nunjucks:", () => {
  it.each([
    '{{ [null] | selectattr("x") }}',
    '{{ [null] | rejectattr("x") }}',
    '{{ [null] | join(",", "x") }}',
    '{{ [null] | sum("x") }}',
    '{{ null | selectattr("x") }}',
    "{{ [1] | select('nothing') }}",
  ])("%s", (template) => {
    expect(() => theirs(template)).toThrow();
    expect(() => ours(template)).toThrow(/must be evaluated to its end/);
  });
});
