import { CalculatedPolicy, type QueryResult } from "../../../src";
import { userApprovedCustom } from "../../../src/policy-types/aws-iam";
import { mutate, watchBranches } from "../../../src/testing";

const policy = CalculatedPolicy.fromText({
  queries: ["{ user { name age } }"],
  template: `{% if not $.user.name %}
Skip
{% elif $.user.age > 90 %}
Not approved
{% else %}
{{ "Approved" if $.user.name != "root" else "Not approved" }}
{% endif %}`,
}).for(userApprovedCustom);

const user = (name: string | null, age: number): QueryResult[] => [{ user: { name, age } }];

describe("branches that a test takes", () => {
  it("are all missed at first, and named by their places", () => {
    expect(watchBranches(policy).missedBranches()).toEqual(["1:4 if", "3:4 elif", "5:4 else", "6:4 if", "6:45 else"]);
  });

  it("are noted while the policy is evaluated", () => {
    const watched = watchBranches(policy);
    expect(watched.evaluate(...user(null, 1))).toBe("Skip");
    expect(watched.evaluate(...user("ada", 91))).toBe("Not approved");
    expect(watched.missedBranches()).toEqual(["5:4 else", "6:4 if", "6:45 else"]);
    expect(watched.evaluate(...user("ada", 1))).toBe("Approved");
    expect(watched.missedBranches()).toEqual(["6:45 else"]);
    expect(watched.evaluate(...user("root", 1))).toBe("Not approved");
    expect(watched.missedBranches()).toEqual([]);
  });

  it("count an else that is not written", () => {
    const watched = watchBranches(CalculatedPolicy.fromText({ template: "{% if true %}a{% endif %}" }));
    expect(watched.evaluate()).toBe("a");
    expect(watched.missedBranches()).toEqual(["1:4 else"]);
  });
});

describe("mistakes in a template", () => {
  const table = [user(null, 1), user("ada", 90), user("ada", 91), user("root", 1)];

  it("are found by the checks, by the cases, or named with their line", () => {
    const report = mutate(policy, userApprovedCustom, table);
    expect(report.survivors).toEqual([]);
    expect(report.byChecks).toBeGreaterThan(0);
    expect(report.byCases).toBeGreaterThan(0);
    expect(report.all).toBe(report.byChecks + report.byCases);
  });

  it("survive a table that does not look at bounds", () => {
    const report = mutate(policy, userApprovedCustom, [
      user(null, 1),
      user("ada", 5),
      user("ada", 200),
      user("root", 1),
    ]);
    expect(report.survivors).toEqual([
      "3:20 > -> >=: {% elif $.user.age >= 90 %}",
      "3:22 90 -> 91: {% elif $.user.age > 91 %}",
    ]);
  });
});
