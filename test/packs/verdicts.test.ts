import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CalculatedPolicy, QueryResult, Recorded } from "../../src";
import { resultsIn } from "../../src/calculated-policy/fixture";
import { mutate, watchBranches } from "../../src/testing";
import { newStack } from "../synth";
import { SHIPPED } from "./shipped";
import { VERDICTS } from "./verdicts";
import type { Verdicts } from "./verdicts/verdicts";

const PACKS = join(__dirname, "../../src/packs");

/** Packs whose own tests judge their calculated policies; `mistakes.test.ts` says what those are worth. */
const ON_THEIR_OWN = [
  "aws/iam/enforce-mfa-is-enabled-for-users",
  "aws/s3/enforce-versioning-by-environment",
  "aws/vpc/enforce-admin-ports-are-not-public",
];

const fixturesOf = (folder: string): string[] => {
  try {
    return readdirSync(join(PACKS, folder, "fixtures")).map((file) => file.replace(/\.json$/, ""));
  } catch {
    return [];
  }
};

const fixture = (folder: string, name: string): Recorded =>
  JSON.parse(readFileSync(join(PACKS, folder, "fixtures", `${name}.json`), "utf8")) as Recorded;

/** Results that are kept must be of the queries as they are. */
const resultsOf = (
  folder: string,
  { queries }: CalculatedPolicy,
  results: string | readonly QueryResult[],
): readonly QueryResult[] => (typeof results === "string" ? resultsIn(fixture(folder, results), queries) : results);

function policyOf({ folder, type, props }: Verdicts): CalculatedPolicy {
  const pack = SHIPPED.find((shipped) => shipped.folder === folder);
  if (pack === undefined) throw new Error(`There is no pack ${folder}.`);
  return pack.make(newStack(), "main", props as object).calculated(type);
}

it("every pack with a calculated policy has verdicts, and every fixture has one", () => {
  const calculated = SHIPPED.filter(({ folder }) =>
    readdirSync(join(PACKS, folder)).some((file) => file.endsWith(".njk")),
  );
  const judged = new Set([...ON_THEIR_OWN, ...VERDICTS.map(({ folder }) => folder)]);
  expect([...judged].sort()).toEqual(calculated.map(({ folder }) => folder));
  const used = VERDICTS.flatMap(({ folder, cases }) =>
    cases.flatMap(([results]) => (typeof results === "string" ? [`${folder}/${results}`] : [])),
  );
  const fixtures = calculated
    .filter(({ folder }) => !ON_THEIR_OWN.includes(folder))
    .flatMap(({ folder }) => fixturesOf(folder).map((name) => `${folder}/${name}`));
  expect(fixtures.length).toBeGreaterThan(0);
  expect(fixtures.filter((fixture) => !used.includes(fixture))).toEqual([]);
});

it("every fixture is stamped with its queries", () => {
  const stamped = SHIPPED.flatMap(({ folder }) =>
    fixturesOf(folder).map((name) => [`${folder}/${name}`, Object.keys(fixture(folder, name))]),
  );
  expect(stamped.filter(([, keys]) => String(keys) !== "queries,results")).toEqual([]);
});

it("every result has a fixture", () => {
  const missing = [...new Set(VERDICTS.map(({ folder }) => folder))].flatMap((folder) => {
    const cases = VERDICTS.filter((verdicts) => verdicts.folder === folder).flatMap((verdicts) => verdicts.cases);
    const kept = cases.flatMap(([results, word]) => (typeof results === "string" ? [word] : []));
    return ["Approved", "Not approved", "Skip"]
      .filter((word) => !(kept as string[]).includes(word))
      .map((word) => `${folder}: ${word}`);
  });
  expect(missing).toEqual([]);
});

describe.each(VERDICTS.map((verdicts) => [verdicts.folder, verdicts] as const))("the pack %s", (folder, verdicts) => {
  const policy = policyOf(verdicts);
  const cases = verdicts.cases.map(
    ([results, ...verdict]) => [resultsOf(folder, policy, results), ...verdict] as const,
  );

  it("gives the verdicts, and says why", () => {
    expect(cases.map(([results]) => policy.evaluate(...results))).toEqual(
      cases.map(([, result, message]) => ({ title: expect.stringMatching(/./), result, message })),
    );
  });

  it("gives Skip while nothing is known", () => {
    const nothing = policy.queries.map(() => ({}));
    expect(policy.evaluate(...nothing)).toMatchObject({ result: "Skip" });
  });

  it("has a case for every branch of the template", () => {
    const watched = watchBranches<unknown>(policy);
    cases.forEach(([results]) => watched.evaluate(...results));
    expect(watched.missedBranches()).toEqual([]);
  });

  it("has cases that find 95 of 100 mistakes, together with the checks", () => {
    const { all, survivors } = mutate(
      policy,
      verdicts.type,
      cases.map(([results]) => results),
    );
    expect(all).toBeGreaterThan(10);
    expect(survivors.length / all > 0.05 ? survivors : []).toEqual([]);
  });
});
