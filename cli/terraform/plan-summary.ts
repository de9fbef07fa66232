import { markdownTable } from "../support/markdown-table";
import { markdownText } from "../support/markdown-text";
import { shortened } from "../support/shortened";
import {
  ACTION_WORDS,
  hasChanges,
  type PlannedChange,
  type PlannedChanges,
  type SettingChange,
  type ShownValue,
} from "./planned-changes";
import { SENSITIVE } from "./secrets";

/**
 * What a plan would do, as Markdown for a pull request: each setting with the values before and after, and whether the
 * new one is destructive; then what else changes.
 */
export function planSummary(stack: string, changes: PlannedChanges): string {
  const { settings, others } = changes;
  const title = `### ${markdownText(stack, "words")}`;
  if (!hasChanges(changes)) return `${title}\n\nNo changes: the workspace is what the stack says.\n`;
  return (
    [
      title,
      counts(changes),
      ...warning(settings),
      ...table(["Setting", "Change", "From", "To", "Destructive"], settings.map(settingRow)),
      ...table(["Resource", "Change"], others.map(otherRow)),
    ].join("\n\n") + "\n"
  );
}

const counts = ({ counts: { create, update, delete: remove } }: PlannedChanges): string =>
  `${create} to add, ${update} to change, ${remove} to destroy.`;

function warning(settings: readonly SettingChange[]): string[] {
  const count = settings.filter(({ takesAway }) => takesAway).length;
  if (count === 0) return [];
  return [`> [!WARNING]\n> ${count === 1 ? "One setting is" : `${count} settings are`} destructive.`];
}

const settingRow = (setting: SettingChange): string[] => [
  setting.path === undefined ? markdownText(setting.uri ?? setting.address) : markdownText(setting.path, "words"),
  changeCell(setting),
  valueCell(setting.from),
  valueCell(setting.to),
  effectCell(setting),
];

const otherRow = (change: PlannedChange): string[] => [markdownText(change.address), changeCell(change)];

const changeCell = ({ action, changed }: PlannedChange): string =>
  [ACTION_WORDS[action], ...(changed.length === 0 ? [] : [changed.map((name) => markdownText(name)).join(", ")])].join(
    " ",
  );

function valueCell(value: ShownValue): string {
  switch (value.kind) {
    case "none":
      return "–";
    case "calculated":
      return "calculated";
    case "sensitive":
      return SENSITIVE;
    case "later":
      return "(known after apply)";
    case "text":
      return shortened(value.text.trimEnd().split(/\r?\n/), (line) => markdownText(line));
  }
}

function effectCell({ takesAway, effect }: SettingChange): string {
  if (takesAway === undefined) return "(known after apply)";
  if (!takesAway) return "no";
  return effect === undefined ? "**yes**" : `**yes**: ${markdownText(effect, "words")}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return rows.length === 0 ? [] : [markdownTable(head, rows)];
}
