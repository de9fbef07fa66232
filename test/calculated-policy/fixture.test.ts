import { CalculatedPolicy } from "../../src";
import { stampOf } from "../../src/calculated-policy/fixture";

const policy = CalculatedPolicy.fromText({
  queries: ["{ user { Name } }", '{ user { Id(of: "{{ $.user.Name }}") } }'],
  template: "{{ $.user.Id }}",
});
const results = [{ user: { Name: "ada" } }, { user: { Id: 5 } }];

describe("the stamp of a query", () => {
  it("stays the same if blanks, line breaks and comments differ", () => {
    const stamp = stampOf("{ user { Name } }");
    expect(stamp).toMatch(/^[0-9a-f]{16}$/);
    expect(stampOf("\n# who it is\n{\n  user { # no line of its own\n  Name } }".replace(/ # .*/, ""))).toBe(stamp);
    expect(stampOf("{\r\n\tuser {\r\n Name } }\r\n")).toBe(stamp);
  });

  it("is another one if anything else differs", () => {
    const texts = [
      "{ user { Name } }",
      "{ user { name } }",
      "{ user { Name Id } }",
      '{ user(id: "#a") }',
      '{ user(id: "#b") }',
    ];
    expect(new Set(texts.map(stampOf)).size).toBe(texts.length);
  });
});

describe("a fixture", () => {
  it("is evaluated as its results are", () => {
    expect(policy.evaluateFixture(policy.fixtureOf(...results))).toBe(5);
    expect(policy.evaluateFixture(results)).toBe(5);
  });

  it("survives JSON", () => {
    const kept = JSON.parse(JSON.stringify(policy.fixtureOf(...results)));
    expect(policy.evaluateFixture(kept)).toBe(5);
  });

  it("is refused if one of its queries has changed", () => {
    const [first = "", second = ""] = policy.queries;
    const changed = CalculatedPolicy.fromText({
      queries: [first, second.replace("of:", "by:")],
      template: policy.template,
    });
    expect(() => changed.evaluateFixture(policy.fixtureOf(...results))).toThrow(
      /^'queries\[1\]' must be the stamp of query 2, got: "[0-9a-f]{16}"/,
    );
  });

  it("is refused if it is of another number of queries", () => {
    const one = CalculatedPolicy.fromText({ queries: policy.queries.slice(0, 1), template: "{{ $.user.Name }}" });
    expect(() => one.evaluateFixture(policy.fixtureOf(...results))).toThrow(
      "'results' must be one for each query, 1 in all, got: 2.",
    );
  });
});
