import { ours } from "../rendering";

const result = (): object => ({ text: "a", number: 1, object: {}, list: [1, 2] });

const failure = (template: string): string => {
  try {
    return `printed ${ours(template, result())}`;
  } catch (error) {
    return (error as Error).message;
  }
};

describe("a template reaches no code:", () => {
  it.each([
    '{{ range.constructor("return process")() }}',
    '{{ cycler("a").next.constructor("return process")() }}',
    '{{ joiner(",").constructor("return process")() }}',
    '{{ setAttribute.constructor("return process")() }}',
    '{{ ({}).constructor.constructor("return process")() }}',
    '{{ [].constructor.constructor("return process")() }}',
    '{{ "".constructor.constructor("return process")() }}',
    '{{ $.text.constructor.constructor("return process")() }}',
    '{{ $.number["constr" ~ "uctor"]["constructor"]("return process")() }}',
    '{{ r/a/.constructor.constructor("return process")() }}',
    '{{ $.text.sub.constructor("return process")() }}',
    '{% set f = $.list.concat %}{{ f.constructor("return process")() }}',
    "{{ $.list.concat.call($.list) }}",
    '{% macro m() %}{% endmacro %}{{ m.constructor("return process")() }}',
    '{% macro m() %}{{ caller.constructor("return process")() }}{% endmacro %}{% call m() %}{% endcall %}',
    '{{ ("a" | safe).constructor.constructor("return process")() }}',
    '{{ $.object.__proto__.constructor.constructor("return process")() }}',
    '{{ $.object["__defineGetter__"]("a", range) }}',
    '{{ $.object.__lookupGetter__("__proto__")() }}',
    '{{ [1] | select("constructor") }}',
    '{{ [1] | select("__defineGetter__", range) }}',
    "{{ $.text | constructor }}",
    "{{ valueOf() }}",
    '{{ constructor.constructor("return process")() }}',
    "{{ process.exit() }}",
    '{{ require("fs") }}',
    "{{ lipsum.__globals__() }}",
    '{{ eval("1") }}',
  ])("%s", (template) => {
    expect(failure(template)).toMatch(/must be evaluated to its end/);
  });

  it.each([
    ["{{ $.text.constructor }}{{ $.object.constructor }}{{ $.constructor }}{{ $.list.constructor }}"],
    ["{{ $.object.__proto__ }}{{ $['__proto__'] }}{{ range.prototype }}{{ range.name }}{{ range.length }}"],
    ["{{ this }}{{ self }}{{ context }}{{ env }}{{ frame }}{{ global }}{{ globalThis }}{{ process }}{{ module }}"],
    ["{{ toString }}{{ hasOwnProperty }}{{ __proto__ }}{{ constructor }}"],
    [
      "{{ [1] | join('', 'constructor') }}{{ $.object | sort('constructor') }}{{ [$.object] | selectattr('constructor') }}",
    ],
    ["{{ $.list.concat.name }}{{ $.text.at.prototype }}"],
  ])("and sees nothing in %s", (template) => {
    expect(ours(template, result())).toBe("");
  });

  it("an attribute that JavaScript gives to all items counts for nothing", () => {
    expect(ours("{{ [1, 2] | sum('constructor') }}{{ [{}] | groupby('constructor') | dump }}")).toBe(
      "NaN" + '{"undefined":[{}]}',
    );
  });

  it.each(["include", "extends"])("no file by %s", (tag) => {
    expect(failure(`{% ${tag} "/etc/passwd" %}`)).toMatch(`{% ${tag} %} cannot be used here`);
  });

  it.each(['{% import "/etc/passwd" as x %}', '{% from "/etc/passwd" import x %}'])("no file by %s", (template) => {
    expect(failure(template)).toMatch("cannot be used here");
  });

  it.each(["{{ range }}", "{{ $.text.at }}", "{{ range ~ '' }}", "{{ range == 1 }}"])(
    "no function's text: %s",
    (template) => {
      expect(failure(template)).toMatch("a function cannot be used here");
    },
  );
});

