import type { PolicyKind } from "../../../src";
import { KINDS, schemaProblem, type JsonSchema } from "../../../src/tooling";
import { isMap } from "../../support/is-map";
import { essentialSchema } from "./essential-schema";

/** What a policy type's schema says of its values. */
export interface Takes {
  readonly kind: PolicyKind;
  /** The closed list of a `mode` or `choice`. */
  readonly values?: readonly string[];
  /** The closed list of the items of a `list`. */
  readonly items?: readonly string[];
  /** What the schema says beyond this. */
  readonly schema?: JsonSchema;
  /** Why what the schema says beyond this cannot be used. */
  readonly problem?: string;
}

/**
 * Reads the JSON Schema of a policy type.
 *
 * @param told - the schema, as JSON or as the text of it
 * @returns undefined if the type has no schema, or if the schema allows several kinds of values or does not say which
 */
export function readSchema(told: unknown): Takes | undefined {
  const schema = typeof told === "string" ? parsed(told) : told;
  if (!isMap(schema)) return undefined;
  if (tellsAnOutcome(schema)) return { kind: "result" };
  const values = closedList(schema);
  if (values !== undefined) return { kind: values.some((value) => MODE.test(value)) ? "mode" : "choice", values };
  const type = typeOf(schema);
  const [kind] = Object.entries(KINDS).find(([, { schemaTypes }]) => schemaTypes.includes(type)) ?? [];
  // A list of texts that lists none is a fault of the schema, which does not open the type to any text.
  if (kind === undefined || (kind === "text" && "enum" in schema)) return undefined;
  const items = kind === "list" && isMap(schema.items) ? closedList(schema.items) : undefined;
  return { kind: kind as PolicyKind, ...(items && { items }), ...beyond(schema, type, items !== undefined) };
}

const MODE = /^(?:check|enforce)\s*:/i;

/** What a schema says beyond its type and the list of its items. */
function beyond(schema: JsonSchema, type: string, hasItems: boolean): Pick<Takes, "schema" | "problem"> {
  const told = Object.entries(essentialSchema(schema));
  const more = told.filter(([keyword]) => keyword !== "type" && !(hasItems && keyword === "items"));
  if (more.length === 0 && type !== "integer") return {};
  const whole = { type, ...Object.fromEntries(more) };
  const problem = problemOf(whole, JSON.stringify(whole));
  return problem === undefined ? { schema: whole } : { problem };
}

/** Why a schema cannot be used. Most of a workspace's schemas say the same, and each is tried once. */
function problemOf(schema: JsonSchema, text: string): string | undefined {
  if (text.length > LONGEST) return "it is too long";
  if (!tried.has(text)) tried.set(text, schemaProblem(schema));
  return tried.get(text);
}

const tried = new Map<string, string | undefined>();

/** More characters than any schema needs that people wrote. */
const LONGEST = 50_000;

/** A list of texts, each once; null and "" stand for "not set". Of branches, all must be such lists. */
function closedList(schema: JsonSchema): string[] | undefined {
  const branches = branchesOf(schema);
  if (branches.length > 0) {
    const lists = branches.map(closedList);
    return lists.every((list) => list !== undefined) ? [...new Set(lists.flat())] : undefined;
  }
  const given = Array.isArray(schema.enum) ? (schema.enum as unknown[]) : "const" in schema ? [schema.const] : [];
  const values = given.filter((value) => value !== null && value !== "");
  return values.length > 0 && values.every(isText) ? [...new Set(values)] : undefined;
}

/** The outcome of an approval is a word, or an object (or a list of them) with the word as its `result`. */
function tellsAnOutcome(schema: JsonSchema): boolean {
  const { result } = isMap(schema.properties) ? schema.properties : {};
  const words: unknown[] = isMap(result) && Array.isArray(result.enum) ? result.enum : [];
  return words.includes("Not approved") || branchesOf(schema).some(tellsAnOutcome);
}

function branchesOf(schema: JsonSchema): JsonSchema[] {
  const branches = schema.oneOf ?? schema.anyOf;
  return Array.isArray(branches) ? branches.filter(isMap) : [];
}

/** The one type that a schema allows beside null; empty if it allows several, or says none. */
function typeOf({ type }: JsonSchema): string {
  const types = [type].flat().filter((name) => name !== "null");
  return types.length === 1 ? String(types[0]) : "";
}

const isText = (value: unknown): value is string => typeof value === "string";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
