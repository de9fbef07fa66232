import { wrongOperand } from "../../errors";

/** What a method of JavaScript's dates gives for a point in time, in UTC and American English. */
export function date(value: unknown, method: unknown): string | number {
  const time = new Date(value as string);
  if (Number.isNaN(time.getTime())) throw wrongOperand(`the date ${String(value)}`);
  const read = METHODS.get(String(method));
  if (!read) throw wrongOperand(`the method ${String(method)} of dates`);
  return read(time);
}

type Reading = (time: Date) => string | number;

/** The parts of a date that have a getter, in local time and in UTC. */
const PARTS = ["FullYear", "Month", "Date", "Day", "Hours", "Minutes", "Seconds", "Milliseconds"] as const;

const days: Intl.DateTimeFormatOptions = { year: "numeric", month: "numeric", day: "numeric" };
const clock: Intl.DateTimeFormatOptions = { hour: "numeric", minute: "numeric", second: "numeric" };

/** A reading by a formatter, which is slow to make: it is made once, when it is first needed. */
function formatted(options: Intl.DateTimeFormatOptions): Reading {
  let formatter: Intl.DateTimeFormat | undefined;
  return (time) => {
    formatter ??= new Intl.DateTimeFormat("en-US", { timeZone: "UTC", ...options });
    return formatter.format(time);
  };
}

/** `Sat Jan 31 2026`. */
function dateText(time: Date): string {
  const [weekday = "", day, month, year] = time.toUTCString().split(" ");
  return `${weekday.slice(0, 3)} ${month} ${day} ${year}`;
}

/** `12:30:00 GMT+0000 (Coordinated Universal Time)`. */
const timeText = (time: Date): string => `${time.toISOString().slice(11, 19)} GMT+0000 (Coordinated Universal Time)`;

const METHODS: ReadonlyMap<string, Reading> = new Map(
  Object.entries<Reading>({
    ...Object.fromEntries(PARTS.flatMap(gettersOf)),
    getTime: (time: Date) => time.getTime(),
    getTimezoneOffset: () => 0,
    toDateString: dateText,
    toISOString: (time: Date) => time.toISOString(),
    toJSON: (time: Date) => time.toISOString(),
    toLocaleDateString: formatted(days),
    toLocaleString: formatted({ ...days, ...clock }),
    toLocaleTimeString: formatted(clock),
    toString: (time: Date) => `${dateText(time)} ${timeText(time)}`,
    toTimeString: timeText,
    toUTCString: (time: Date) => time.toUTCString(),
    valueOf: (time: Date) => time.getTime(),
  }),
);

function gettersOf(part: (typeof PARTS)[number]): [string, Reading][] {
  const read: Reading = (time) => time[`getUTC${part}`]();
  return [
    [`get${part}`, read],
    [`getUTC${part}`, read],
  ];
}
