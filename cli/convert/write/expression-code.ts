import { hclText } from "../hcl/print";
import { HclNumber, type Expression } from "../hcl/syntax";
import { stringCode, templateCode, textCode } from "./text-code";
import type { Handle, Writing } from "./writing";

/** The code of a literal at its place: of the enum's member, if the type has an enum. */
type LiteralCode = (value: string) => string;

/**
 * An expression as TypeScript of a text: what is known by TypeScript's own means, the rest as an expression that
 * Terraform works out.
 */
export function textExpressionCode(expression: Expression, writing: Writing, literal: LiteralCode = textCode): string {
  switch (expression.kind) {
    case "literal":
      return literal(literalText(expression.value));
    case "template":
      return `\`${expression.parts
        .map((part) => (typeof part === "string" ? templateCode(part) : `\${${pieceCode(part, writing)}}`))
        .join("")}\``;
    case "reference":
      return referenceCode(expression.path, writing) ?? terraformCode(expression, writing);
    case "conditional":
      if (!isTranslatable(expression.condition, isPropOf(writing))) return terraformCode(expression, writing);
      return `(${conditionCode(expression.condition, writing)} ? ${textExpressionCode(
        expression.yes,
        writing,
        literal,
      )} : ${textExpressionCode(expression.no, writing, literal)})`;
    default:
      return terraformCode(expression, writing);
  }
}

/**
 * Whether TypeScript can say the same of an expression: it holds props, literals, comparisons and choices.
 *
 * @param isProp - whether a variable is a prop
 */
export function isTranslatable(expression: Expression, isProp: (variable: string) => boolean): boolean {
  const isKnown = (part: Expression): boolean => {
    switch (part.kind) {
      case "literal":
        return true;
      case "reference":
        return part.path[0] === "var" && part.path.length === 2 && isProp(part.path[1] ?? "");
      case "template":
        return part.parts.every((piece) => typeof piece === "string" || isKnown(piece));
      case "conditional":
        return [part.condition, part.yes, part.no].every(isKnown);
      case "unary":
        return part.operator === "!" && isKnown(part.operand);
      case "binary":
        return isKnown(part.left) && isKnown(part.right);
      default:
        return false;
    }
  };
  return isKnown(expression);
}

/** Whether a variable has become a prop. */
export const isPropOf =
  ({ handles }: Pick<Writing, "handles">) =>
  (variable: string): boolean =>
    handles.get(`var.${variable}`)?.prop !== undefined;

/** A part of a template, where numbers and booleans need no conversion. */
const pieceCode = (part: Expression, writing: Writing): string =>
  (part.kind === "reference" ? handleOf(part.path, writing)?.prop?.code : undefined) ??
  textExpressionCode(part, writing);

/** A condition that holds only what TypeScript knows. */
function conditionCode(expression: Expression, writing: Writing): string {
  const operand = (part: Expression): string => {
    const code = conditionCode(part, writing);
    return part.kind === "binary" || part.kind === "conditional" ? `(${code})` : code;
  };
  switch (expression.kind) {
    case "literal": {
      const { value } = expression;
      if (typeof value === "string") return stringCode(value);
      return value instanceof HclNumber ? value.text : String(value);
    }
    case "unary":
      return `!${operand(expression.operand)}`;
    case "binary":
      return `${operand(expression.left)} ${OPERATORS[expression.operator] ?? expression.operator} ${operand(expression.right)}`;
    case "reference":
      return handleOf(expression.path, writing)?.prop?.code ?? textExpressionCode(expression, writing);
    default:
      return textExpressionCode(expression, writing);
  }
}

const handleOf = ([root, name]: readonly string[], { handles }: Writing): Handle | undefined =>
  root === "var" ? handles.get(`var.${name ?? ""}`) : undefined;

const OPERATORS: Readonly<Record<string, string>> = { "==": "===", "!=": "!==" };

/** What stands for something that is referred to; undefined if only Terraform knows it. */
function referenceCode(path: readonly string[], { model, handles }: Writing): string | undefined {
  const { pack } = model;
  const [root = "", name = "", attribute, ...rest] = path;
  if (rest.length > 0) return undefined;
  if (root === "var" && attribute === undefined) return handles.get(`var.${name}`)?.text;
  if (root === pack.type && name === pack.name && attribute === "id") return "this.resource.id";
  return attribute === "id" ? handles.get(`${root}.${name}`)?.text : undefined;
}

/** An expression that Terraform works out, as it stands. */
export function terraformCode(expression: Expression, writing: Writing): string {
  const token = writing.imports.add("cdktf", "Token");
  const ref = writing.imports.add("cdktf", "ref");
  return `${token}.asString(${ref}(${stringCode(hclText(expression))}))`;
}

/** A value as a text of Terraform. */
export function literalText(value: string | boolean | null | HclNumber): string {
  if (typeof value === "string") return value;
  return value instanceof HclNumber ? value.text : String(value);
}
