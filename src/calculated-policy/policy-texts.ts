import type { GraphQLSchema } from "graphql";
import { parseLaterQuery, parseQuery, type Query } from "./query/parse";
import { Source } from "./source";
import { parseTemplate, type Template } from "./template/parse";

/** The texts of a calculated policy, and what they are to the parsers of their languages. Each is read once. */
export class PolicyTexts {
  /** The queries, in their order. */
  public readonly queries: readonly Query[];
  /** The queries after the first as the templates that they are. */
  public readonly laterQueries: readonly Template[];
  /** The template. */
  public readonly template: Template;

  /**
   * @param queries - the queries' texts
   * @param template - the template's text
   * @param files - the names of the files that they came from, in the same order
   * @param schema - what the queries can ask, if that is known
   */
  public constructor(
    queries: readonly string[],
    template: string,
    files: { readonly queries: readonly string[]; readonly template: string } | undefined,
    public readonly schema?: GraphQLSchema,
  ) {
    const sources = queries.map((text, index) => new Source(`query ${index + 1}`, text, files?.queries[index]));
    this.laterQueries = sources.slice(1).map(parseTemplate);
    this.template = parseTemplate(new Source("template", template, files?.template));
    this.queries = [
      ...sources.slice(0, 1).map((source) => parseQuery(source, schema)),
      ...this.laterQueries.map((query) => parseLaterQuery(query, schema)),
    ];
  }
}
