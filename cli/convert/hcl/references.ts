import type { Expression } from "./syntax";

/** What an expression refers to, for example `["var", "regions"]`. */
export function referencesIn(expression: Expression): (readonly string[])[] {
  switch (expression.kind) {
    case "literal":
      return [];
    case "reference":
      return [expression.path];
    case "source":
      return [...expression.references];
    case "loop":
      return [
        ...referencesIn(expression.collection),
        ...referencesIn(expression.body).filter(([root = ""]) => !expression.names.includes(root)),
      ];
    default:
      return partsOf(expression).flatMap(referencesIn);
  }
}

/** The expressions that an expression is made of. */
export function partsOf(expression: Expression): Expression[] {
  switch (expression.kind) {
    case "template":
      return expression.parts.filter((part) => typeof part !== "string");
    case "list":
      return expression.items.map(({ value }) => value);
    case "object":
      return expression.entries.flatMap(({ key, value }) => [key, value]);
    case "call":
      return [...expression.args];
    case "conditional":
      return [expression.condition, expression.yes, expression.no];
    case "loop":
      return [expression.collection, expression.body];
    case "unary":
      return [expression.operand];
    case "binary":
      return [expression.left, expression.right];
    default:
      return [];
  }
}
