import { Token, Tokenization } from "cdktf";
import { malformedText, strayToken } from "./errors";

/**
 * Text as Terraform JSON must hold it to arrive as it was written.
 *
 * Terraform reads every string of its JSON, map keys too, as a template: `${` opens an expression and `%{` a
 * directive. Both are doubled here, which is how Terraform spells them as text; the tokens of CDKTF stay what they
 * are. (`Fn.rawString` is made for arguments of functions: as a plain value it changes newlines and quotes.)
 *
 * Two characters that Terraform loses, or that make it lose others, go in as expressions. Terraform itself brings text
 * into Unicode's normal form C.
 *
 * @param text - what is to arrive; apply this once
 * @throws PolicyPackError if the text has a lone surrogate, or the marker of a token that does not exist
 * @see https://developer.hashicorp.com/terraform/language/syntax/json#expression-mapping
 */
export function terraformText(text: string): string {
  if (!isWellFormed(text)) throw malformedText(text);
  const source = withTextTokens(text);
  const hasTokens = Token.isUnresolved(source);
  const escaped = source.replace(
    TEMPLATE_OPENING,
    (opening: string, before?: string, token?: string, dollars?: string) => {
      if (token !== undefined) return asExpression(before) + existingToken(token);
      if (dollars === undefined) return "%%{";
      return hasTokens ? `${asExpression(dollars)}{` : `$${opening}`;
    },
  );
  const fragile = escaped === source ? LEADING_BOM : FRAGILE;
  return escaped.replace(fragile, (characters) => asExpression(characters.replace("\r", "\\r")));
}

/**
 * Characters as an expression. So are dollars in a text with tokens: doubled they would make text of a token right
 * after them, and CDKTF writes a token after an open `${` without braces of its own.
 */
const asExpression = (characters?: string): string => (characters ? `\${"${characters}"}` : "");

/** A text in which the tokens of numbers are those of texts. */
export const withTextTokens = (text: string): string =>
  text.replace(NUMBER, (number) => (Token.isUnresolved(Number(number)) ? Token.asString(Number(number)) : number));

/** CDKTF writes the token of a number within a text as a number of this form. */
const NUMBER = /-\d\.\d+e\+\d+/g;

const TEMPLATE_OPENING = /(\$*)(\$\{TfToken\[[a-zA-Z0-9:._-]+\]\})|(\$+)\{|%\{/g;

/** Terraform drops the byte order mark that a template begins with. */
const LEADING_BOM = /^\ufeff/;

/** That, and a carriage return alone, after which Terraform leaves some escapes as they stand. */
const FRAGILE = /^\ufeff|\$*\r(?!\n)/g;

/**
 * The token itself.
 *
 * @throws PolicyPackError if it is none, but text of that look
 */
export function existingToken(token: string): string {
  try {
    Tokenization.reverseString(token);
  } catch {
    throw strayToken(token);
  }
  return token;
}

/** True for a text that has a form in UTF-8: one without lone surrogates. */
export const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);
