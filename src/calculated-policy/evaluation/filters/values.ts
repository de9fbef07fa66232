import { stringify } from "yaml";

/** A value as JSON. */
export const json = (value: unknown, indent: unknown = 2): string | undefined =>
  JSON.stringify(value, null, indent as number);

/** A value as YAML. */
export const yaml = (value: unknown): string => stringify(value, { lineWidth: 0 });

/** True for text. */
export const isString = (value: unknown): boolean => typeof value === "string";

/** True for a list. */
export const isArray = (value: unknown): boolean => Array.isArray(value);
