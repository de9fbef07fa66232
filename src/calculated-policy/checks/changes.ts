import type { Expression, Statement } from "../template/syntax";

/** What setAttribute is given, as a function or as a filter; undefined for all else. */
export function attributeSet(
  node: Statement | Expression,
): { readonly object: Expression; readonly key: Expression } | undefined {
  const isCall = node.kind === "call" && node.callee.kind === "variable" && node.callee.name === "setAttribute";
  if (!isCall && !(node.kind === "filter" && node.name === "setAttribute")) return undefined;
  const [object, key] = node.args.positional;
  return object && key && { object, key };
}
