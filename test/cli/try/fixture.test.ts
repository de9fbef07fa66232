import { join } from "node:path";
import type { Attempt } from "../../../cli/try/attempt";
import { saveFixture } from "../../../cli/try/fixture";
import { CalculatedPolicy } from "../../../src";
import { newFolder } from "../../synth";

const policy = CalculatedPolicy.fromText({
  queries: ["{ user { Name } }", '{ user { Id(of: "{{ $.user.Name }}") } }'],
  template: "{{ $.user.Id }}",
});
const attempt: Attempt = {
  resource: { id: "5", title: "ada", path: undefined },
  queries: [
    { text: "{ user { Name } }", result: { user: { Name: "ada" } } },
    { text: '{ user { Id(of: "ada") } }', result: { user: { Id: "ada-5" } } },
  ],
  outcome: { kind: "value", value: "ada-5" },
};

it("keeps a fixture that is of the policy's queries, and not of another's", async () => {
  const folder = newFolder();
  const file = saveFixture(attempt, { name: "ada", policy, folder, isAnonymous: false });
  expect(file).toBe(join(folder, "fixtures/ada.json"));
  const { default: fixture } = await import(file);
  expect(policy.evaluateFixture(fixture)).toBe("ada-5");
  const other = CalculatedPolicy.fromText({ queries: [...policy.queries].reverse(), template: policy.template });
  expect(() => other.evaluateFixture(fixture)).toThrow("must be the stamp of query 1");
});

it("stamps what is anonymous, too", async () => {
  const { default: fixture } = await import(
    saveFixture(attempt, { name: "somebody", policy, folder: newFolder(), isAnonymous: true })
  );
  expect(JSON.stringify(fixture)).not.toContain("ada");
  expect(policy.evaluateFixture(fixture)).toBe(fixture.results[1].user.Id);
});
