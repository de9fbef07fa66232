import { list, plural } from "../../src/tooling";
import { hasVerdicts, type Alarmed, type PackImpact, type SettingImpact } from "./impact";

/** What a setting would do, in a sentence without its full stop: `would delete 3 of 41 users`. */
export function headline(setting: SettingImpact): string {
  if (!hasVerdicts(setting))
    return setting.total === 0
      ? "nobody knows what it would do: no control of this policy exists here"
      : "nobody knows what it would do: no control has a verdict";
  const { hit, total, noun } = setting;
  return `would ${verbsText(setting.verbs)} ${hit} of ${total} ${plural(noun ?? "resource", total)}`;
}

/** What else is worth knowing about a setting: what it spares and why, and what is not known. */
export function remarks(setting: SettingImpact): string[] {
  const { counts, alarms } = setting;
  const spared = (why: string): number => alarms.filter(({ act }) => act.when === "never" && act.why === why).length;
  const old = spared("older than 60 minutes");
  const unknown = [
    ...some(counts.error, "in error"),
    ...some(counts.invalid, "invalid"),
    ...some(counts.tbd, "not determined yet"),
  ];
  return [
    ...(hasVerdicts(setting) ? [] : ["Deploy in Check first, wait until the controls have run, and ask again."]),
    ...(old === 0
      ? []
      : [
          `${old} in alarm ${are(old)} older than 60 minutes, and this mode leaves ${old === 1 ? "it" : "them"} alone.`,
        ]),
    ...sparedRemarks(alarms),
    ...(unknown.length === 0 ? [] : [`${list(unknown)}: not safe, since Guardrails has not judged them.`]),
    ...(counts.skipped === 0 ? [] : [`${counts.skipped} skipped: safe only for as long as the policy says Skip.`]),
    ...(counts.muted === 0 ? [] : [`${counts.muted} muted: safe only until the mute ends.`]),
  ];
}

/** Whom exceptions and other packs of the app spare, by each of these. */
function sparedRemarks(alarms: readonly Alarmed[]): string[] {
  const counts = new Map<string, number>();
  for (const { act } of alarms) {
    if (act.when === "never" && act.why === "spared") counts.set(act.by, (counts.get(act.by) ?? 0) + 1);
  }
  return [...counts].map(([by, count]) => `${count} in alarm ${are(count)} spared by ${by}.`);
}

/** When a resource in alarm is acted on; undefined if that is at once. */
export function actText({ act }: Alarmed, now: Date): string | undefined {
  if (act.when === "while new") {
    const minutes = Math.ceil((act.until.getTime() - now.getTime()) / 60_000);
    return `new for ${minutes} more ${plural("minute", minutes)}`;
  }
  if (act.when === "after warning") return `on ${day(act.on)}, after the warning`;
  if (act.when === "never") return `spared: ${act.why === "spared" ? act.by : act.why}`;
  return undefined;
}

/**
 * Where a pack is attached.
 *
 * @param shown - how a name from the workspace or the app is shown
 */
export function reachText({ targets, missing }: PackImpact, shown = (name: string): string => name): string {
  const found = targets.map(({ path }) => shown(path));
  const absent = missing.map((target) => `${shown(target)} (not in the workspace, or not visible to this key)`);
  return found.length + absent.length === 0
    ? "attached nowhere, so it does nothing"
    : `attached to ${list([...found, ...absent])}`;
}

const day = (date: Date): string => date.toISOString().slice(0, 10);

const some = (count: number, what: string): string[] => (count === 0 ? [] : [`${count} ${what}`]);

const are = (count: number): string => (count === 1 ? "is" : "are");

const verbsText = (verbs: readonly string[]): string =>
  verbs.length === 0 ? "change" : list(verbs.map((verb) => (verb === "shutdown" ? "shut down" : verb)));
