import { Token, Tokenization } from "cdktf";
import { Document, Scalar, visit } from "yaml";
import { malformedText, strayToken, unwritableValue } from "./errors";

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
 * @throws PolicyPackError where the text has a lone surrogate, or the marker of a token that does not exist
 * @see https://developer.hashicorp.com/terraform/language/syntax/json#expression-mapping
 */
export function terraformText(text: string): string {
  if (!isWellFormed(text)) throw malformedText(text);
  const source = text.replace(NUMBER, (number) => (Token.isUnresolved(Number(number)) ? tokenText(number) : number));
  const hasTokens = Token.isUnresolved(source);
  const escaped = source.replace(
    TEMPLATE_OPENING,
    (opening: string, before?: string, token?: string, dollars?: string) => {
      if (token !== undefined) return asExpression(before) + existing(token);
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

/** {@link terraformText} where there is a text. */
export const optionalText = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : terraformText(text);

/** {@link terraformText} for the keys and the values of a map. */
export const textMap = (texts: Readonly<Record<string, string>> | undefined): Record<string, string> | undefined =>
  texts && Object.fromEntries(Object.entries(texts).map(([key, text]) => [terraformText(key), terraformText(text)]));

/**
 * A value as the text that a policy setting sends: text as it stands, anything else as YAML, lists and objects with
 * the newline at the end that Terraform's own `yamlencode` writes.
 *
 * @param value - text, a finite number, a boolean, or a list or plain object of these and null
 * @throws PolicyPackError where some part of it is something else
 */
export function valueText(value: unknown): string {
  if (typeof value === "string") return value;
  const text = yamlText(writable(value, "value"));
  return typeof value === "object" ? text : text.trimEnd();
}

/**
 * YAML that every parser reads back to the same value, YAML 1.1 and 1.2 alike: texts that one of the two takes for
 * something else, such as `on` or `1:30`, are quoted, and characters that one takes for line breaks or refuses are
 * written as escapes.
 */
export function yamlText(value: unknown): string {
  if (typeof value !== "string") return documentText(value);
  // Lines are taken out of a list, for their indentation: without it the YAML of Go, the provider's, cannot read them.
  const item = documentText([value]).slice("- ".length);
  return item.startsWith("|") ? item : documentText(value);
}

function documentText(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false, compat: "yaml-1.1" });
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === "string" && QUOTED_IN_YAML.test(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  const escape = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return document.toString({ lineWidth: 0 }).replace(ESCAPED_IN_YAML, escape);
}

/** CDKTF writes the token of a number within a text as a number of this form. */
const NUMBER = /-\d\.\d+e\+\d+/g;

const tokenText = (number: number | string): string => Token.asString(Number(number));

const TEMPLATE_OPENING = /(\$*)(\$\{TfToken\[[a-zA-Z0-9:._-]+\]\})|(\$+)\{|%\{/g;

/** Terraform drops the byte order mark that a template begins with. */
const LEADING_BOM = /^\ufeff/;

/** That, and a carriage return alone, after which Terraform leaves some escapes as they stand. */
const FRAGILE = /^\ufeff|\$*\r(?!\n)/g;

/** Delete and the C1 controls, NEL among them; the line and paragraph separators; BOM and noncharacters. */
const ESCAPED_IN_YAML = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** These characters, a tab in a single line, and nothing but blanks. */
const QUOTED_IN_YAML = new RegExp(`${ESCAPED_IN_YAML.source}|^.*\\t.*$|^\\s+$`);

function existing(token: string): string {
  try {
    Tokenization.reverseString(token);
  } catch {
    throw strayToken(token);
  }
  return token;
}

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

/** The same value with tokens for numbers turned into text, so that they stay expressions within YAML. */
function writable(value: unknown, where: string): unknown {
  switch (typeof value) {
    case "string":
      if (!LIST_OR_MAP_TOKEN.test(value)) return value;
      break;
    case "boolean":
      return value;
    case "number":
      if (Token.isUnresolved(value)) return tokenText(value);
      if (Number.isFinite(value)) return value;
      break;
    case "object":
      if (value === null) return value;
      if (Token.isUnresolved(value)) break;
      if (Array.isArray(value)) return value.map((item, index) => writable(item, `${where}[${index}]`));
      if (isPlain(value)) return writableEntries(value, where);
  }
  throw unwritableValue(where, value);
}

const LIST_OR_MAP_TOKEN = /[#&]\{TfToken\[/;

function writableEntries(value: object, where: string): Record<string, unknown> {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, writable(item, `${where}.${key}`)]));
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
