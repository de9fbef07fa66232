import type { Expression } from "./syntax";

/** An expression as it would be written: equal texts for equal expressions. */
export function written(node: Expression): string {
  switch (node.kind) {
    case "literal":
      return JSON.stringify(node.value);
    case "regex":
      return `r/${node.pattern}/${node.flags}`;
    case "variable":
      return node.name;
    case "member":
      return node.key.kind === "literal" && /^[A-Za-z_$][\w$]*$/.test(String(node.key.value))
        ? `${written(node.target)}.${String(node.key.value)}`
        : `${written(node.target)}[${written(node.key)}]`;
    case "call":
      return `${written(node.callee)}(${all(node.args.positional)}${entries(node.args.named)})`;
    case "filter": {
      const [input, ...args] = node.args.positional;
      return `(${input ? written(input) : ""} | ${node.name}(${all(args)}${entries(node.args.named)}))`;
    }
    case "test":
      return `(${written(node.target)} is ${node.name}(${node.arg ? written(node.arg) : ""}))`;
    case "list":
      return `[${all(node.items)}]`;
    case "sequence":
      return `(${all(node.items)})`;
    case "dict":
      return `{${entries(node.entries)}}`;
    case "prefix":
      return `${node.operator === "!" ? "not " : node.operator}${written(node.operand)}`;
    case "infix":
      return `(${written(node.left)} ${WORDS[node.operator] ?? node.operator} ${written(node.right)})`;
    case "conditional":
      return `(${written(node.then)} if ${written(node.condition)} else ${node.otherwise ? written(node.otherwise) : '""'})`;
    case "capture":
    case "caller":
      // No two are taken for the same.
      return `{%${node.at}%}`;
  }
}

const all = (nodes: readonly Expression[]): string => nodes.map(written).join(", ");

const entries = (pairs: readonly (readonly [string, Expression])[]): string =>
  pairs.map(([key, value]) => `${JSON.stringify(key)}: ${written(value)}`).join(", ");

const WORDS: Readonly<Partial<Record<string, string>>> = { "&&": "and", "||": "or" };
