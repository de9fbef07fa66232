import { Token } from "cdktf";
import { malformedText } from "./errors";
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

const WHOLE: LateForm = {
  expression: (expression) => `jsonencode(${expression})`,
  text: (value) => JSON.stringify(value),
};

const AMONG_TEXT: LateForm = {
  expression: (expression) => String.raw`trimsuffix(trimprefix(jsonencode(join("", [${expression}])), "\""), "\"")`,
  text: (value) => JSON.stringify(String(value)).slice(1, -1),
};
