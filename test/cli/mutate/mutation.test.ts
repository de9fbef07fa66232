import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { mutationOf, type Mutation } from "../../../cli/mutate/mutation";
import { mutationText } from "../../../cli/mutate/text";
import { synthesizedStacks } from "../../../cli/synthesis/stacks";
import { calculatedSettings } from "../../../cli/try/calculated-settings";
import { CalculatedPolicy } from "../../../src";
import { stampOf } from "../../../src/calculated-policy/fixture";
import { userApprovedCustom } from "../../../src/policy-types/aws-iam";
import { newApp, newFolder, newPack, newStack } from "../../synth";

const QUERY = "{\n  user {\n    Name\n    Age\n  }\n}\n";
const TEMPLATE = `{% if not $.user.Name %}
"Skip"
{% elif $.user.Age > limit %}
"Not approved"
{% else %}
"Approved"
{% endif %}
`;
const user = (Name: string | null, Age: number): object[] => [{ user: { Name, Age } }];

/** What becomes of mistakes in a policy of files. */
function mutated(files: Readonly<Record<string, unknown>>): Mutation & { folder: string } {
  const folder = newFolder();
  for (const [file, content] of Object.entries({ "user.graphql": QUERY, "approved.njk": TEMPLATE, ...files })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), typeof content === "string" ? content : JSON.stringify(content));
  }
  const app = newApp();
  const names = { queries: ["user.graphql"], template: "approved.njk", constants: { limit: 90 } };
  newPack({}, newStack({}, app)).addSetting(userApprovedCustom, CalculatedPolicy.fromFiles(folder, names));
  app.synth();
  const [mutation] = synthesizedStacks(app.outdir).flatMap((stack) =>
    calculatedSettings(stack, undefined).map(mutationOf),
  );
  if (mutation === undefined) throw new Error("There is no mutation.");
  return { ...mutation, folder: relative(process.cwd(), folder) };
}

describe("the mistakes in a policy of a stack", () => {
  it("are found by the checks, by the fixtures beside the policy, or named by file and line", () => {
    const found = mutated({
      "fixtures/nobody.json": user(null, 1),
      "fixtures/approved/old.json": { queries: [stampOf(QUERY)], results: user("ada", 91) },
    });
    const { folder, fixtures, counts, survivors, policy, pack } = found;
    expect([policy, pack]).toEqual(["AWS > IAM > User > Approved > Custom", "stack/main"]);
    expect(fixtures).toEqual([`${folder}/fixtures/nobody.json`, `${folder}/fixtures/approved/old.json`]);
    for (const { all, byChecks, byFixtures, byNobody } of Object.values(counts))
      expect(byChecks + byFixtures + byNobody).toBe(all);
    expect(counts.template.byFixtures).toBeGreaterThan(0);
    expect(counts.queries.byChecks).toBeGreaterThan(0);
    expect(survivors).toContainEqual({
      text: `${folder}/approved.njk`,
      line: 3,
      column: 20,
      change: "> -> >=",
      shown: "{% elif $.user.Age >= limit %}",
    });
    // The line of the constants is none of the file.
    expect(survivors.filter(({ line }) => line < 1)).toEqual([]);
  });

  it("are fewer with more fixtures", () => {
    const few = mutated({ "fixtures/nobody.json": user(null, 1) });
    const many = mutated({
      "fixtures/nobody.json": user(null, 1),
      "fixtures/at.json": user("ada", 90),
      "fixtures/above.json": user("ada", 91),
    });
    expect(many.counts.template.byNobody).toBeLessThan(few.counts.template.byNobody);
    expect(many.counts.template.all).toBe(few.counts.template.all);
  });

  it("are told in lines", () => {
    const mutation = mutated({ "fixtures/nobody.json": user(null, 1) });
    const [head, template, queries, survivor, line] = mutationText(mutation).split("\n");
    expect(head).toBe("AWS > IAM > User > Approved > Custom (stack/main), 1 fixture");
    expect(template).toMatch(
      /^ {2}template +\d+ mistakes: +\d+ found by the checks, +\d+ by the fixtures, +\d+ by nobody$/,
    );
    expect(queries).toMatch(/^ {2}queries /);
    expect(survivor).toContain(`  ${mutation.folder}/approved.njk:`);
    expect(line).toMatch(/^ {4}\d+ \| \{% /);
  });
});

describe("fixtures of other queries", () => {
  const stale = { "fixtures/old.json": { queries: ["0000000000000000"], results: user("ada", 5) } };

  it("are an error, since they are stale", () => {
    expect(() => mutated(stale)).toThrow(
      /^'queries\[0\]' must be the stamp of query 1, got: "0{16}".* \(.*old\.json\)$/,
    );
  });

  it("are those of another policy, if the folder has one", () => {
    expect(mutated({ ...stale, "other.njk": "Skip", "fixtures/list.json": [{ bucket: null }] }).fixtures).toEqual([]);
  });
});
