import { createHash } from "node:crypto";
import { staleFixture, wrongNumberOfResults } from "./errors";
import type { QueryResult } from "./evaluation/results";

/** Results of a policy's queries, kept with a mark of the queries that gave them. */
export interface Fixture {
  /** The stamp of each query, in their order. */
  readonly queries: readonly string[];
  /** What each query gave, as the API returns it below `data`. */
  readonly results: readonly QueryResult[];
}

/** A fixture, or the bare list of its results, which nobody can hold against the queries. */
export type Recorded = Fixture | readonly QueryResult[];

/**
 * The stamp of a query: equal for texts that differ in blanks, line breaks, and lines that are comments.
 *
 * @param query - the text as it was written, with the tags of a later query
 */
export function stampOf(query: string): string {
  const lines = query.split("\n").filter((line) => !/^\s*#/.test(line));
  const text = lines.join(" ").replace(/\s+/g, " ").trim();
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** Results as a fixture of the queries that gave them. */
export const fixtureOf = (queries: readonly string[], results: readonly QueryResult[]): Fixture => ({
  queries: queries.map(stampOf),
  results,
});

/**
 * The results of a fixture.
 *
 * @throws PolicyPackError if other queries gave them
 */
export function resultsIn(recorded: Recorded, queries: readonly string[]): readonly QueryResult[] {
  if (!isFixture(recorded)) return recorded;
  const stamps = queries.map(stampOf);
  const { queries: own, results } = recorded;
  if (own.length !== stamps.length) throw wrongNumberOfResults(stamps.length, own.length);
  stamps.forEach((stamp, index) => {
    if (own[index] !== stamp) throw staleFixture(`queries[${index}]`, index + 1, own[index], stamp);
  });
  return results;
}

const isFixture = (recorded: Recorded): recorded is Fixture => !Array.isArray(recorded);
