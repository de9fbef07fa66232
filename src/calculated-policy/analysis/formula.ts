import { STOCK_TESTS } from "../template/nunjucks";
import { printExpression } from "../template/print-expression";
import type { Expression, ExpressionOf, Scalar } from "../template/syntax";
import { isStable } from "./stability";

/** A condition, as what it asks of some terms, which can be anything. */
export type Formula =
  | {
      readonly kind: "ask";
      readonly term: string;
      readonly domain: Domain;
      readonly is: (value: unknown) => boolean;
      readonly of: readonly Scalar[];
    }
  | { readonly kind: "not"; readonly operand: Formula }
  | { readonly kind: "and" | "or"; readonly operands: readonly Formula[] };

/** What a term can be: anything, true or false, or a length. */
export type Domain = "any" | "truth" | "count" | "length";

/** A condition as a formula. */
export function formulaOf(node: Expression): Formula {
  if (node.kind === "prefix" && node.operator === "!") return { kind: "not", operand: formulaOf(node.operand) };
  if (node.kind === "infix") return ofInfix(node);
  if (node.kind === "test") return ofTest(node);
  if (node.kind === "conditional") {
    const [condition, then] = [formulaOf(node.condition), formulaOf(node.then)];
    const otherwise = node.otherwise ? formulaOf(node.otherwise) : not(truth("", Boolean, ""));
    return or(and(condition, then), and(not(condition), otherwise));
  }
  if (node.kind === "sequence") {
    const last = node.items.at(-1);
    if (last) return formulaOf(last);
  }
  return ask(node, Boolean, []);
}

function ofInfix(node: ExpressionOf<"infix">): Formula {
  const { operator, left, right } = node;
  if (operator === "&&") return and(formulaOf(left), formulaOf(right));
  if (operator === "||") return or(formulaOf(left), formulaOf(right));
  if (operator === "in") return ofMembership(node);
  const compare = COMPARISONS[operator];
  if (!compare) return ask(node, Boolean, []);
  const isInOrder = operator.startsWith("<") || operator.startsWith(">");
  const [a, b] = [scalarOf(left), scalarOf(right)];
  // Only words count: authors do not think of true as equal to 1, or of texts as ordered.
  const isReadable = (scalar: { value: Scalar } | undefined): boolean =>
    scalar !== undefined && typeof scalar.value !== "boolean" && !(isInOrder && typeof scalar.value !== "number");
  if (b && !a && isReadable(b)) return ask(left, (value) => compare(value, b.value), [b.value]);
  if (a && !b && isReadable(a)) return ask(right, (value) => compare(a.value, value), [a.value]);
  // Of two unknown values, all that counts is whether they are equal.
  if (operator === "!=") return not(ask({ ...node, operator: "==" }, Boolean, [], "truth"));
  if (operator === "!==") return not(ask({ ...node, operator: "===" }, Boolean, [], "truth"));
  return ask(node, Boolean, [], "truth");
}

/** Whether a term is among the items of a list that is written there. */
function ofMembership(node: ExpressionOf<"infix">): Formula {
  const items = node.right.kind === "list" ? node.right.items.map(scalarOf) : [undefined];
  const values = items.flatMap((item) => (item ? [item.value] : []));
  if (values.length < items.length || scalarOf(node.left)) return ask(node, Boolean, [], "truth");
  return ask(node.left, (value) => values.includes(value as Scalar), values);
}

function ofTest(node: ExpressionOf<"test">): Formula {
  const test = KNOWN_TESTS.has(node.name) && !node.arg ? STOCK_TESTS.get(node.name) : undefined;
  return test ? ask(node.target, (value) => test(value) === true, []) : ask(node, Boolean, [], "truth");
}

/** Tests that tell kinds of values apart. */
const KNOWN_TESTS: ReadonlySet<string> = new Set([
  "defined",
  "falsy",
  "none",
  "null",
  "number",
  "string",
  "truthy",
  "undefined",
]);

const COMPARISONS: Readonly<Partial<Record<string, (a: unknown, b: unknown) => boolean>>> = {
  "==": (a, b) => a == b,
  "!=": (a, b) => a != b,
  "===": (a, b) => a === b,
  "!==": (a, b) => a !== b,
  "<": (a, b) => (a as number) < (b as number),
  ">": (a, b) => (a as number) > (b as number),
  "<=": (a, b) => (a as number) <= (b as number),
  ">=": (a, b) => (a as number) >= (b as number),
};

function ask(
  node: Expression,
  is: (value: unknown) => boolean,
  of: readonly Scalar[],
  domain = domainOf(node),
): Formula {
  // What changes from one time to the next is a new term each time.
  const term = isStable(node) ? printExpression(node) : `${printExpression(node)} at ${node.at}`;
  return { kind: "ask", term, domain, is, of };
}

function domainOf(node: Expression): Domain {
  if (node.kind === "filter" && (node.name === "length" || node.name === "count")) return "count";
  return node.kind === "member" && node.key.kind === "literal" && node.key.value === "length" ? "length" : "any";
}

function scalarOf(node: Expression): { readonly value: Scalar } | undefined {
  if (node.kind === "literal") return node;
  const sign = node.kind === "prefix" && node.operator === "-" ? scalarOf(node.operand)?.value : undefined;
  return typeof sign === "number" ? { value: -sign } : undefined;
}

const not = (operand: Formula): Formula => ({ kind: "not", operand });
const and = (...operands: readonly Formula[]): Formula => ({ kind: "and", operands });
const or = (...operands: readonly Formula[]): Formula => ({ kind: "or", operands });
const truth = (term: string, is: (value: unknown) => boolean, only: Scalar): Formula => ({
  kind: "ask",
  term: `${term} is ${String(only)}`,
  domain: "truth",
  is,
  of: [],
});
