import { effectOf } from "../../src/policy-values/effect";
import { effectSentence } from "../../src/policy-values/effect-sentence";
import { findPolicyType } from "../catalog/catalog";

/** The parts that are read of what `terraform show -json <plan>` prints. */
export interface Plan {
  readonly resource_changes?: readonly ResourceChange[];
}

interface ResourceChange {
  readonly address: string;
  readonly type: string;
  readonly change: {
    readonly actions: readonly string[];
    readonly before: Attributes | null;
    readonly after: Attributes | null;
    readonly after_unknown: Readonly<Record<string, unknown>>;
  };
}

type Attributes = Readonly<Record<string, unknown>>;

/**
 * What a plan would do, as Markdown for a pull request: each setting with the values before and after, and whether the
 * new one takes something away; then what else changes.
 */
export function planSummary(stack: string, { resource_changes: all = [] }: Plan): string {
  const changes = all.filter(({ change }) => !["no-op", "read"].includes(change.actions.join()));
  const title = `### ${stack}`;
  if (changes.length === 0) return `${title}\n\nNo changes: the workspace is what the stack says.\n`;
  const settings = changes.filter(({ type }) => type === "turbot_policy_setting");
  const others = changes.filter((change) => !settings.includes(change));
  return (
    [
      title,
      counts(changes),
      ...warning(settings),
      ...table(["Setting", "Change", "From", "To", "Takes something away"], settings.map(settingRow)),
      ...table(["Resource", "Change"], others.map(otherRow)),
    ].join("\n\n") + "\n"
  );
}

function counts(changes: readonly ResourceChange[]): string {
  const count = (...actions: string[]): number =>
    changes.filter(({ change }) => change.actions.some((action) => actions.includes(action))).length;
  return `${count("create")} to add, ${count("update")} to change, ${count("delete")} to destroy.`;
}

function warning(settings: readonly ResourceChange[]): string[] {
  const count = settings.filter(takesAway).length;
  if (count === 0) return [];
  return [`> [!WARNING]\n> ${count === 1 ? "One setting takes" : `${count} settings take`} something away.`];
}

function settingRow(change: ResourceChange): string[] {
  const { before, after } = change.change;
  const type = String((after ?? before)?.type);
  return [
    escaped(findPolicyType(type)?.path ?? type),
    escaped(action(change)),
    valueCell(before),
    valueCell(after),
    takesAway(change) ? `**yes**: ${escaped(effectSentence(String(after?.value)) ?? "")}` : "no",
  ];
}

const otherRow = (change: ResourceChange): string[] => [code(change.address), escaped(action(change))];

/** A setting that stays what it is takes nothing away that it did not take before. */
function takesAway({ change: { before, after } }: ResourceChange): boolean {
  const value = after?.value;
  return typeof value === "string" && effectOf(value).destructive && before?.value !== value;
}

/** What happens to a resource, and to which of its arguments, the value of a setting aside. */
function action({ change }: ResourceChange): string {
  const { actions, before, after, after_unknown: unknown } = change;
  if (actions.length > 1) return "replace";
  if (actions[0] !== "update") return actions[0] === "create" ? "add" : "destroy";
  const names = Object.keys({ ...before, ...after }).filter(
    (name) =>
      name !== "value" && !(name in unknown) && JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name]),
  );
  return ["change", ...(names.length === 0 ? [] : [names.sort().join(", ")])].join(" ");
}

function valueCell(attributes: Attributes | null): string {
  if (attributes === null) return "–";
  if (typeof attributes.value !== "string" || attributes.value === "") return "calculated";
  const [first = "", ...more] = attributes.value.trimEnd().split(/\r?\n/);
  return more.length === 0 ? code(first) : `${code(first)} … (${more.length + 1} lines)`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  return [[head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n")];
}

/** Text in a cell of a table that is shown as it stands. */
const escaped = (text: string): string => text.replace(/[\\`*_<>[\]|]/g, "\\$&").replace(/\r?\n/g, " ");

/** Code in a cell of a table, where a bar ends the cell even so, and backticks need longer ones around. */
function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const inner = text.replaceAll("|", "\\|");
  return longest === 0 ? `${fence}${inner}${fence}` : `${fence} ${inner} ${fence}`;
}
