import type { Source } from "../source";
import { printExpression } from "../template/print-expression";
import type { Expression, Statement, StatementOf } from "../template/syntax";
import { partsOf, walk } from "../template/walk";
import { check, type Finding } from "./check";

/** A branch is never reached, since earlier conditions of the same `if` decide its own. */
export const deadBranch = check({
  name: "dead-branch",
  severity: "error",
  find: ({ texts: { template } }) => deadBranches(template.source, template.statements),
});

function deadBranches(source: Source, statements: readonly Statement[]): Finding[] {
  const faults: Finding[] = [];
  walk(statements, (node) => {
    if (node.kind === "if") faults.push(...deadIn(source, node));
  });
  return faults;
}

function deadIn(source: Source, { branches, otherwise }: StatementOf<"if">): Finding[] {
  const fault = (at: number, got: string, help: string): Finding => {
    return { source, at, rule: "have branches that can be reached", got, help };
  };
  const known = new Map<string, boolean>();
  for (const [index, { condition, at }] of branches.entries()) {
    // What was so before need not be so after it.
    if (isChanging(condition)) known.clear();
    const decided = decide(condition, known);
    const text = printExpression(condition);
    if (decided === false) {
      return [fault(at, text, "An earlier condition says the same. Ask something else, or remove the branch.")];
    }
    const next = branches[index + 1] ?? otherwise?.[0];
    if (decided === true && next) {
      const help = `The branches before it, up to ${text}, leave nothing for it. Narrow one of them.`;
      return [fault(next.at, branches[index + 1] ? "elif" : "else", help)];
    }
    assume(condition, false, known);
  }
  return [];
}

/** Whether a condition is true, where that follows from others. */
function decide(node: Expression, known: ReadonlyMap<string, boolean>): boolean | undefined {
  const fact = known.get(printExpression(node));
  if (fact !== undefined) return fact;
  if (node.kind === "prefix" && node.operator === "!") return negated(decide(node.operand, known));
  if (node.kind !== "infix") return undefined;
  const { operator, left, right } = node;
  const opposite = OPPOSITE[operator];
  if (opposite) return negated(known.get(printExpression({ ...node, operator: opposite })));
  if (operator !== "&&" && operator !== "||") return undefined;
  const sides = [decide(left, known), decide(right, known)];
  const deciding = operator === "||";
  if (sides.includes(deciding)) return deciding;
  return sides.every((side) => side === !deciding) ? !deciding : undefined;
}

/** Notes what follows from a condition. */
function assume(node: Expression, truth: boolean, known: Map<string, boolean>): void {
  if (!isStable(node)) return;
  known.set(printExpression(node), truth);
  if (node.kind === "prefix" && node.operator === "!") assume(node.operand, !truth, known);
  if (node.kind !== "infix") return;
  if ((node.operator === "||" && !truth) || (node.operator === "&&" && truth)) {
    assume(node.left, truth, known);
    assume(node.right, truth, known);
  }
}

const negated = (truth: boolean | undefined): boolean | undefined => (truth === undefined ? undefined : !truth);

const OPPOSITE: Readonly<Partial<Record<string, "==" | "!=" | "===" | "!==">>> = {
  "==": "!=",
  "!=": "==",
  "===": "!==",
  "!==": "===",
};

/** True for what may change a value that other conditions ask about. */
const isChanging = (node: Expression | Statement): boolean =>
  (node.kind === "filter" && node.name === "setAttribute") ||
  (node.kind === "call" && !isStableCall(node.callee) && !isMatching(node.callee)) ||
  partsOf(node).some(isChanging);

/** A method that matches a pattern: it changes the place in the text where the pattern goes on, and nothing else. */
const isMatching = (callee: Expression): boolean =>
  callee.kind === "member" && callee.key.kind === "literal" && MATCHING.has(String(callee.key.value));

const MATCHING: ReadonlySet<string> = new Set(["exec", "match", "matchAll", "replace", "search", "test"]);

/** True for what is the same whenever it is asked. */
function isStable(node: Expression): boolean {
  if (node.kind === "filter" && node.name === "random") return false;
  if (node.kind === "call" && !isStableCall(node.callee)) return false;
  return partsOf(node).every((part) => isStable(part as Expression));
}

function isStableCall(callee: Expression): boolean {
  if (callee.kind !== "member" || callee.key.kind !== "literal") return false;
  // A regular expression with the flag g or y goes on from where it stopped, even one that is kept in a variable.
  if (callee.key.value === "test") return callee.target.kind === "regex" && !/[gy]/.test(callee.target.flags);
  return STABLE_METHODS.has(String(callee.key.value));
}

const STABLE_METHODS: ReadonlySet<string> = new Set([
  "charAt",
  "concat",
  "endsWith",
  "hasOwnProperty",
  "includes",
  "indexOf",
  "join",
  "lastIndexOf",
  "slice",
  "split",
  "startsWith",
  "substring",
  "toLowerCase",
  "toString",
  "toUpperCase",
  "trim",
]);
