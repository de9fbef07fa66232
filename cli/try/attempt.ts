import type { CalculatedPolicy, QueryResult } from "../../src";
import type { Query } from "../workspace/client";
import { RefusedQueryError } from "../workspace/faults";

/** A calculated policy, run on a resource of a workspace. */
export interface Attempt {
  readonly resource: TriedResource;
  /** Each query as it was sent, with what the workspace answered below `data`. */
  readonly queries: readonly AskedQuery[];
  /** What came of it. */
  readonly outcome: Outcome;
}

/** A resource that a policy is tried on. */
export interface TriedResource {
  readonly id: string;
  readonly title: string;
  /** The titles from the root down; undefined if the workspace does not say. */
  readonly path: string | undefined;
}

/** A query of a calculated policy, and its result. */
export interface AskedQuery {
  readonly text: string;
  readonly result: QueryResult;
}

/** The value that the workspace would work out, or why it would be in error. */
export type Outcome =
  { readonly kind: "value"; readonly value: unknown } | { readonly kind: "error"; readonly message: string };

/**
 * Runs a calculated policy on a resource, as the workspace would: the queries there, each rendered over the result of
 * the one before, and the template here. Nothing is written to the workspace.
 *
 * @param ask - asks the workspace
 * @param type - the URI of the policy type
 * @throws Error if the workspace cannot be reached or refuses the keys; what only this policy gets wrong is its outcome
 */
export async function tryOn(
  ask: Query,
  type: string,
  policy: CalculatedPolicy,
  resource: TriedResource,
): Promise<Attempt> {
  const queries: AskedQuery[] = [];
  const resultsSoFar = (): QueryResult[] => queries.map(({ result }) => result);
  let text = policy.queries[0];
  try {
    while (text !== undefined) {
      const result = await ask<QueryResult>(text, {}, { type, resource: resource.id });
      queries.push({ text, result });
      text = policy.queriesFor(...resultsSoFar()).at(queries.length - 1);
    }
    return { resource, queries, outcome: { kind: "value", value: policy.evaluate(...resultsSoFar()) } };
  } catch (error) {
    const message = faultOfPolicy(error);
    if (message === undefined) throw error;
    return { resource, queries, outcome: { kind: "error", message } };
  }
}

/** What the policy has done wrong, and not the network: what the library finds, and what GraphQL says of its query. */
function faultOfPolicy(error: unknown): string | undefined {
  if (error instanceof RefusedQueryError) return `the workspace refuses the query: ${error.reason}`;
  return error instanceof Error && OF_POLICY.has(error.name) ? error.message : undefined;
}

const OF_POLICY = new Set(["PolicyPackError", "GraphQLError"]);
