import type { GraphQLNamedType, GraphQLOutputType, GraphQLSchema } from "graphql";
import type * as Types from "graphql/type";

/** What a field gives, as far as a schema tells. */
export interface Shape {
  /** True for a list, false for one value. */
  readonly isList: boolean;
  /** What the value, or each of the list, is; anything if the schema leaves it open. */
  readonly of: "text" | "number" | "truth" | "object" | "anything";
}

/** A type of which fields can be selected. */
export type Parent = GraphQLNamedType | undefined;

/** A field's type below that of its parent; undefined if the schema does not have it. */
export function typeOfField(parent: Parent, name: string): GraphQLOutputType | undefined {
  if (parent === undefined) return undefined;
  const { isInterfaceType, isObjectType } = types();
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name]?.type : undefined;
}

/** The type whose fields a field of some type has. */
export const named = (type: GraphQLOutputType | undefined): Parent => type && types().getNamedType(type);

/** The type of queries, or the one that a fragment is for. */
export const typeNamed = (schema: GraphQLSchema, name: string | undefined): Parent =>
  (name === undefined ? schema.getQueryType() : schema.getType(name)) ?? undefined;

/** The shape of what a field of some type gives; undefined for lists of lists. */
export function shapeOf(type: GraphQLOutputType | undefined): Shape | undefined {
  if (type === undefined) return undefined;
  const { getNullableType, isListType, getNamedType, isEnumType, isScalarType } = types();
  const outer = getNullableType(type);
  const isList = isListType(outer);
  if (isListType(outer) && isListType(getNullableType(outer.ofType))) return undefined;
  const inner = getNamedType(type);
  if (isEnumType(inner)) return { isList, of: "text" };
  return { isList, of: isScalarType(inner) ? (SCALARS[inner.name] ?? "anything") : "object" };
}

/** GraphQL's own scalars; an ID can be a text or a number, and only the workspace knows what other scalars are. */
const SCALARS: Readonly<Record<string, Shape["of"]>> = {
  String: "text",
  Int: "number",
  Float: "number",
  Boolean: "truth",
};

/** Loaded when a schema is there, and with it already. */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it at every start
const types = (): typeof Types => require("graphql/type") as typeof Types;
