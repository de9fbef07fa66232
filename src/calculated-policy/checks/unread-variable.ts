import { attributeSet } from "../analysis/changes";
import { isBlank } from "../analysis/output";
import type { Statement } from "../template/syntax";
import { walk } from "../template/walk";
import { check, type Finding } from "./check";
import { didYouMean, nearName } from "./near-name";

/** A variable is set and never read: a misspelt name, or a result that is lost. */
export const unreadVariable = check({
  name: "unread-variable",
  severity: "warning",
  find: ({ texts: { template }, template: flow }) => {
    // A template that prints nothing reads nothing; another check says so.
    if (template.faults.length > 0 || !flow || isBlank(flow.output)) return [];
    const read = namesRead(template.statements);
    const found = new Map<string, Finding>();
    walk(template.statements, (node) => {
      if (node.kind !== "set") return;
      for (const name of node.targets) {
        if (read.has(name) || name.startsWith("_") || found.has(name)) continue;
        // What is changed in place can be set to a name that nothing needs.
        const changes =
          node.value.kind === "call" &&
          node.value.callee.kind === "member" &&
          CHANGING.has(keyOf(node.value.callee.key));
        if (changes || attributeSet(node.value)) continue;
        const help = `${didYouMean(nearName(name, read))}Read it, or leave it out.`;
        found.set(name, {
          source: template.source,
          at: node.at,
          rule: "read the variables that it sets",
          got: name,
          help,
        });
      }
    });
    return [...found.values()];
  },
});

const keyOf = (key: { readonly kind: string; readonly value?: unknown }): string => String(key.value);

/** Methods that are called for their effect, not for their result. */
const CHANGING: ReadonlySet<string> = new Set(["fill", "pop", "push", "reverse", "shift", "sort", "splice", "unshift"]);

/** The names that are read, and of macros, which can be called. */
function namesRead(statements: readonly Statement[]): ReadonlySet<string> {
  const names = new Set<string>();
  walk(statements, (node) => {
    if (node.kind === "variable") names.add(node.name);
  });
  return names;
}
