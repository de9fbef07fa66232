import { attributeSet } from "../analysis/changes";
import { isMethod, METHODS } from "../dialect/methods";
import { FILTERS, GLOBALS, TESTS } from "../dialect/names";
import type { Source } from "../source";
import type { Expression, Statement } from "../template/syntax";
import { walk } from "../template/walk";
import type { Finding } from "./check";
import { didYouMean, nearName } from "./near-name";

/** Filters, tests, functions and methods that do not exist, and tags that load files. */
export function unknownNames(source: Source, statements: readonly Statement[]): Finding[] {
  const faults: Finding[] = [];
  const own = namesSetIn(statements);
  const members = membersMadeIn(statements);
  const report = (at: number, what: string, name: string, known: Iterable<string>, help: string): void => {
    const rule = `use ${what} that exist`;
    const text = `${didYouMean(nearName(name, known))}${help}`;
    faults.push({ source, at, rule, got: name, help: text });
  };
  walk(statements, (node) => {
    if (node.kind === "filter" && !FILTERS.has(node.name)) {
      report(node.at, "filters", node.name, FILTERS, "An unknown filter fails when it is reached.");
    } else if (node.kind === "test" && !TESTS.has(node.name)) {
      report(node.at, "tests", node.name, TESTS, "An unknown test fails when it is reached.");
    } else if (node.kind === "file") {
      report(node.at, "tags", node.tag, [], "A policy's template has no files to load.");
    } else if (node.kind === "call") {
      const called = calledName(node.callee, own, members);
      if (called) report(called.at, called.what, called.name, called.known, "A call of what does not exist fails.");
    }
  });
  return faults;
}

/** Names that templates set, which can hold functions: macros, `joiner(…)`. */
function namesSetIn(statements: readonly Statement[]): ReadonlySet<string> {
  const names = new Set(["caller", "super"]);
  walk(statements, (node) => {
    if (node.kind === "set") node.targets.forEach((name) => names.add(name));
    if (node.kind === "for") node.names.forEach((name) => names.add(name));
    if (node.kind === "macro") names.add(node.name);
    if (node.kind === "macro" || node.kind === "caller") {
      [...node.params, ...node.defaults.map(([name]) => name)].forEach((name) => names.add(name));
    }
  });
  return names;
}

/**
 * Members of what a template itself makes, which can hold functions: those of cyclers, and the keys of its maps.
 * Undefined if it makes keys that cannot be told.
 */
function membersMadeIn(statements: readonly Statement[]): ReadonlySet<string> | undefined {
  const names = new Set(["next", "reset"]);
  const unknown: Expression[] = [];
  walk(statements, (node) => {
    if (node.kind === "dict") node.entries.forEach(([name]) => names.add(name));
    const set = attributeSet(node);
    if (set?.key.kind === "literal") names.add(String(set.key.value));
    else if (set) unknown.push(set.key);
  });
  return unknown.length === 0 ? names : undefined;
}

/** What is called, if it does not exist. */
function calledName(
  callee: Expression,
  own: ReadonlySet<string>,
  members: ReadonlySet<string> | undefined,
): { at: number; what: string; name: string; known: Iterable<string> } | undefined {
  if (callee.kind === "variable") {
    const { name, at } = callee;
    return own.has(name) || GLOBALS.has(name)
      ? undefined
      : { at, what: "functions", name, known: [...GLOBALS, ...own] };
  }
  if (callee.kind !== "member" || callee.key.kind !== "literal") return undefined;
  const { value, at } = callee.key;
  const name = String(value);
  if (typeof value === "number" || !members || members.has(name) || isMethod(name)) return undefined;
  return { at, what: "methods", name, known: METHODS };
}
