import type { Analysis } from "../analysis/analysis";
import { outcomes } from "../analysis/outcomes";
import { isTaken } from "../evaluation/value";
import { takesModes } from "./takes-modes";

/** What a calculated policy can give. */
export interface CalculatedResults {
  /** The words that it can give, in the order of its texts, without computed ones. */
  readonly results: readonly string[];
  /** True if these are all. */
  readonly areAll: boolean;
  /**
   * What it gives for a resource of which nothing is discovered yet: its words, in the order of its results, or
   * `an error`. Undefined if that cannot be told.
   */
  readonly withNothingKnown?: string;
}

/** What a policy can give, as far as its texts tell. */
export function resultsOf(policy: Analysis): CalculatedResults {
  const { type } = policy;
  if (policy.isHidden || !(type.kind === "result" || takesModes(type))) return { results: [], areAll: false };
  const { words, isComplete } = policy.printed ? outcomes(policy.printed.value) : { words: [], isComplete: false };
  const results = [...new Set(words.map(({ value }) => String(value)))];
  const withNothingKnown = unknownWords(policy)?.join(", ");
  return {
    results,
    areAll: isComplete && policy.printed?.isAll === true,
    ...(withNothingKnown !== undefined && { withNothingKnown }),
  };
}

/** The words of what a policy gives with nothing known, each once, or `an error`; undefined if that cannot be told. */
export function unknownWords({ unknown, type }: Analysis): string[] | undefined {
  if (unknown === undefined) return undefined;
  if ("error" in unknown || !isTaken(unknown.value, type)) return ["an error"];
  const results = Array.isArray(unknown.value) ? (unknown.value as readonly unknown[]) : [unknown.value];
  return [...new Set(results.map(wordOf))];
}

const wordOf = (result: unknown): string =>
  typeof result === "object" && result !== null && "result" in result ? String(result.result) : String(result);
