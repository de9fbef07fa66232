import type { JsonSchema } from "../../../src/tooling";
import { isMap } from "../../support/is-map";

/** A JSON Schema without what judges no value: titles, descriptions, examples, defaults, and words of other tools. */
export function essentialSchema(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, value]) => {
      const essential = ESSENTIAL.get(keyword)?.(value);
      return essential === undefined ? [] : [[keyword, essential]];
    }),
  );
}

const asItIs = (value: unknown): unknown => value;
const one = (value: unknown): unknown => (isMap(value) ? essentialSchema(value) : value);
const list = (value: unknown): unknown => (Array.isArray(value) ? value.map(one) : one(value));
const byName = (value: unknown): unknown =>
  isMap(value) ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, list(part)])) : value;

type Essence = (value: unknown) => unknown;

const all = (keywords: readonly string[], essence: Essence): [string, Essence][] =>
  keywords.map((keyword) => [keyword, essence]);

/** The keywords that judge values, with how the schemas within them are found. */
const ESSENTIAL: ReadonlyMap<string, Essence> = new Map([
  ...all(["type", "enum", "const", "pattern", "minLength", "maxLength", "required", "$ref"], asItIs),
  ...all(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"], asItIs),
  ...all(
    ["minItems", "maxItems", "uniqueItems", "minContains", "maxContains", "minProperties", "maxProperties"],
    asItIs,
  ),
  ...all(["additionalProperties", "additionalItems", "contains", "propertyNames", "not", "if", "then", "else"], one),
  ...all(["items", "allOf", "anyOf", "oneOf"], list),
  ...all(["properties", "patternProperties", "definitions", "$defs", "dependencies"], byName),
]);
