import { faults } from "../faults";

const QUERIES: readonly (readonly [string, string, string])[] = [
  ["a brace that is never closed", "{\n  user { name\n}\n", "3:2"],
  ["an empty selection", "{ user { } }", "1:10"],
  ["a text without its end", '{ user(id: "x) { name } }', "1:26"],
  ["a text over two lines", '{ a: get(path: "x\ny") }', "1:18"],
  ["single quotes", "{ a: get(path: 'x') }", "1:16"],
  ["an unknown fragment", "{ user { ...Common } }", "1:13"],
  ["another language", "SELECT name FROM user", "1:1"],
];

describe("the check query-syntax finds", () => {
  it.each(QUERIES)("%s", (_, query, place) => {
    expect(faults({ queries: [query] })[0]).toMatch(`query-syntax query 1:${place} `);
  });

  it.each(QUERIES.filter(([name]) => name !== "another language"))("in a later query too: %s", (_, query, place) => {
    expect(faults({ queries: ["{ account }", query] })[0]).toMatch(`query-syntax query 2:${place} `);
  });

  it("a tag of a later query that does not compile", () => {
    expect(faults({ queries: ["{ account }", '{ a: get(path: "{{ $.account | }}") }'] })).toEqual([
      "query-syntax query 2:1:32 expected symbol, got variable-end",
    ]);
  });

  it("what is wrong around the tags of a later query, where it is written", () => {
    const query = '{\n  a: get(path: "{{ $.account }}")\n  b: resource(id: {{ $.account }}) { x\n}';
    expect(faults({ queries: ["{ account }", query] })).toEqual([
      "query-syntax query 2:4:2 Expected Name, found <EOF>",
    ]);
  });

  it("a comment of GraphQL behind a brace, which begins a comment of Nunjucks", () => {
    expect(faults({ queries: ["{ account }", "{# the user\n user { name } }"] })).toEqual([
      "query-syntax query 2:2:17 expected end of comment, got end of file",
    ]);
  });
});

describe("the check query-syntax passes", () => {
  it.each([
    ["commas and comments", "# all\n{ a, b, # of it\n c }"],
    [
      "names, arguments and block texts",
      'query Q { a: get(path: """x "y" z""") b(n: 1, list: ["c"], map: { d: 1.5 }) { e } }',
    ],
    ["directives", "{ a @include(if: true) { b } }"],
    ["braces in texts", '{ a: constant(value: "{{ {% {# } #") }'],
  ])("%s", (_, query) => {
    expect(faults({ queries: [query] }).filter((fault) => fault.startsWith("query-syntax"))).toEqual([]);
  });

  it.each([
    ["for a name", "{ {{ $.account }}: user { name } }"],
    ["for a part of a name", "{ u{{ $.account }}: user { name } }"],
    ["for a value", "{ a: resource(id: {{ $.account }}) { id } }"],
    ["for the end of a number", "{ a(first: 1{{ $.account }}) { id } }"],
    ["for whole arguments", "{ a({{ $.account }}) { id } }"],
    ["for a part of the query", "{ user { name } {{ $.account }} }"],
    ["over two lines", '{ a: get(path: "{{ $.account\n }}") }'],
    ["around parts of the query", "{ a {% if $.account %} { b } {% else %} { c } {% endif %} }"],
    ["around fields", '{ {% for x in $.account %} a{{ x }}: get(path: "b") {% endfor %} }'],
    ["for nothing", "{ {# nothing #} a {% set x = 1 %} }"],
  ])("tags %s", (_, query) => {
    expect(faults({ queries: ["{ account }", query] })).toEqual([]);
  });
});
