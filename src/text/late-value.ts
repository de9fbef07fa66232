import { Fn, Lazy, type IResolveContext } from "cdktf";
import { existingToken, withTextTokens } from "./terraform-text";

/** How the value of a token is written into a language that has quotes of its own. */
export interface LateForm {
  /** As an expression of Terraform, given the token's own. */
  readonly expression: (expression: string) => string;
  /** As text, if the value is known by the end of the synthesis. */
  readonly text: (value: unknown) => string;
}

/**
 * A text whose tokens stand for their values in another form. A template of its maker's own, which CDKTF passes on as
 * it stands, stays as it is.
 *
 * @throws PolicyPackError if a token does not exist
 */
export const withTokensAs = (form: LateForm, text: string): string =>
  withTextTokens(text).replace(TOKEN, (token) => lateValue(existingToken(token), form));

const TOKEN = /\$\{TfToken\[[a-zA-Z0-9:._-]+\]\}/g;

function lateValue(token: string, form: LateForm): string {
  return Lazy.stringValue({
    produce: (context) => {
      const value: unknown = context.resolve(token);
      const template = String(value);
      const expression = template.slice("${".length, -"}".length);
      if (isExpression(token, expression, context)) return `\${${form.expression(expression)}}`;
      return /[$%]\{/.test(template) ? template : form.text(value);
    },
  });
}

/** CDKTF alone can tell: it makes one expression the argument of a function, and text a text. */
const isExpression = (token: string, expression: string, context: IResolveContext): boolean =>
  context.resolve(Fn.jsonencode(token)) === `\${jsonencode(${expression})}`;
