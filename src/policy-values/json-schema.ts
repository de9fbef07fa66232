import type * as AjvModule from "ajv";
import type { Ajv as AjvClass, ErrorObject, ValidateFunction } from "ajv";
import { nearest } from "./nearest";

/** A JSON Schema, as a workspace tells it of a policy type. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A part of a value that does not fit a schema. */
export interface SchemaFault {
  /** Where it is: a JSON pointer split at its slashes. */
  readonly path: readonly string[];
  /** What it must be, in words: `a number that is at least 1`. */
  readonly rule: string;
  /** The words that it can be, if there is a list of them. */
  readonly words?: readonly string[];
  /** The key that an unknown one is most likely meant to be. */
  readonly nearKey?: string | undefined;
}

/**
 * The first part of a value that does not fit a schema; undefined if all does.
 *
 * @param schema - the schema
 * @param value - plain JSON
 * @param isExempt - tells of the part at a path that it is not to be judged
 */
export function schemaFault(
  schema: JsonSchema,
  value: unknown,
  isExempt: (path: readonly string[]) => boolean,
): SchemaFault | undefined {
  const validate = validatorOf(schema);
  if (validate(value)) return undefined;
  const faults = (validate.errors ?? []).map((error) => ({ error, fault: described(error) }));
  const judged = faults.filter(({ fault }) => !isExempt(fault.path));
  // Of branches, one that allows the value's type tells more than one that does not.
  const [first] = [...judged.filter(({ error }) => error.keyword !== "type"), ...judged];
  return first?.fault;
}

/**
 * Why a schema cannot be used to judge values; undefined if it can.
 *
 * @param schema - the schema, as a workspace tells it
 */
export function schemaProblem(schema: JsonSchema): string | undefined {
  try {
    validatorOf(schema);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

const validators = new WeakMap<JsonSchema, ValidateFunction>();
let ajv: AjvClass | undefined;

function validatorOf(schema: JsonSchema): ValidateFunction {
  const known = validators.get(schema);
  if (known !== undefined) return known;
  const validate = loaded().compile(schema);
  validators.set(schema, validate);
  return validate;
}

/** Loaded when it is needed: most apps set no policy whose schema says more than its kind and values. */
function loaded(): AjvClass {
  if (ajv !== undefined) return ajv;
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it at every start
  const { Ajv } = require("ajv") as typeof AjvModule;
  ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: false,
    // What a workspace means by a format, and by a pattern that is no pattern of Unicode, is its own matter.
    validateFormats: false,
    unicodeRegExp: false,
    logger: false,
  });
  return ajv;
}

function described({ instancePath, keyword, params, message = "", parentSchema }: ErrorObject): SchemaFault {
  const path = instancePath.split("/").slice(1).map(unescaped);
  const given = params as Readonly<Record<string, unknown>>;
  if (keyword === "enum") {
    const allowed = given.allowedValues as readonly unknown[];
    const words = allowed.filter((word) => typeof word === "string");
    return { path, rule: `one of ${allowed.map((word) => JSON.stringify(word)).join(", ")}`, words };
  }
  if (keyword === "additionalProperties") {
    const key = String(given.additionalProperty);
    const keys = Object.keys((parentSchema?.properties as object | undefined) ?? {});
    return {
      path: [...path, key],
      rule: "left out, since the workspace knows no such key",
      nearKey: nearest(key, keys, key.length / 2.5),
    };
  }
  return { path, rule: RULES[keyword]?.(given) ?? `a value that ${message || "fits its schema"}` };
}

/** What a keyword asks for, in words. */
const RULES: Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => string>> = {
  type: ({ type }) => [type].flat().map(typeName).join(" or "),
  const: ({ allowedValue }) => JSON.stringify(allowedValue),
  minimum: ({ limit }) => `a number that is at least ${String(limit)}`,
  maximum: ({ limit }) => `a number that is at most ${String(limit)}`,
  exclusiveMinimum: ({ limit }) => `a number over ${String(limit)}`,
  exclusiveMaximum: ({ limit }) => `a number under ${String(limit)}`,
  multipleOf: ({ multipleOf }) => `a multiple of ${String(multipleOf)}`,
  minLength: ({ limit }) => `text of at least ${counted(limit, "character")}`,
  maxLength: ({ limit }) => `text of at most ${counted(limit, "character")}`,
  pattern: ({ pattern }) => `text that matches /${String(pattern)}/`,
  minItems: ({ limit }) => `a list of at least ${counted(limit, "item")}`,
  maxItems: ({ limit }) => `a list of at most ${counted(limit, "item")}`,
  uniqueItems: () => "a list that has no item twice",
  minProperties: ({ limit }) => `a map of at least ${counted(limit, "key")}`,
  maxProperties: ({ limit }) => `a map of at most ${counted(limit, "key")}`,
  required: ({ missingProperty }) => `a map with the key ${JSON.stringify(missingProperty)}`,
  anyOf: () => "a value of one of the forms that its schema allows",
  oneOf: () => "a value of exactly one of the forms that its schema allows",
  not: () => "a value other than those that its schema excludes",
};

const counted = (limit: unknown, noun: string): string => `${String(limit)} ${noun}${limit === 1 ? "" : "s"}`;

const typeName = (type: unknown): string =>
  ({ string: "text", integer: "a whole number", number: "a number", array: "a list", object: "a map" })[String(type)] ??
  String(type);

const unescaped = (part: string): string => part.replaceAll("~1", "/").replaceAll("~0", "~");
