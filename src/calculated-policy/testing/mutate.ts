import { isDeepStrictEqual } from "node:util";
import type { PolicyType, PolicyValue } from "../../policy-type";
import { CalculatedPolicy } from "../calculated-policy";
import type { QueryResult } from "../evaluation/results";
import { mutantsOf, type Mutant } from "./mutants";

/** How many single mistakes in a template are found. */
export interface MutationReport {
  /** How many mistakes there are. */
  readonly all: number;
  /** How many the checks find, by an error or a warning that the template has not. */
  readonly byChecks: number;
  /** How many of the others the cases find, by another value or an error. */
  readonly byCases: number;
  /** Those that nobody finds, each as `<line>:<column> <what> -> <what>: <the line>`. */
  readonly survivors: readonly string[];
}

/**
 * Puts single mistakes into a policy's template, and counts how many its checks and a table of cases find.
 *
 * @param policy - the policy, as it is right
 * @param type - the type that it is for
 * @param cases - for each case the result of each query
 */
export function mutate<V extends PolicyValue>(
  policy: CalculatedPolicy,
  type: PolicyType<V>,
  cases: readonly (readonly QueryResult[])[],
): MutationReport {
  const said = judged(policy, type);
  const values = cases.map((results) => outcome(policy, results));
  const mutants = mutantsOf(policy.template);
  const isSeen = ({ text }: Mutant): "checks" | "cases" | undefined => {
    const { queries, constants, accept } = policy;
    const mutant = CalculatedPolicy.fromText({ queries, constants, accept, template: text });
    if (judged(mutant, type).some((words) => !said.includes(words))) return "checks";
    const differs = cases.some((results, index) => !isDeepStrictEqual(outcome(mutant, results), values[index]));
    return differs ? "cases" : undefined;
  };
  const seen = mutants.map((mutant) => ({ mutant, by: isSeen(mutant) }));
  return {
    all: mutants.length,
    byChecks: seen.filter(({ by }) => by === "checks").length,
    byCases: seen.filter(({ by }) => by === "cases").length,
    survivors: seen
      .filter(({ by }) => by === undefined)
      .map(({ mutant: { place, change, line } }) => `${place} ${change}: ${line}`),
  };
}

/** What the checks say, without places, which a mistake moves. */
function judged<V extends PolicyValue>(policy: CalculatedPolicy, type: PolicyType<V>): string[] {
  try {
    return policy.check(type, "").map((words) => words.replace(/:\d+:\d+\)/g, ")"));
  } catch (error) {
    return [(error as Error).message];
  }
}

function outcome(policy: CalculatedPolicy, results: readonly QueryResult[]): unknown {
  try {
    return { value: policy.evaluate(...results) };
  } catch {
    return "an error";
  }
}
