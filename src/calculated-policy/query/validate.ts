import type { ASTNode, GraphQLSchema } from "graphql";
import { Kind } from "graphql/language";
import type * as Validation from "graphql/validation";
import type { Query } from "./parse";

/** Something that a schema does not allow. */
export interface SchemaFault {
  readonly at: number;
  /** The name or the value that it is about. */
  readonly got: string;
  /** What graphql-js says of it. */
  readonly message: string;
}

/**
 * Checks a query against what queries can ask, by the rules of GraphQL's specification. Says nothing of what a template
 * puts into it.
 */
export function schemaFaults(query: Query, schema: GraphQLSchema): SchemaFault[] {
  const { document, source, hasHole, hasStatements } = query;
  if (!document) return [];
  const rules = rulesFor(hasStatements === true, hasHole?.(0, Infinity) === true);
  return validation()
    .validate(schema, document, rules, { maxErrors: 50 })
    .flatMap(({ message, nodes }) => {
      const places = (nodes ?? []).map(placeOf);
      const [first] = places;
      // A text stays a text whatever is put into it.
      if (!first || places.some(({ start, end, isText }) => !isText && hasHole?.(start, end))) return [];
      return [{ at: first.start, got: source.text.slice(first.start, first.end), message }];
    });
}

function rulesFor(hasStatements: boolean, hasHoles: boolean): readonly Validation.ValidationRule[] {
  const rules = validation();
  // What is put into two fields can be the same.
  if (!hasStatements)
    return rules.specifiedRules.filter((rule) => !hasHoles || rule !== rules.OverlappingFieldsCanBeMergedRule);
  // Tags decide which parts there are: what two of them share, or what is left out, says nothing.
  return [
    rules.FieldsOnCorrectTypeRule,
    rules.KnownArgumentNamesRule,
    rules.KnownTypeNamesRule,
    rules.FragmentsOnCompositeTypesRule,
    rules.ScalarLeafsRule,
    rules.ValuesOfCorrectTypeRule,
  ];
}

/** Where the name of a node stands, or all of it. */
function placeOf(node: ASTNode): { readonly start: number; readonly end: number; readonly isText: boolean } {
  const named = "name" in node && node.name !== undefined ? node.name : node;
  const { start = 0, end = 0 } = named.loc ?? {};
  return { start, end, isText: named.kind === Kind.STRING };
}

/** Loaded when a schema is there: most syntheses need none of it. */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it at every start
const validation = (): typeof Validation => require("graphql/validation") as typeof Validation;
