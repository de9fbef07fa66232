import { CalculatedPolicy } from "../../../src";
import { APPROVALS } from "./approvals";
import { LANGUAGE } from "./language";
import { VALUES } from "./values";

const POLICIES = [...APPROVALS, ...VALUES, ...LANGUAGE].map((policy) => [policy.name, policy] as const);

describe("policies with nothing wrong in them", () => {
  it.each(POLICIES)("pass every check: %s", (_, policy) => {
    // What some give with nothing known is no fault of theirs, but worth a warning.
    const said = CalculatedPolicy.fromText(policy).check(policy.type, "stack/main");
    expect(said.filter((warning) => !warning.endsWith("(nothing-known)"))).toEqual([]);
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
