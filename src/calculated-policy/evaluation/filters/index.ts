import type { OWN_FILTERS, OWN_GLOBALS } from "../../dialect/names";
import type { Callable } from "../callable";
import { date } from "./date";
import { setAttribute, transformMap } from "./maps";
import { ipOctet, ipOctetBase36Dec, region3, region5, sidToLinuxUid } from "./network";
import { alphanum, camelCase, hex, padLeft, pascalCase, slackSafeString, snakeCase } from "./text";
import { isArray, isString, json, yaml } from "./values";

/**
 * The filters that Guardrails has beyond those of Nunjucks.
 *
 * Their names and arguments are those of Turbot's public emulator. Of some the exact text is not documented:
 * docs/calculated-policies.md says which, and how they are read here.
 */
export const DIALECT_FILTERS: ReadonlyMap<string, Callable> = named<(typeof OWN_FILTERS)[number]>({
  alphanum,
  camelCase,
  date,
  hex,
  ipOctet,
  ipOctetBase36Dec,
  isArray,
  isString,
  json,
  padLeft,
  pascalCase,
  region3,
  region5,
  setAttribute,
  sidToLinuxUid,
  slackSafeString,
  snakeCase,
  transformMap,
  yaml,
});

/** The global functions that Guardrails has beyond those of Nunjucks. */
export const DIALECT_GLOBALS: ReadonlyMap<string, Callable> = named<(typeof OWN_GLOBALS)[number]>({
  setAttribute,
  transformMap,
});

function named<Name extends string>(functions: Readonly<Record<Name, Callable>>): ReadonlyMap<string, Callable> {
  return new Map(Object.entries(functions));
}
