import { isDeepStrictEqual } from "node:util";
import type { AnyPolicyType } from "../../policy-type";
import { CalculatedPolicy } from "../calculated-policy";
import type { QueryResult } from "../evaluation/results";
import { resultsIn, type Recorded } from "../fixture";
import { mutantsOf, queryMutantsOf, type Mutant } from "./mutants";

/** How many single mistakes in the texts of a policy are found. */
export interface MutationReport {
  /** How many mistakes there are. */
  readonly all: number;
  /** How many the checks find, by an error or a warning that the policy has not. */
  readonly byChecks: number;
  /** How many of the others the cases find, by another value or an error. */
  readonly byCases: number;
  /** Those that nobody finds, each as `<line>:<column> <what> -> <what>: <the line>`, in queries after their name. */
  readonly survivors: readonly string[];
}

/** Which texts get mistakes. */
export interface MutationOptions {
  /**
   * The template, the queries, or both.
   *
   * @default "template"
   */
  readonly of?: "template" | "queries" | "all";
}

/** A mistake, and who finds it. */
export interface Verdict {
  readonly mutant: Mutant;
  readonly by: "checks" | "cases" | undefined;
}

/**
 * Puts single mistakes into a policy's template or queries, and counts how many its checks and a table of cases find.
 *
 * A fixture's stamp does not count: it finds every change of a query, the right ones as well.
 *
 * @param policy - the policy, as it is right
 * @param type - the type that it is for
 * @param cases - for each case the result of each query, or a fixture
 * @param options - which texts get mistakes
 */
export function mutate(
  policy: CalculatedPolicy,
  type: AnyPolicyType,
  cases: readonly Recorded[],
  options: MutationOptions = {},
): MutationReport {
  const verdicts = verdictsOf(policy, type, cases, options);
  return {
    all: verdicts.length,
    byChecks: verdicts.filter(({ by }) => by === "checks").length,
    byCases: verdicts.filter(({ by }) => by === "cases").length,
    survivors: verdicts.filter(({ by }) => by === undefined).map(({ mutant }) => survivorText(mutant)),
  };
}

/** Each mistake of {@link mutate}, with who finds it. */
export function verdictsOf(
  policy: CalculatedPolicy,
  type: AnyPolicyType,
  cases: readonly Recorded[],
  { of = "template" }: MutationOptions = {},
): Verdict[] {
  const results = cases.map((one) => resultsIn(one, policy.queries));
  const said = judged(policy, type);
  const values = results.map((one) => outcome(policy, one));
  const mutants = [
    ...(of === "queries" ? [] : mutantsOf(policy.template)),
    ...(of === "template" ? [] : policy.queries.flatMap(queryMutantsOf)),
  ];
  return mutants.map((mutant) => {
    const changed = withMistake(policy, mutant);
    if (judged(changed, type).some((words) => !said.includes(words))) return { mutant, by: "checks" };
    const differs = results.some((one, index) => !isDeepStrictEqual(outcome(changed, one), values[index]));
    return { mutant, by: differs ? "cases" : undefined };
  });
}

const survivorText = ({ role, place, change, line }: Mutant): string =>
  `${role === "template" ? "" : `${role}, `}${place} ${change}: ${line}`;

/** The policy with one text replaced. */
function withMistake({ queries, template, constants, accept }: CalculatedPolicy, mutant: Mutant): CalculatedPolicy {
  const { role, text } = mutant;
  return CalculatedPolicy.fromText({
    queries: queries.map((query, index) => (role === `query ${index + 1}` ? text : query)),
    template: role === "template" ? text : template,
    constants,
    accept,
  });
}

/** What the checks say, without places, which a mistake moves. */
function judged(policy: CalculatedPolicy, type: AnyPolicyType): string[] {
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
