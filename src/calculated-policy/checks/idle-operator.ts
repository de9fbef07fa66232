import { printExpression } from "../template/print-expression";
import type { Expression, ExpressionOf } from "../template/syntax";
import { walk } from "../template/walk";
import { check, type Finding } from "./check";

/** An operator gives the same result for all data: a length that is at least 0, a list that is more than 5. */
export const idleOperator = check({
  name: "idle-operator",
  severity: "warning",
  find: ({ texts: { template }, template: flow }) => {
    if (!flow) return [];
    const { source } = template;
    const lists = new Set(flow.comparedLists.map(({ at }) => at));
    const findings: Finding[] = [];
    walk(template.statements, (node) => {
      const help = node.kind === "infix" ? helpFor(node, lists) : undefined;
      if (help === undefined) return;
      findings.push({
        source,
        at: node.at,
        rule: "ask what data decide",
        got: printExpression(node as Expression),
        help,
      });
    });
    return findings;
  },
});

type Infix = ExpressionOf<"infix">;

function helpFor({ operator, left, right }: Infix, lists: ReadonlySet<number>): string | undefined {
  if (operator === "&&")
    return isEmpty(right) ? "It is never more than what stands behind the and: is or meant?" : undefined;
  if (!/^[<>]/.test(operator)) return undefined;
  const list = [left, right].find((node) => isListField(node) || lists.has(node.at));
  if (list) return `A list is not compared with a number: write ${printExpression(list)} | length.`;
  const [length, bound, order] = isLength(left)
    ? [left, right, operator]
    : [right, left, MIRRORED[operator] ?? operator];
  if (!isLength(length) || bound.kind !== "literal" || bound.value !== 0) return undefined;
  if (order === ">=") return "A length is always at least 0: is > meant?";
  return order === "<" ? "A length is never less than 0: is == meant?" : undefined;
}

const MIRRORED: Readonly<Record<string, Infix["operator"]>> = { "<": ">", ">": "<", "<=": ">=", ">=": "<=" };

const isEmpty = (node: Expression): boolean =>
  (node.kind === "list" && node.items.length === 0) || (node.kind === "dict" && node.entries.length === 0);

/**
 * The items of a list of the API: for a property of that name, which can be a number, the template would read another
 * field.
 */
const isListField = (node: Expression): boolean =>
  node.kind === "member" && node.key.kind === "literal" && node.key.value === "items";

const isLength = (node: Expression): boolean =>
  (node.kind === "filter" && (node.name === "length" || node.name === "count")) ||
  (node.kind === "member" && node.key.kind === "literal" && node.key.value === "length");
