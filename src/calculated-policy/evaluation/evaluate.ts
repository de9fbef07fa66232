import { renderedQueryBroken, wrongNumberOfResults } from "../errors";
import type { Literal } from "../literal";
import type { PolicyTexts } from "../policy-texts";
import { parseQuery } from "../query/parse";
import { Source } from "../source";
import { render } from "./render";
import { copied, resultOf, type QueryResult } from "./results";
import { valueOf } from "./value";
import type { Watch } from "./watch";

/**
 * The later queries as a workspace would send them: each is a template over the result of the one before. There can be
 * fewer results than queries.
 *
 * @throws PolicyPackError if a query cannot be rendered, or is then not GraphQL
 */
export function renderedQueries(texts: PolicyTexts, results: readonly QueryResult[]): string[] {
  const { queries, laterQueries } = texts;
  return laterQueries.flatMap((template, index) => {
    const [query, result] = [queries[index], results[index]];
    if (!query || !result) return [];
    const rendered = render(template, resultOf(query, result));
    const { prop, role } = template.source;
    const source = new Source(`${role} as rendered`, rendered);
    const [fault] = parseQuery(source).faults;
    if (fault) throw renderedQueryBroken(prop, fault.got, source.place(fault.at), source.excerpt(fault.at));
    return [rendered];
  });
}

/**
 * The value that a policy has if its queries give these results: the last one in the template, and what that
 * prints as YAML.
 *
 * @throws PolicyPackError if a result is missing or none of its query's, or a text of the policy fails
 */
export function evaluated(
  texts: PolicyTexts,
  constants: Readonly<Record<string, Literal>>,
  results: readonly QueryResult[],
  watch?: Watch,
): unknown {
  const { queries, template } = texts;
  const [query, last] = [queries.at(-1), results.at(-1)];
  if (results.length !== queries.length) throw wrongNumberOfResults(queries.length, results.length);
  renderedQueries(texts, results.slice(0, -1));
  const result = query && last ? resultOf(query, last) : {};
  return valueOf(render(template, result, copied(constants, "constants"), watch));
}
