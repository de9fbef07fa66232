import type { JsonSchema } from "../../../src/tooling";
import { isMap } from "../../support/is-map";

/**
 * The TypeScript type of the values that a JSON Schema allows; `unknown` if it says nothing of them. What a type cannot
 * say (a pattern, a range, how many items) is left to the judgement at run time.
 */
export const schemaType = (schema: unknown): string => union(alternatives(schema));

/** The same without null, which stands for "not set" and is no value of a policy. */
export const policyValueType = (schema: unknown): string =>
  union(alternatives(schema).filter((type) => type !== "null"));

function alternatives(schema: unknown): string[] {
  if (!isMap(schema)) return ["unknown"];
  const branches = schema.oneOf ?? schema.anyOf;
  if (Array.isArray(branches) && branches.length > 0) return branches.flatMap(alternatives);
  if ("const" in schema) return literals([schema.const]);
  if (Array.isArray(schema.enum)) return literals(schema.enum);
  return [schema.type].flat().map((type) => namedType(type, schema));
}

function namedType(type: unknown, schema: JsonSchema): string {
  switch (type) {
    case "string":
      return "string";
    case "integer":
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "null":
      return "null";
    case "array":
      return Array.isArray(schema.items) ? "readonly unknown[]" : `readonly ${inBrackets(schemaType(schema.items))}[]`;
    case "object":
      return mapType(schema);
    default:
      return "unknown";
  }
}

function mapType({ properties, patternProperties, additionalProperties, required }: JsonSchema): string {
  const keys = isMap(properties) ? Object.entries(properties) : [];
  const isRequired = (key: string): boolean => Array.isArray(required) && required.includes(key);
  const named = keys.map(
    ([key, schema]) => `readonly ${JSON.stringify(key)}${isRequired(key) ? "" : "?"}: ${schemaType(schema)};`,
  );
  const patterns = isMap(patternProperties) ? Object.values(patternProperties).map(schemaType) : [];
  const others = additionalProperties === false ? patterns : [...patterns, schemaType(additionalProperties)];
  if (named.length === 0) return `Readonly<Record<string, ${others.length === 0 ? "never" : union(others)}>>`;
  // Every key must fit an index signature, so one beside named keys allows anything.
  return `{ ${named.join(" ")} ${others.length === 0 ? "" : "readonly [key: string]: unknown; "}}`;
}

function literals(values: readonly unknown[]): string[] {
  const isLiteral = (value: unknown): boolean =>
    value === null || ["string", "number", "boolean"].includes(typeof value);
  return values.every(isLiteral) ? values.map((value) => JSON.stringify(value)) : ["unknown"];
}

function union(types: readonly string[]): string {
  const different = [...new Set(types)];
  return different.includes("unknown") || different.length === 0 ? "unknown" : different.join(" | ");
}

const inBrackets = (type: string): string => (/^[a-z]+$/.test(type) ? type : `(${type})`);
