import { columns } from "../support/columns";
import { shortened } from "../support/shortened";
import { visibleText } from "../support/visible-text";
import {
  ACTION_WORDS,
  hasChanges,
  type PlannedChange,
  type PlannedChanges,
  type SettingChange,
  type ShownValue,
} from "./planned-changes";
import { SENSITIVE } from "./secrets";

/** What a plan would do, in plain lines for a terminal; the first line alone says how much. */
export function planText(stack: string, changes: PlannedChanges): string[] {
  const { counts, settings, others } = changes;
  if (!hasChanges(changes)) return [`${stack}: no changes`];
  const takingAway = settings.filter(({ takesAway }) => takesAway).length;
  const head = `${stack}: ${counts.create} to add, ${counts.update} to change, ${counts.delete} to destroy`;
  const rows = columns([...settings.map(settingRow), ...others.map(otherRow)]).map((line) => `  ${line}`);
  const lines = settings.flatMap((setting, index) => [rows[index] ?? "", ...effectLines(setting)]);
  return [takingAway === 0 ? head : `${head}; ${takingAway} destructive`, ...lines, ...rows.slice(settings.length)];
}

const settingRow = (setting: SettingChange): string[] => [
  visibleText(setting.path ?? setting.uri ?? setting.address),
  changeText(setting),
  setting.to.kind === "none" ? valueText(setting.from) : movement(setting),
];

const otherRow = (change: PlannedChange): string[] => [change.address, changeText(change), ""];

const changeText = ({ action, changed }: PlannedChange): string =>
  [ACTION_WORDS[action], ...(changed.length === 0 ? [] : [changed.join(", ")])].join(" ");

const movement = ({ from, to }: SettingChange): string =>
  from.kind === "none" || valueText(from) === valueText(to) ? valueText(to) : `${valueText(from)} → ${valueText(to)}`;

function valueText(value: ShownValue): string {
  if (value.kind !== "text") return WORDS[value.kind];
  return shortened(value.text.trimEnd().split(/\r?\n/), visibleText);
}

const WORDS = {
  none: "–",
  calculated: "(calculated)",
  sensitive: SENSITIVE,
  later: "(known after apply)",
} as const;

const effectLines = ({ takesAway, effect }: SettingChange): string[] =>
  takesAway ? [`    Destructive: ${effect ?? "takes something away."}`] : [];
