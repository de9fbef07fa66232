import { readFileSync } from "node:fs";
import { isMap } from "./is-map";

/**
 * Reads a JSON file that holds an object.
 *
 * @returns undefined if there is no such file
 * @throws if the file holds anything else, without quoting it: a configuration can hold credentials
 */
export function readJsonObject(file: string): Readonly<Record<string, unknown>> | undefined {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  return parseJsonObject(text, file);
}

/**
 * Parses JSON text that holds an object.
 *
 * @param text - the JSON
 * @param source - where the text comes from, for the error
 * @throws if the text is anything else, without quoting it
 */
export function parseJsonObject(text: string, source: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw notAnObject(source, "text that is not JSON");
  }
  if (!isMap(value))
    throw notAnObject(source, Array.isArray(value) ? "a list" : value === null ? "null" : typeof value);
  return value;
}

const notAnObject = (source: string, got: string): Error =>
  new Error(`'${source}' must hold a JSON object, got: ${got}. Correct it, for example: {"key": "value"}.`);
