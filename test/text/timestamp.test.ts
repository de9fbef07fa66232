import { TerraformVariable } from "cdktf";
import { timestamp } from "../../src/text/timestamp";
import { newStack } from "../synth";

it.each<[Date | string, string]>([
  [new Date(Date.UTC(2026, 0, 31, 9, 0, 0, 7)), "2026-01-31T09:00:00.007Z"],
  ["2026-01-31T09:00:00Z", "2026-01-31T09:00:00.000Z"],
  ["2026-01-31T09:00Z", "2026-01-31T09:00:00.000Z"],
  ["2026-01-31T09:00:00.5Z", "2026-01-31T09:00:00.500Z"],
  ["2026-01-31T09:00:00.123456789Z", "2026-01-31T09:00:00.123Z"],
  ["2026-01-31T00:30:00+01:00", "2026-01-30T23:30:00.000Z"],
  ["2026-01-31T23:30:00-05:30", "2026-02-01T05:00:00.000Z"],
  ["9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"],
  ["0000-01-01T00:00:00Z", "0000-01-01T00:00:00.000Z"],
  ["2024-02-29T00:00:00Z", "2024-02-29T00:00:00.000Z"],
  ["2000-02-29T00:00:00Z", "2000-02-29T00:00:00.000Z"],
])("writes %j as %s", (time, written) => {
  expect(timestamp("validFrom", time, "here")).toBe(written);
});

it.each<[string, unknown]>([
  ["a date alone", "2026-01-31"],
  ["a time without zone", "2026-01-31T09:00:00"],
  ["a zone without colon", "2026-01-31T09:00:00+0100"],
  ["a blank for the T", "2026-01-31 09:00:00Z"],
  ["a lower-case z", "2026-01-31T09:00:00z"],
  ["the 30th of February", "2025-02-30T00:00:00Z"],
  ["the 29th of February of no leap year", "2025-02-29T00:00:00Z"],
  ["the 29th of February of 1900", "1900-02-29T00:00:00Z"],
  ["the 31st of April", "2026-04-31T00:00:00Z"],
  ["the 32nd of January", "2026-01-32T00:00:00Z"],
  ["the day 0", "2026-01-00T00:00:00Z"],
  ["the month 0", "2026-00-10T00:00:00Z"],
  ["the month 13", "2026-13-01T00:00:00Z"],
  ["the hour 25", "2026-01-31T25:00:00Z"],
  ["the minute 60", "2026-01-31T09:60:00Z"],
  ["a zone of 25 hours", "2026-01-31T09:00:00+25:00"],
  ["a line after it", "2026-01-31T09:00:00Z\n"],
  ["another spelling", "31 Jan 2026 09:00:00 GMT"],
  ["empty text", ""],
  ["an invalid Date", new Date("no date")],
  ["a number", 1769850000000],
  ["null", null],
  ["a Date of the year 10000", new Date(Date.UTC(10000, 0))],
  ["a text that is in the year 10000 in UTC", "9999-12-31T23:00:00-01:00"],
  ["a Date before the year 0", new Date(Date.UTC(-1, 11, 31))],
  ["a text that is before the year 0 in UTC", "0000-01-01T00:00:00+01:00"],
])("refuses %s", (_, time) => {
  expect(() => timestamp("validTo", time as string, "here")).toThrow(
    "'validTo' must be a Date or an ISO 8601 date and time with its zone",
  );
});

it("lets a token pass", () => {
  const { stringValue } = new TerraformVariable(newStack(), "variable", {});
  expect(timestamp("validFrom", stringValue, "here")).toBe(stringValue);
});
