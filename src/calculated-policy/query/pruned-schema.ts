import type { GraphQLSchema } from "graphql";
import type * as Types from "graphql/type";

/**
 * A schema without what no query reaches: mutations, subscriptions, and the types of these alone. Types that implement
 * an interface stay, for fragments.
 */
export function prunedSchema(schema: GraphQLSchema): GraphQLSchema {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it at every start
  const { GraphQLSchema: Schema, isInterfaceType } = require("graphql/type") as typeof Types;
  const query = schema.getQueryType();
  let types: readonly Types.GraphQLObjectType[] = [];
  for (;;) {
    const pruned = new Schema({ query, types, directives: schema.getDirectives() });
    const implementing = Object.values(pruned.getTypeMap())
      .filter(isInterfaceType)
      .flatMap((type) => schema.getPossibleTypes(type));
    const all = [...new Set([...types, ...implementing])];
    if (all.length === types.length) return pruned;
    types = all;
  }
}
