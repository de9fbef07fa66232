import { capitalized, plural } from "../../src/tooling";
import { markdownTable } from "../support/markdown-table";
import { markdownText } from "../support/markdown-text";
import { onOneLine } from "../support/visible-text";
import type { Alarmed, PackImpact, SettingImpact } from "./impact";
import { minute } from "./minute";
import type { PlanImpact } from "./plan-impact";
import { actText, headline, reachText, remarks } from "./sentences";
import type { StackImpact } from "./stack-impact";
import { AGE, NAMED } from "./text";

/** What a plan would do to resources, as Markdown for a pull request. */
export const planImpactMarkdown = (impact: PlanImpact): string =>
  "unknown" in impact
    ? `${title(impact.stack)}\n\nNot known: ${words(onOneLine(impact.unknown))}\n`
    : impactMarkdown(impact);

/** What a stack would do, as Markdown for a pull request. */
export function impactMarkdown({ stack, workspace, asked, packs }: StackImpact): string {
  const acting = packs.filter(({ settings, unknown }) => settings.length + unknown.length > 0);
  if (acting.length === 0) return `${title(stack)}\n\nNo setting acts.\n`;
  const source = `Verdicts of ${markdownText(workspace)}, ${minute(asked)}. ${AGE}`;
  return `${[title(stack), ...acting.flatMap((pack) => packParts(pack, asked)), source].join("\n\n")}\n`;
}

function packParts(pack: PackImpact, asked: Date): string[] {
  return [
    `${words(pack.title)}, ${reachText(pack, words)}`,
    ...pack.settings.flatMap((setting) => settingParts(setting, asked)),
    ...pack.unknown.map((path) => `${words(path)}: only Terraform knows its value.`),
  ];
}

function settingParts(setting: SettingImpact, asked: Date): string[] {
  const hit = setting.alarms.filter(({ act }) => act.when !== "never");
  const rest = hit.length - NAMED;
  return [
    `${words(setting.path)}: ${markdownText(setting.value)} **${headline(setting)}**.`,
    ...table(hit.slice(0, NAMED).map((alarm) => row(alarm, asked))),
    ...(rest > 0 ? [`and ${rest} more ${plural("resource", rest)}.`] : []),
    ...remarks(setting).map(capitalized),
  ];
}

const row = (alarm: Alarmed, asked: Date): string[] => [
  words(alarm.title),
  alarm.account === undefined ? "" : words(alarm.account),
  alarm.since === undefined ? "" : minute(alarm.since),
  actText(alarm, asked) ?? "at once",
  alarm.path === undefined ? "" : words(alarm.path),
  markdownText(alarm.id),
];

function table(rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const head = ["Resource", "Account", "In alarm since", "When", "Where", "Id"];
  return [markdownTable(head, rows)];
}

const title = (stack: string): string => `#### What ${words(stack)} would do`;

const words = (text: string): string => markdownText(text, "words");
