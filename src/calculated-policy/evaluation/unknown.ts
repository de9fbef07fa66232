import type { Literal } from "../literal";
import type { PolicyTexts } from "../policy-texts";
import { parseQuery } from "../query/parse";
import type { Selection } from "../query/selection";
import { Source } from "../source";
import { evaluated, renderedQueries } from "./evaluate";
import type { QueryResult } from "./results";

/**
 * The value that a policy has for a resource of which nothing is discovered yet: every field is null, every list empty.
 *
 * @throws PolicyPackError if the value would be in error then
 */
export function evaluatedUnknown(texts: PolicyTexts, constants: Readonly<Record<string, Literal>>): unknown {
  const results: QueryResult[] = [];
  texts.queries.forEach(({ selection }, index) => {
    results.push(nothingOf(selection ?? renderedSelection(texts, results, index)));
  });
  return evaluated(texts, constants, results);
}

/** What a later query selects once it is rendered, if that cannot be told before. */
function renderedSelection(texts: PolicyTexts, results: readonly QueryResult[], index: number): Selection | undefined {
  const text = index === 0 ? undefined : renderedQueries(texts, results)[index - 1];
  return text === undefined ? undefined : parseQuery(new Source("query", text)).selection;
}

function nothingOf(selection: Selection | undefined): Record<string, unknown> {
  return Object.fromEntries((selection?.names ?? []).map((name) => [name, nothing(selection, name)]));
}

function nothing(selection: Selection | undefined, name: string): unknown {
  const field = selection?.fieldName(name) ?? name;
  const below = selection?.field(name);
  if (LISTS.has(field)) return [];
  // A list is counted, even if it is empty.
  if (field === "total") return 0;
  return below === "leaf" || below === undefined ? null : nothingOf(below);
}

/** The fields that are lists in any workspace. */
const LISTS: ReadonlySet<string> = new Set(["items", "akas"]);
