import type { Place } from "../errors";
import { emptyText, notList, notMap, notText } from "./errors";
import { terraformText } from "./terraform-text";

/**
 * A prop that must be text, as Terraform JSON holds it.
 *
 * @throws PolicyPackError if it is blank or not text
 */
export function requiredText(prop: string, text: string, at: Place): string {
  if (typeof text !== "string" || text.trim() === "") throw emptyText(prop, text, at);
  return terraformText(text);
}

/**
 * A prop that may be left out, but says something if it is given.
 *
 * @throws PolicyPackError if it is blank or not text
 */
export const givenText = (prop: string, text: string | undefined, at: Place): string | undefined =>
  text === undefined ? undefined : requiredText(prop, text, at);

/**
 * A prop that may be left out, or be empty.
 *
 * @throws PolicyPackError if it is not text
 */
export const optionalText = (prop: string, text: string | undefined, at: Place): string | undefined =>
  text === undefined ? undefined : anyText(prop, text, at);

/**
 * A prop that is a list of texts that say something, and may be left out.
 *
 * @throws PolicyPackError if it is no list, or a text is blank or not text
 */
export function textList(prop: string, texts: readonly string[] | undefined, at: Place): string[] | undefined {
  if (texts === undefined) return undefined;
  if (!isList(texts)) throw notList(prop, texts, at);
  return texts.map((text) => requiredText(prop, text, at));
}

/**
 * A prop that is a map of texts, and may be left out.
 *
 * @throws PolicyPackError if one of its values is not text
 */
export function textMap(
  prop: string,
  texts: Readonly<Record<string, string>> | undefined,
  at: Place,
): Record<string, string> | undefined {
  if (texts !== undefined && (typeof texts !== "object" || Array.isArray(texts))) throw notMap(prop, texts, at);
  const written = Object.entries(texts ?? {}).map(
    ([key, text]) => [keyText(key), anyText(`${prop}.${key}`, text, at)] as const,
  );
  return texts && Object.fromEntries(written);
}

/** CDKTF would set the prototype of an object by this name, so Terraform gets it as an expression. */
const keyText = (key: string): string => (key === "__proto__" ? '${"__proto__"}' : terraformText(key));

function anyText(prop: string, text: string, at: Place): string {
  if (typeof text !== "string") throw notText(prop, text, at);
  return terraformText(text);
}

const isList = (value: readonly string[]): boolean => Array.isArray(value);
