import { stringify } from "yaml";
import { wrongOperand } from "../../errors";

/** A value as JSON. */
export const json = (value: unknown, indent: unknown = 2): string | undefined =>
  JSON.stringify(value, null, indent as number);

/** A value as YAML. */
export const yaml = (value: unknown): string => stringify(value, { lineWidth: 0 });

/** True for text. */
export const isString = (value: unknown): boolean => typeof value === "string";

/** True for a list. */
export const isArray = (value: unknown): boolean => Array.isArray(value);

/** A point in time as one of the methods of JavaScript's dates writes it, in UTC and American English. */
export function date(value: unknown, method: unknown): string {
  const time = new Date(value as string);
  if (Number.isNaN(time.getTime())) throw wrongOperand(`the date ${String(value)}`);
  switch (method) {
    case "toISOString":
      return time.toISOString();
    case "toUTCString":
      return time.toUTCString();
    case "toLocaleString":
      return LOCAL.format(time);
    case "toString": {
      const [weekday = "", day, month, year, clock] = time.toUTCString().split(" ");
      return `${weekday.slice(0, 3)} ${month} ${day} ${year} ${clock} GMT+0000 (Coordinated Universal Time)`;
    }
    default:
      throw wrongOperand(`the method ${String(method)} of dates`);
  }
}

/** What `toLocaleString` makes anew each time, which takes longer than all else. */
const LOCAL = new Intl.DateTimeFormat("en-US", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
});
