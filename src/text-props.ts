import { emptyText, type Place } from "./errors";
import { terraformText } from "./terraform-text";

/**
 * A prop that must be text, as Terraform JSON holds it.
 *
 * @throws PolicyPackError where it is blank or not text
 */
export function requiredText(prop: string, text: string, at: Place): string {
  if (typeof text !== "string" || text.trim() === "") throw emptyText(prop, text, at);
  return terraformText(text);
}

/**
 * A prop that may be left out, but says something where it is given.
 *
 * @throws PolicyPackError where it is blank or not text
 */
export const givenText = (prop: string, text: string | undefined, at: Place): string | undefined =>
  text === undefined ? undefined : requiredText(prop, text, at);
