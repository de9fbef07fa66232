import type { CalculatedPolicy } from "../calculated-policy";
import { evaluated } from "../evaluation/evaluate";
import type { QueryResult } from "../evaluation/results";
import type { Decision } from "../evaluation/watch";
import { resultsIn, type Recorded } from "../fixture";
import { PolicyTexts } from "../policy-texts";
import { walk } from "../template/walk";

/** A policy whose branches are counted while a test evaluates it. */
export interface WatchedPolicy<V> {
  /** As {@link CalculatedPolicy.evaluate}. */
  readonly evaluate: (...results: readonly QueryResult[]) => V;
  /** As {@link CalculatedPolicy.evaluateFixture}. */
  readonly evaluateFixture: (recorded: Recorded) => V;
  /** The branches of the template that no evaluation has taken, each as `<line>:<column> if`, `elif` or `else`. */
  readonly missedBranches: () => string[];
}

/**
 * Notes which branches of a policy's template a test takes: each `if` and `elif`, each `else` whether it is written or
 * not, and both sides of each `a if b else c`.
 *
 * @example
 * ```ts
 * const policy = watchBranches(pack.calculated(userApprovedCustom));
 * it.each(TABLE)("a user %s", (_, results, value) => expect(policy.evaluate(...results)).toEqual(value));
 * it("takes every branch", () => expect(policy.missedBranches()).toEqual([]));
 * ```
 */
export function watchBranches<V>(policy: CalculatedPolicy<V>): WatchedPolicy<V> {
  const texts = new PolicyTexts(policy.queries, policy.template, undefined);
  const taken = new Map<Decision, Set<number>>();
  const evaluate = (...results: readonly QueryResult[]): V => {
    const value = policy.evaluate(...results);
    evaluated(texts, policy.constants, results, (decision, way) => {
      taken.set(decision, (taken.get(decision) ?? new Set()).add(way));
    });
    return value;
  };
  return {
    evaluate,
    evaluateFixture: (recorded) => evaluate(...resultsIn(recorded, policy.queries)),
    missedBranches: () => {
      const missed: { at: number; word: string }[] = [];
      walk(texts.template.statements, (node) => {
        if (node.kind !== "if" && node.kind !== "conditional") return;
        missed.push(...waysOf(node).filter(({ way }) => taken.get(node)?.has(way) !== true));
      });
      const { source } = texts.template;
      return missed.map(({ at, word }) => `${source.place(at).replace(/^template:/, "")} ${word}`);
    },
  };
}

function waysOf(node: Decision): { way: number; at: number; word: string }[] {
  if (node.kind === "conditional") {
    const { then, condition, otherwise } = node;
    return [
      { way: 0, at: then.at, word: "if" },
      { way: -1, at: otherwise?.at ?? condition.at, word: "else" },
    ];
  }
  const { branches, otherwiseAt, at } = node;
  const conditions = branches.map((branch, way) => ({ way, at: branch.at, word: way === 0 ? "if" : "elif" }));
  return [...conditions, { way: -1, at: otherwiseAt ?? at, word: "else" }];
}
