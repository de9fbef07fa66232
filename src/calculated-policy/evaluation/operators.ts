import { wrongOperand } from "../errors";
import type { InfixOperator } from "../template/syntax";
import type { Limits } from "./limits";

/** An operator of JavaScript between two values that are known; `&&` and `||` know their right side later. */
export function infix(operator: InfixOperator, left: unknown, right: unknown, limits: Limits): unknown {
  // What is not text or number is turned into text for all but these.
  if (operator === "===") return left === right;
  if (operator === "!==") return left !== right;
  assertOperand(left, limits);
  assertOperand(right, limits);
  const [a, b] = [left as number, right as number];
  switch (operator) {
    case "==":
      return a == b;
    case "!=":
      return a != b;
    case "<":
      return a < b;
    case ">":
      return a > b;
    case "<=":
      return a <= b;
    case ">=":
      return a >= b;
    case "+":
      return limits.made(a + b);
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    case "%":
      return a % b;
    case "//":
      return Math.floor(a / b);
    case "**":
      return a ** b;
    case "in":
      if (typeof right === "string") limits.search(right, String(left));
      return isIn(left, right);
    default:
      return undefined;
  }
}

/** A sign or `not` before a value. */
export function prefix(operator: "!" | "-" | "+", operand: unknown, limits: Limits): unknown {
  if (operator === "!") return !operand;
  assertOperand(operand, limits);
  return operator === "-" ? -(operand as number) : Number(operand);
}

/** Turning a list or object into text goes through all of it; of a function it would be this library's code. */
export function assertOperand(value: unknown, limits: Limits): void {
  if (typeof value === "function") throw wrongOperand("a function");
  if (typeof value === "object") limits.weigh(value);
}

function isIn(key: unknown, where: unknown): boolean {
  if (Array.isArray(where)) return where.indexOf(key) !== -1;
  if (typeof where === "string") return where.includes(String(key));
  if (typeof where === "object" && where !== null) return Object.hasOwn(where, String(key));
  throw wrongOperand(`${String(where)} to search in`);
}
