import { CalculatedPolicy } from "../../../src";
import { APPROVALS } from "./approvals";
import { LANGUAGE } from "./language";
import { VALUES } from "./values";

const POLICIES = [...APPROVALS, ...VALUES, ...LANGUAGE].map((policy) => [policy.name, policy] as const);

describe("policies with nothing wrong in them", () => {
  it.each(POLICIES)("pass every check: %s", (_, policy) => {
    // Some do not skip with nothing known, take all the items there are, or have a policy type that only stands for another.
    const said = CalculatedPolicy.fromText(policy).check(policy.type, "stack/main");
    expect(said.filter((warning) => !/\((nothing-known|query-root|query-filter)\)$/.test(warning))).toEqual([]);
  });

  it.each(POLICIES)("have their value: %s", (_, policy) => {
    const [result = {}, ...laterResults] = policy.results;
    expect(
      CalculatedPolicy.fromText(policy)
        .for(policy.type)
        .evaluate(result, ...laterResults),
    ).toEqual(policy.value);
  });
});
