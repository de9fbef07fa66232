import type { Expression, Statement } from "../template/syntax";
import { partsOf } from "../template/walk";

/** True for what may change a value that other conditions ask about. */
export const isChanging = (node: Expression | Statement): boolean =>
  (node.kind === "filter" && node.name === "setAttribute") ||
  (node.kind === "call" && !isStableCall(node.callee) && !isMatching(node.callee)) ||
  partsOf(node).some(isChanging);

/** True for what is always the same. */
export function isStable(node: Expression): boolean {
  if (node.kind === "filter" && node.name === "random") return false;
  if (node.kind === "variable" && node.name === "now") return false;
  if (node.kind === "call" && !isStableCall(node.callee)) return false;
  return partsOf(node).every((part) => isStable(part as Expression));
}

/** A method that matches a pattern: all it changes is where in the text the pattern continues. */
const isMatching = (callee: Expression): boolean =>
  callee.kind === "member" && callee.key.kind === "literal" && MATCHING.has(String(callee.key.value));

const MATCHING: ReadonlySet<string> = new Set(["exec", "match", "matchAll", "replace", "search", "test"]);

function isStableCall(callee: Expression): boolean {
  if (callee.kind !== "member" || callee.key.kind !== "literal") return false;
  const { target } = callee;
  const name = String(callee.key.value);
  // A regular expression with the flag g or y continues where it stopped, even if a variable holds it.
  if (name === "test") return target.kind === "regex" && !/[gy]/.test(target.flags);
  return STABLE_METHODS.has(name) || (CHANGING_LIST.has(name) && isNewList(target));
}

/** True for a list that nothing else holds, such as the parts of a text. */
const isNewList = (node: Expression): boolean =>
  node.kind === "list" ||
  (node.kind === "call" &&
    node.callee.kind === "member" &&
    node.callee.key.kind === "literal" &&
    MAKING_LIST.has(String(node.callee.key.value)));

const MAKING_LIST: ReadonlySet<string> = new Set(["concat", "slice", "split"]);

const CHANGING_LIST: ReadonlySet<string> = new Set(["pop", "reverse", "shift", "sort"]);

const STABLE_METHODS: ReadonlySet<string> = new Set([
  "at",
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
