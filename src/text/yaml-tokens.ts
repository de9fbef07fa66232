import { Token } from "cdktf";
import { malformedText } from "./errors";
import { jsonText, jsonTextExpression } from "./json-text";
import { withTokensAs, type LateForm } from "./late-value";
import { isWellFormed, withTextTokens } from "./terraform-text";

/**
 * A text that is to stand in YAML, with its tokens written so that what Terraform puts in their place arrives unchanged
 * and breaks nothing around it: as JSON, which is YAML. An account's id stays text, and so does `on`.
 *
 * A text that is nothing but a token is to stand as it is, any other with a token in double quotes.
 *
 * @throws PolicyPackError if a token does not exist, or the text has a lone surrogate
 */
export function withYamlTokens(text: string): string {
  if (!isWellFormed(text)) throw malformedText(text);
  const form = isToken(withTextTokens(text)) ? WHOLE : AMONG_TEXT;
  return withTokensAs(form, text);
}

/** True for a text with a token that is not the token alone. */
export const hasTextAroundTokens = (text: string): boolean => Token.isUnresolved(text) && !isToken(text);

const isToken = (text: string): boolean => /^\$\{TfToken\[[^\]]+\]\}$/.test(text);

/** Only Terraform knows whether it is text, a number or a boolean. */
const WHOLE: LateForm = {
  expression: (expression) =>
    String.raw`[for v in [${expression}] : can(regex("^\"", jsonencode(v))) ? format("\"%s\"", ${jsonTextExpression("v")}) : jsonencode(v)][0]`,
  text: (value) => (typeof value === "string" ? jsonText(value) : JSON.stringify(value)),
};

const AMONG_TEXT: LateForm = {
  expression: (expression) => jsonTextExpression(`join("", [${expression}])`),
  text: (value) => jsonText(String(value)).slice(1, -1),
};
