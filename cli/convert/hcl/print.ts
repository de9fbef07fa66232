import { HclNumber, type Expression } from "./syntax";

/** An expression as HCL, in one line. */
export function hclText(expression: Expression): string {
  switch (expression.kind) {
    case "literal":
      return literalText(expression.value);
    case "template":
      return `"${expression.parts
        .map((part) => (typeof part === "string" ? quotedText(part) : `\${${hclText(part)}}`))
        .join("")}"`;
    case "list":
      return `[${expression.items.map(({ value }) => hclText(value)).join(", ")}]`;
    case "object":
      return `{ ${expression.entries.map(({ key, value }) => `${keyText(key)} = ${hclText(value)}`).join(", ")} }`;
    case "reference":
      return expression.path
        .map((name, index) => (index === 0 ? name : /^[A-Za-z_][\w-]*$/.test(name) ? `.${name}` : `["${name}"]`))
        .join("");
    case "call":
      return `${expression.name}(${expression.args.map(hclText).join(", ")})`;
    case "conditional":
      return [expression.condition, "?", expression.yes, ":", expression.no]
        .map((part) => (typeof part === "string" ? part : operandText(part)))
        .join(" ");
    case "loop": {
      const { names, collection, body } = expression;
      return `join("", [for ${names.join(", ")} in ${hclText(collection)} : ${hclText(body)}])`;
    }
    case "unary":
      return `${expression.operator}${operandText(expression.operand)}`;
    case "binary":
      return `${operandText(expression.left)} ${expression.operator} ${operandText(expression.right)}`;
    case "source":
      return expression.text;
  }
}

const keyText = (key: Expression): string => (key.kind === "literal" ? hclText(key) : `(${hclText(key)})`);

const operandText = (operand: Expression): string =>
  operand.kind === "conditional" || operand.kind === "binary" ? `(${hclText(operand)})` : hclText(operand);

function literalText(value: string | boolean | null | HclNumber): string {
  if (typeof value === "string") return `"${quotedText(value)}"`;
  return value instanceof HclNumber ? value.text : String(value);
}

/** A text as it stands between quotes in HCL. */
export const quotedText = (text: string): string =>
  text
    .replace(/[\\"]/g, "\\$&")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t")
    .replace(/([$%])\{/g, "$1$1{");
