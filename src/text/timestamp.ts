import { Token } from "cdktf";
import type { Place } from "../errors";
import { unreadableTimestamp } from "./errors";

/**
 * A point in time as Guardrails writes it, ISO 8601 in UTC with milliseconds: `2025-10-26T06:07:19.652Z`.
 *
 * It is taken as a Date, or as ISO 8601 text with a date, a time and a zone. A token stays what it is.
 *
 * @throws PolicyPackError if the text is anything else, or a day that does not exist, or the year in UTC has not
 *   four digits
 */
export function timestamp(prop: string, time: Date | string, at: Place): string {
  if (Token.isUnresolved(time)) return String(time);
  const date = typeof time === "string" ? parse(time) : time;
  if (!(date instanceof Date) || Number.isNaN(date.getTime())) throw unreadableTimestamp(prop, time, at);
  const written = date.toISOString();
  // JavaScript writes other years with a sign and six digits, which is no timestamp to Terraform or Guardrails.
  if (!/^\d/.test(written)) throw unreadableTimestamp(prop, time, at);
  return written;
}

function parse(text: string): Date | undefined {
  const [, year, month, day] = ISO_8601.exec(text) ?? [];
  if (year === undefined) return undefined;
  const isDay = Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return isDay ? new Date(text) : undefined;
}

const ISO_8601 = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
