import { capitalized, list } from "../text/words";
import { effectOf } from "./effect";

/** What a value makes Guardrails do, as a sentence; undefined if its words do not say it. */
export function effectSentence(value: string): string | undefined {
  if (/^skip$/i.test(value)) return "Does nothing.";
  if (/^check\s*:/i.test(value)) return "Raises an alarm, and changes nothing.";
  const { acts, verbs, onlyNew, warningDays } = effectOf(value);
  if (!acts) return undefined;
  if (verbs.length === 0) return "Changes what differs.";
  const object = FAULT.test(value) ? "what fails the check" : "what the policy governs";
  const conditions = [
    ...(onlyNew ? ["was created within the last 60 minutes"] : []),
    ...(/\b(?:if|and) empty\b/i.test(value) ? ["is empty"] : []),
  ];
  return capitalized(
    [
      `${list(verbs.map(thirdPerson))} ${object}`,
      ...(conditions.length === 0 ? [] : [`if it ${list(conditions)}`]),
      ...(warningDays === undefined ? [] : [`after ${warningDays} ${warningDays === 1 ? "day" : "days"} of warning`]),
      ...(SCHEDULE.test(value) ? ["on a schedule"] : []),
    ].join(" ") + ".",
  );
}

const FAULT = /\b(?:unapproved|inactive|untrusted)\b/i;

const SCHEDULE = /business hours|for night|for weekend|: schedule\b/i;

const thirdPerson = (verb: string): string =>
  verb === "shutdown" ? "shuts down" : /(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