describe("a template leaves nothing behind:", () => {
  it("keys named __proto__ are keys like any other", () => {
    const template =
      '{{ setAttribute($.object, "__proto__", { polluted: 1 }) | dump }}{{ { "__proto__": { polluted: 1 } } | dump }}';
    expect(ours(template, result())).toBe('{"__proto__":{"polluted":1}}'.repeat(2));
    expect(ours("{{ $.object.polluted }}{{ {}.polluted }}", result())).toBe("");
  });

  it("a regular expression with the flag g begins anew in each evaluation", () => {
    const template = "{% set word = r/a/g %}{{ word.test($.text) }}{{ word.test($.text) }}{{ r/a/g.test($.text) }}";
    expect([ours(template, result()), ours(template, result())]).toEqual(["truefalsetrue", "truefalsetrue"]);
  });

  it("cyclers and joiners begin anew in each evaluation", () => {
    const template = '{% set turn = cycler("a", "b") %}{{ turn.next() }}';
    expect([ours(template), ours(template)]).toEqual(["a", "a"]);
  });
});

describe("a template comes to an end:", () => {
  it.each([
    ["a range without end", "{% for x in range(1000000000) %}{% endfor %}"],
    ["a range in tiny steps", "{{ range(0, 1, 0.0000000001) }}"],
    ["loops within loops", "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"],
    [
      "a list that grows while it is gone through",
      "{% for x in $.list %}{% if $.list.push(1) %}{% endif %}{% endfor %}",
    ],
    ["a macro that calls itself", "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}"],
    ["a list that holds itself, printed", "{{ $.list.push($.list) }}{{ $.list }}"],
    ["a list that holds itself, as JSON", "{{ $.list.push($.list) }}{{ $.list | json }}"],
    ["a list that doubles", "{% set x = [1] %}{% for i in range(99) %}{% set x = x.concat(x) %}{% endfor %}"],
    [
      "a list of lists that doubles",
      "{% set x = [1] %}{% for i in range(99) %}{% set x = [x, x] %}{% endfor %}{{ x | json }}",
    ],
    ["lists within lists", "{% set x = [1] %}{% for i in range(9999) %}{% set x = [x] %}{% endfor %}{{ x | json }}"],
    ["a text that doubles", "{% set x = 'x' %}{% for i in range(99) %}{% set x = x ~ x %}{% endfor %}"],
    ["an output without end", "{% for i in range(99999) %}{{ 'x'.repeat(100) }}{% endfor %}"],
    [
      "long texts, one in the other",
      "{% set d = {} %}{% for i in range(9999) %}{% set d = { text: 'x'.repeat(99999), rest: d } %}{% endfor %}",
    ],
    ["repeat", "{{ 'x'.repeat(1000000000) }}"],
    ["padStart", "{{ 'x'.padStart(1000000000) }}"],
    ["padLeft", "{{ 'x' | padLeft(1000000000) }}"],
    ["center", "{{ 'x' | center(1000000000) }}"],
    ["indent", "{{ 'x\ny' | indent(1000000000) }}"],
    ["batch", "{{ [1] | batch(1000000000, 0) }}"],
    ["slice", "{{ [1] | slice(1000000000) }}"],
    ["the method join", "{{ range(99999).join('x'.repeat(99999)) }}"],
    ["the filter join", "{{ range(99999) | join('x'.repeat(99999)) }}"],
    ["the method replace", "{{ 'x'.repeat(99999).replace(r/x/g, 'y'.repeat(99999)) }}"],
    ["an object that says that it is a long list", "{{ { length: 1000000000 } | reverse }}"],
    ["the same in text", "{{ { length: '1000000000' } | sort }}"],
    ...[
      "text.split(long)",
      "text.lastIndexOf(long)",
      "text.includes(long)",
      "text.replace(long, '')",
      "text.match(long)",
      "text | replace(long, '')",
      "long in text",
    ].map((search): [string, string] => [
      `a search that takes long: ${search}`,
      `{% set a = "a".repeat(200000) %}{% set text = a ~ a ~ a ~ a %}{% set long = a ~ "b" ~ a %}{{ ${search} }}`,
    ]),
    ["the filter replace", "{{ 'x'.repeat(99999) | replace('x', 'y'.repeat(99999)) }}"],
  ])("%s", (_, template) => {
    expect(failure(template)).toMatch(/it takes more than [\d ]+\w/);
  });

  it.each([
    ["a pattern", `{{ r/^(a+)+$/.test("${"a".repeat(40)}b") }}`],
    ["a pattern in a text", `{{ "${"a".repeat(40)}b".match("^(a+)+$") }}`],
    [
      "many patterns, which share one second",
      `{% for i in range(9999) %}{{ r/^(a+)+$/.test("${"a".repeat(22)}b") }}{% endfor %}`,
    ],
    [
      "a pattern in the middle of another",
      `{% macro m() %}{{ r/^(a+)+$/.test("${"a".repeat(40)}b") }}{% endmacro %}{{ "x".replace(r/(x)+/, m) }}`,
    ],
    ["a pattern of rules", `{{ transformMap({ "${"a".repeat(40)}b": 1 }, { x: { incorrectKeys: ["/^(a+)+$/"] } }) }}`],
  ])("%s that never stops trying", (_, template) => {
    expect(failure(template)).toMatch("it takes more than a second for its regular expressions");
  });

  it.each([
    ["a key of a map", "{{ { toString: joiner(',') } ~ '' }}"],
    ["what JSON would call", "{{ { toJSON: range } | json }}"],
    ["what arithmetic would call", "{{ { valueOf: cycler(1, 1000000000).next } * 1 }}"],
    ["an item of a list", "{{ [range] | join }}"],
    ["an attribute", "{{ setAttribute({}, 'toString', joiner(',')) }}"],
    ["an attribute by a filter", "{{ {} | setAttribute('toString', joiner(',')) }}"],
    ["a key that is set right", "{{ transformMap(cycler('a'), { toString: { incorrectKeys: ['next'] } }) ~ '' }}"],
    ["what puts lists in order", "{{ [3, 1].sort(range) }}"],
    ["what items are turned into", "{{ [3, 1].map(setAttribute) }}"],
    ["what is added to a list", "{% macro m() %}{% endmacro %}{{ [].concat(m) }}"],
    ["an argument with a name", "{{ [1] | join(toString=range) }}"],
    ["an argument of a macro", "{% macro m(f) %}{{ f(1) }}{% endmacro %}{{ m(range) }}"],
  ])("no function is %s", (_, template) => {
    expect(failure(template)).toMatch('got: "a function as a value cannot be used here"');
  });

  it.each(["r/a/", "[1]", "('a' | safe)", "none", "'a'"])("no attribute is set of %s", (target) => {
    expect(failure(`{{ setAttribute(${target}, "exec", 1) }}`)).toMatch(
      'got: "setAttribute of what is no plain object cannot be used here"',
    );
  });

  it("a macro can be what a method calls", () => {
    const template = "{% macro twice(x) %}{{ x }}{{ x }}{% endmacro %}{{ [1, 2].map(twice).join('-') }}";
    expect(ours(template)).toBe("11-22");
  });

  it("a range counts in numbers, and not where they have no neighbours", () => {
    expect(ours('{{ range("1", "4") }} {{ range("3") }} {{ range(3, 0, "-1") }} {{ range(2, 4, 0) }}')).toBe(
      "1,2,3 0,1,2 3,2,1 2,3",
    );
    expect(failure("{{ range(9007199254740992, 9007199254740994) }}")).toMatch(
      'got: "a range whose steps of 1 are lost in 9007199254740992 cannot be used here"',
    );
    expect(failure('{{ range("a", "b") }}')).toBe("printed ");
  });

  it("an object whose length is worked out is no list", () => {
    expect(failure("{{ { length: { valueOf: 1 } } | reverse }}")).toMatch(
      'got: "a length that is no number cannot be used here"',
    );
    expect(ours("{{ { length: { m: 1 } } | dump }}{{ { length: none } | length }}")).toBe('{"length":{"m":1}}1');
  });

  it("lists and texts of the size that policies have are no trouble", () => {
    const template =
      "{% for a in range(300) %}{% for b in range(300) %}{% if a == b %}{{ a }},{% endif %}{% endfor %}{% endfor %}";
    expect(ours(template)).toMatch(/,299,$/);
  });
});
