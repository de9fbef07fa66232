import { resultIsNotJson, resultNotSelected, resultOfAnotherShape } from "../errors";
import type { Query } from "../query/parse";
import type { Selection } from "../query/selection";
import type { Shape } from "../query/shape";
import { MAX_DEPTH } from "./limits";

/** A result of a query, as the workspace's API returns it below `data`. */
export type QueryResult = Readonly<Record<string, unknown>>;

/**
 * A copy of a result, which a template may change: the next evaluation begins with the result as it was.
 *
 * @throws PolicyPackError if the result is not JSON, has what its query does not select, or is not of the schema
 */
export function resultOf({ source, selection }: Query, result: QueryResult): unknown {
  const own = copied(result, source.role);
  if (selection) assertSelected(own, selection, "$", source.name);
  return own;
}

/** A copy of what JSON can say. */
export const copied = <T>(value: T, where: string): T => copy(value, where, 0) as T;

function copy(value: unknown, where: string, depth: number): unknown {
  if (value === null || value === undefined || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value !== "object" || depth > MAX_DEPTH) throw resultIsNotJson(where, value);
  if (Array.isArray(value)) return value.map((item, index) => copy(item, `${where}[${index}]`, depth + 1));
  // From entries and not assigned, so that "__proto__" is a key like any other.
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, copy(item, `${where}.${key}`, depth + 1)]),
  );
}

/** What is left out may be missing in a workspace too; anything extra is a slip, or the record of an older query. */
function assertSelected(value: unknown, selection: Selection, path: string, query: string): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => assertSelected(item, selection, `${path}[${index}]`, query));
  } else if (typeof value === "object" && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      const field = selection.field(name);
      if (field === undefined) throw resultNotSelected(`${path}.${name}`, query, selection.names);
      assertShape(item, selection.shape(name), `${path}.${name}`, query);
      if (field !== "leaf") assertSelected(item, field, `${path}.${name}`, query);
    }
  }
}

/** Null fits any shape: what is not discovered yet is null. */
function assertShape(value: unknown, shape: Shape | undefined, path: string, query: string): void {
  if (shape === undefined || value === null || value === undefined) return;
  const { isList, of } = shape;
  if (isList && Array.isArray(value))
    value.forEach((item, index) => assertShape(item, { isList: false, of }, `${path}[${index}]`, query));
  else if (isList !== Array.isArray(value) && (isList || of !== "anything"))
    throw resultOfAnotherShape(path, query, isList ? "a list" : NAMES[of]);
  else if (!isList && !IS[of](value)) throw resultOfAnotherShape(path, query, NAMES[of]);
}

const IS: Readonly<Record<Shape["of"], (value: unknown) => boolean>> = {
  text: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  truth: (value) => typeof value === "boolean",
  object: (value) => typeof value === "object",
  anything: () => true,
};

const NAMES: Readonly<Record<Shape["of"], string>> = {
  text: "a text",
  number: "a number",
  truth: "true or false",
  object: "an object",
  anything: "a value",
};
