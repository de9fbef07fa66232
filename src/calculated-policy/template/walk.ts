import type { Expression, Statement } from "./syntax";

/** Shows every statement and expression of a template to a visitor, from the outside in. */
export function walk(statements: readonly Statement[], visit: (node: Statement | Expression) => void): void {
  for (const node of statements) walkNode(node, visit);
}

function walkNode(node: Statement | Expression, visit: (node: Statement | Expression) => void): void {
  visit(node);
  for (const part of partsOf(node)) walkNode(part, visit);
}

/** What lies directly in a statement or expression, in the order of the text. */
export function partsOf(node: Statement | Expression): readonly (Statement | Expression)[] {
  switch (node.kind) {
    case "member":
      return [node.target, node.key];
    case "call":
      return [node.callee, ...node.args.positional, ...values(node.args.named)];
    case "filter":
      return [...node.args.positional, ...values(node.args.named)];
    case "test":
      return node.arg ? [node.target, node.arg] : [node.target];
    case "list":
    case "sequence":
      return node.items;
    case "dict":
      return values(node.entries);
    case "prefix":
      return [node.operand];
    case "infix":
      return [node.left, node.right];
    case "conditional":
      return [node.then, node.condition, ...(node.otherwise ? [node.otherwise] : [])];
    case "print":
    case "set":
      return [node.value];
    case "if":
      return [...node.branches.flatMap(({ condition, body }) => [condition, ...body]), ...(node.otherwise ?? [])];
    case "for":
      return [node.list, ...node.body, ...(node.otherwise ?? [])];
    case "switch":
      return [node.subject, ...node.cases.flatMap(({ value, body }) => [value, ...body]), ...(node.otherwise ?? [])];
    case "macro":
    case "caller":
      return [...values(node.defaults), ...node.body];
    case "capture":
    case "block":
      return node.body;
    default:
      return [];
  }
}

const values = (entries: readonly (readonly [string, Expression])[]): readonly Expression[] =>
  entries.map(([, value]) => value);
