import type { Analysis } from "../analysis/analysis";
import { formulaOf } from "../analysis/formula";
import { reachable } from "../analysis/reachability";
import { isChanging } from "../analysis/stability";
import { printExpression } from "../template/print-expression";
import type { Branch, Statement, StatementOf } from "../template/syntax";
import { walk } from "../template/walk";
import { check, type Finding } from "./check";
import { unknownWords } from "./results";

/** A branch is never reached, since the conditions before it leave nothing, or its own can never be true. */
export const deadBranch = check({
  name: "dead-branch",
  severity: "error",
  find: (policy) => {
    const findings: Finding[] = [];
    policy.isUsed = true;
    walk(policy.texts.template.statements, (node) => {
      if (node.kind === "if") findings.push(...deadIn(policy, node));
    });
    return findings;
  },
});

function deadIn(policy: Analysis, { branches, otherwise, otherwiseAt = 0 }: StatementOf<"if">): Finding[] {
  const finding = (at: number, got: string, help: string): Finding[] => [
    { source: policy.texts.template.source, at, rule: "have branches that can be reached", got, help },
  ];
  for (const [index, branch] of branches.entries()) {
    const row = sinceChange(branches.slice(0, index + 1));
    const reached = isSwitch(branch) ? undefined : reachable(row.map(({ condition }) => formulaOf(condition)));
    if (!reached) continue;
    const text = printExpression(branch.condition);
    if (reached.conditions.at(-1)?.isTaken === false) return finding(branch.at, text, neverTrue(row, branch));
    if (reached.passes) continue;
    const help = `The branches before it, up to ${text}, leave nothing for it. Narrow one of them.`;
    const next = branches[index + 1];
    if (next) return finding(next.at, "elif", help);
    return otherwise ? finding(otherwiseAt, "else", `${help}${lostSkip(policy, otherwise)}`) : [];
  }
  return [];
}

/** The trailing conditions, from the last one that may change what the others ask. */
function sinceChange(branches: readonly Branch[]): readonly Branch[] {
  const last = branches.findLastIndex(({ condition }) => isChanging(condition));
  return branches.slice(Math.max(0, last));
}

/** A word that is meant to be changed decides on its own. */
const isSwitch = ({ condition }: Branch): boolean => condition.kind === "literal";

function neverTrue(row: readonly Branch[], { condition }: Branch): string {
  const alone = reachable([formulaOf(condition)]);
  return row.length === 1 || alone?.conditions[0]?.isTaken === false
    ? "No value makes it true. Ask something else, or remove the branch."
    : "An earlier condition says the same. Ask something else, or remove the branch.";
}

/** What happens in place of a Skip that can never be given. */
function lostSkip(policy: Analysis, body: readonly Statement[]): string {
  if (policy.type.kind !== "result" || !hasSkip(body)) return "";
  const words = unknownWords(policy)?.map((word) => (word === "an error" ? word : `"${word}"`));
  const effect = words ? `: with nothing known, this policy gives ${words.join(", ")}` : "";
  return ` Skip can never be its result${effect}.`;
}

function hasSkip(body: readonly Statement[]): boolean {
  let has = false;
  walk(body, (node) => {
    const text = node.kind === "text" ? node.text : node.kind === "literal" ? node.value : undefined;
    has ||= typeof text === "string" && /\bSkip\b/.test(text);
  });
  return has;
}
