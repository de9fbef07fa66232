import { Fn, Lazy } from "cdktf";
import { existingToken, withTextTokens } from "./terraform-text";

/**
 * A text that is to stand in YAML, with its tokens written so that what Terraform puts in their place arrives unchanged
 * and breaks nothing around it: as JSON, which is YAML. An account's id stays text, and so does `on`.
 *
 * A text that is nothing but a token is to stand as it is, any other with a token in double quotes.
 *
 * @throws PolicyPackError where a token does not exist
 */
export function withYamlTokens(text: string): string {
  const source = withTextTokens(text);
  return source.replace(TOKEN, (token) => yamlToken(existingToken(token), token === source));
}

/** True for a text that is nothing but a token. */
export const isToken = (text: string): boolean => text.replace(TOKEN, "") === "" && text.lastIndexOf("${") === 0;

const TOKEN = /\$\{TfToken\[[a-zA-Z0-9:._-]+\]\}/g;

function yamlToken(token: string, isWhole: boolean): string {
  const json = Fn.jsonencode(token);
  const expression = isWhole ? json : withoutQuotes(Fn.jsonencode(Fn.join("", [token])));
  return Lazy.stringValue({
    produce: (context) => {
      const text: unknown = context.resolve(token);
      const template = String(text);
      const isExpression = context.resolve(json) === `\${jsonencode(${template.slice("${".length, -"}".length)})}`;
      if (isExpression) return context.resolve(expression) as string;
      // A token can be text that is known only late, or a template of its maker's own.
      if (/[$%]\{/.test(template)) return template;
      return isWhole ? JSON.stringify(text) : JSON.stringify(template).slice(1, -1);
    },
  });
}

const withoutQuotes = (json: string): string => {
  const quote: unknown = Fn.rawString('"');
  return Fn.trimsuffix(Fn.trimprefix(json, quote as string), quote as string);
};
