import type { PolicyKind } from "../../../src";

/** What a policy type's schema says of its values. */
export interface Takes {
  readonly kind: PolicyKind;
  /** The closed list of a `mode` or `choice`. */
  readonly values?: readonly string[];
}

/**
 * Reads the JSON Schema of a policy type.
 * @param schema - the schema, as JSON or as the text of it
 * @returns undefined where there is none, or it allows values of several kinds, or says nothing of them
 */
export function readSchema(schema: unknown): Takes | undefined {
  const json = typeof schema === "string" ? parsed(schema) : schema;
  if (!isObject(json)) return undefined;
  if (tellsAnOutcome(json)) return { kind: "result" };
  const values = closedList(json);
  if (values !== undefined) return { kind: values.some((value) => MODE.test(value)) ? "mode" : "choice", values };
  const kind = KINDS.get(typeOf(json));
  // A list of texts that lists none is a fault of the schema, which does not open the type to any text.
  if (kind === "text" && "enum" in json) return undefined;
  return kind === undefined ? undefined : { kind };
}

const MODE = /^(?:check|enforce)\s*:/i;

const KINDS = new Map<string, PolicyKind>([
  ["string", "text"],
  ["integer", "number"],
  ["number", "number"],
  ["array", "list"],
  ["object", "map"],
]);

/** A list of texts, each once; null and "" stand for "not set". Of branches, all must be such lists. */
function closedList(schema: JsonObject): string[] | undefined {
  const branches = branchesOf(schema);
  if (branches.length > 0) {
    const lists = branches.map(closedList);
    return lists.every((list) => list !== undefined) ? [...new Set(lists.flat())] : undefined;
  }
  const given = Array.isArray(schema.enum) ? schema.enum : "const" in schema ? [schema.const] : [];
  const values = given.filter((value) => value !== null && value !== "");
  return values.length > 0 && values.every(isText) ? [...new Set(values)] : undefined;
}

/** The outcome of an approval is a word, or an object (or a list of them) with the word as its `result`. */
function tellsAnOutcome(schema: JsonObject): boolean {
  const { result } = isObject(schema.properties) ? schema.properties : {};
  const words = isObject(result) && Array.isArray(result.enum) ? result.enum : [];
  return words.includes("Not approved") || branchesOf(schema).some(tellsAnOutcome);
}

function branchesOf(schema: JsonObject): JsonObject[] {
  const branches = schema.oneOf ?? schema.anyOf;
  return Array.isArray(branches) ? branches.filter(isObject) : [];
}

/** The one type that a schema allows beside null; empty where it allows several, or says none. */
function typeOf({ type }: JsonObject): string {
  const types = [type].flat().filter((name) => name !== "null");
  return types.length === 1 ? String(types[0]) : "";
}

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === "string";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
