import { STOCK_FILTERS, STOCK_GLOBALS, STOCK_TESTS } from "../template/nunjucks";

/** The filters that Guardrails has beyond those of Nunjucks. */
export const OWN_FILTERS = [
  "alphanum",
  "camelCase",
  "date",
  "hex",
  "ipOctet",
  "ipOctetBase36Dec",
  "isArray",
  "isString",
  "json",
  "padLeft",
  "pascalCase",
  "region3",
  "region5",
  "setAttribute",
  "sidToLinuxUid",
  "slackSafeString",
  "snakeCase",
  "transformMap",
  "yaml",
] as const;

/** The global functions that Guardrails has beyond those of Nunjucks. */
export const OWN_GLOBALS = ["setAttribute", "transformMap"] as const;

/** What templates read without setting it: the present time, which `date` takes. */
export const OWN_VALUES: ReadonlySet<string> = new Set(["now"]);

/** The names of all filters. */
export const FILTERS: ReadonlySet<string> = new Set([...STOCK_FILTERS.keys(), ...OWN_FILTERS]);

/** The names of all tests. */
export const TESTS: ReadonlySet<string> = new Set(STOCK_TESTS.keys());

/** The names of all global functions. */
export const GLOBALS: ReadonlySet<string> = new Set([...STOCK_GLOBALS.keys(), ...OWN_GLOBALS]);
