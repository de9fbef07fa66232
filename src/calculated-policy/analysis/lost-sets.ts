import type { Expression, Statement, StatementOf } from "../template/syntax";
import { walk } from "../template/walk";

/** A variable that a branch sets in vain. */
export interface LostSet {
  readonly name: string;
  /** Where it is set. */
  readonly at: number;
}

/**
 * Variables that a branch sets, and that every path sets again before anything reads them. What is set outside branches
 * is a default, which may be replaced.
 */
export function lostSets(statements: readonly Statement[]): LostSet[] {
  // Macros see the variables around them, whenever they are called.
  const inMacros = new Set<string>();
  walk(statements, (node) => {
    if (node.kind === "macro" || node.kind === "caller") namesRead(node.body).forEach((name) => inMacros.add(name));
  });
  const found: LostSet[] = [];
  scan(statements, [], (body, after) => {
    body.forEach((node, index) => {
      if (node.kind !== "set" || node.value.kind === "capture") return;
      for (const name of node.targets) {
        const rest = [body.slice(index + 1), ...after].flat();
        if (!inMacros.has(name) && fate(name, rest) === "replaced") found.push({ name, at: node.at });
      }
    });
  });
  return found;
}

/** Shows each body of a branch, with what comes behind its statement. */
function scan(
  statements: readonly Statement[],
  after: readonly (readonly Statement[])[],
  visit: (body: readonly Statement[], after: readonly (readonly Statement[])[]) => void,
): void {
  statements.forEach((node, index) => {
    if (node.kind !== "if") return;
    const behind = [statements.slice(index + 1), ...after];
    for (const body of bodiesOf(node)) {
      visit(body, behind);
      scan(body, behind, visit);
    }
  });
}

const bodiesOf = ({ branches, otherwise }: StatementOf<"if">): (readonly Statement[])[] => [
  ...branches.map(({ body }) => body),
  ...(otherwise ? [otherwise] : []),
];

/** What becomes of a variable: some path reads it, all paths set it again, or neither as far as can be told. */
type Fate = "read" | "replaced" | "open";

function fate(name: string, statements: readonly Statement[]): Fate {
  for (const node of statements) {
    const become = node.kind === "if" ? fateInBranches(name, node) : fateIn(name, node);
    if (become !== "open") return become;
  }
  return "open";
}

function fateIn(name: string, node: Statement): Fate {
  if (namesRead([node]).has(name)) return "read";
  return node.kind === "set" && node.targets.includes(name) ? "replaced" : "open";
}

function fateInBranches(name: string, node: StatementOf<"if">): Fate {
  if (node.branches.some(({ condition }) => namesRead([condition]).has(name))) return "read";
  const fates = bodiesOf(node).map((body) => fate(name, body));
  if (fates.includes("read")) return "read";
  return node.otherwise && fates.every((one) => one === "replaced") ? "replaced" : "open";
}

function namesRead(nodes: readonly (Statement | Expression)[]): ReadonlySet<string> {
  const names = new Set<string>();
  walk(nodes as readonly Statement[], (node) => {
    if (node.kind === "variable") names.add(node.name);
    // What a file reads is not known.
    if (node.kind === "file") names.add("*");
  });
  return names;
}
