import type { Expression } from "./syntax";

/** An expression as it would be written: equal texts for equal expressions. */
export function printExpression(node: Expression): string {
  switch (node.kind) {
    case "literal":
      return JSON.stringify(node.value);
    case "regex":
      return `r/${node.pattern}/${node.flags}`;
    case "variable":
      return node.name;
    case "member":
      return node.key.kind === "literal" && /^[A-Za-z_$][\w$]*$/.test(String(node.key.value))
        ? `${printExpression(node.target)}.${String(node.key.value)}`
        : `${printExpression(node.target)}[${printExpression(node.key)}]`;
    case "call":
      return `${printExpression(node.callee)}(${all(node.args.positional)}${entries(node.args.named)})`;
    case "filter": {
      const [input, ...args] = node.args.positional;
      return `(${input ? printExpression(input) : ""} | ${node.name}(${all(args)}${entries(node.args.named)}))`;
    }
    case "test":
      return `(${printExpression(node.target)} is ${node.name}(${node.arg ? printExpression(node.arg) : ""}))`;
    case "list":
      return `[${all(node.items)}]`;
    case "sequence":
      return `(${all(node.items)})`;
    case "dict":
      return `{${entries(node.entries)}}`;
    case "prefix":
      return `${node.operator === "!" ? "not " : node.operator}${printExpression(node.operand)}`;
    case "infix":
      return `(${printExpression(node.left)} ${WORDS[node.operator] ?? node.operator} ${printExpression(node.right)})`;
    case "conditional":
      return `(${printExpression(node.then)} if ${printExpression(node.condition)} else ${node.otherwise ? printExpression(node.otherwise) : '""'})`;
    case "capture":
    case "caller":
      // No two are taken for the same.
      return `{%${node.at}%}`;
  }
}

const all = (nodes: readonly Expression[]): string => nodes.map(printExpression).join(", ");

const entries = (pairs: readonly (readonly [string, Expression])[]): string =>
  pairs.map(([key, value]) => `${JSON.stringify(key)}: ${printExpression(value)}`).join(", ");

const WORDS: Readonly<Partial<Record<string, string>>> = { "&&": "and", "||": "or" };
