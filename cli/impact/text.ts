import { capitalized } from "../../src/tooling";
import { columns } from "../support/columns";
import { onOneLine, visibleText } from "../support/visible-text";
import type { Alarmed, PackImpact, SettingImpact } from "./impact";
import { minute } from "./minute";
import type { PlanImpact } from "./plan-impact";
import { actText, headline, reachText, remarks } from "./sentences";
import type { StackImpact } from "./stack-impact";

/** How many of a setting's resources are named beside a plan; the rest are only counted. */
export const NAMED = 20;

/** What a plan would do to resources, in plain lines. */
export const planImpactText = (impact: PlanImpact): string =>
  "unknown" in impact
    ? `${visibleText(impact.stack)}: nobody knows what the settings that act would do. ${onOneLine(impact.unknown)}`
    : impactText(impact, NAMED);

/**
 * What a stack would do, in plain lines.
 *
 * @param named - how many resources of a setting are named
 */
export function impactText({ stack, workspace, asked, packs }: StackImpact, named = Infinity): string {
  return [
    `${stack}: what ${workspace} says, ${minute(asked)}`,
    ...packs.flatMap((pack) => packLines(pack, asked, named)),
    ...(packs.some(({ settings }) => settings.length > 0) ? [`  ${AGE}`] : []),
  ]
    .map(visibleText)
    .join("\n");
}

/** What no query can tell. */
export const AGE = "Verdicts are as old as the last run of each control, and a key sees only what it may read.";

function packLines(pack: PackImpact, asked: Date, named: number): string[] {
  return [
    `  ${pack.title}, ${reachText(pack)}`,
    ...(pack.settings.length === 0
      ? ["    No setting acts."]
      : pack.settings.flatMap((one) => settingLines(one, asked, named))),
    ...pack.calculated.map((path) => `    ${path} is calculated: policy-packs try tells what it gives.`),
    ...pack.unknown.map((path) => `    ${path}: only Terraform knows its value, so nobody knows what it would do.`),
  ];
}

function settingLines(setting: SettingImpact, asked: Date, named: number): string[] {
  const rows = setting.alarms.filter(({ act }) => act.when !== "never").map((alarm) => row(alarm, asked));
  return [
    `    ${setting.path}: ${setting.value}`,
    `      ${capitalized(headline(setting))}.`,
    ...columns(rows.slice(0, named)).map((line) => `        ${line}`),
    ...(rows.length > named ? [`        and ${rows.length - named} more`] : []),
    ...remarks(setting).map((remark) => `      ${remark}`),
  ];
}

const row = (alarm: Alarmed, asked: Date): string[] => [
  alarm.title,
  alarm.account ?? "",
  alarm.since === undefined ? "" : `in alarm since ${minute(alarm.since)}`,
  actText(alarm, asked) ?? "",
  alarm.path ?? "",
  alarm.id,
];
