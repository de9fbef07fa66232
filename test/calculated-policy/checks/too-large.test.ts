import { faults } from "../faults";

const nested = (depth: number): string =>
  "{% set x = [] %}" +
  Array.from(
    { length: depth },
    (_, at) => `{% for i${at} in $.user %}{% set v${at} = [v${at}, x, i${at}] %}{% set x = [v${at}, x] %}`,
  ).join("") +
  "{% endfor %}".repeat(depth) +
  "{{ x }}";

const doubled = (times: number): string =>
  `{% set m = { a: $.user } %}${"{% set m = { a: m, b: m } %}".repeat(times)}{{ m | json }}`;

const spread = (count: number): string =>
  `{ user { ...f0 } } ${Array.from({ length: count }, (_, at) => `fragment f${at} on X { a { ...f${at + 1} } b { ...f${at + 1} } }`).join(" ")} fragment f${count} on X { name }`;

describe("the check too-large", () => {
  it.each([
    ["loops within loops", nested(9)],
    ["maps that double", doubled(25)],
    ["prints without number", "{{ $.user.name }}".repeat(20_000)],
  ])("says so of %s, and nothing else", (_, template) => {
    expect(faults({ template })).toEqual(["too-large template:1:1 a template of more steps than the checks take"]);
  });

  it("leaves what a query of too many fragments selects open", () => {
    expect(faults({ queries: [spread(30)], template: "{{ $.user.name }}" })).toEqual([]);
  });

  it("leaves misspelt fields to the others", () => {
    const fields = Array.from({ length: 2000 }, (_, at) => `field${at}`).join(" ");
    const template = Array.from({ length: 2000 }, (_, at) => `{{ $.user.feild${at} }}`).join("");
    expect(faults({ queries: [`{ user { ${fields} } }`], template }).length).toBeGreaterThan(0);
  });

  it("still finds what does not parse", () => {
    expect(faults({ queries: ["{ user"], template: nested(9) })).toEqual([
      "query-syntax query 1:1:7 Expected Name, found <EOF>",
      "too-large template:1:1 a template of more steps than the checks take",
    ]);
  });

  it.each([
    ["two loops within each other", nested(2)],
    ["a few maps", doubled(3)],
    ["some hundred prints", "{{ $.user.name }}".repeat(300)],
  ])("passes %s", (_, template) => {
    expect(faults({ template }).filter((fault) => fault.startsWith("too-large"))).toEqual([]);
  });
});
