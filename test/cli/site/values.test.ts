import { valueView } from "../../../cli/site/values";

describe("a value on a page", () => {
  it.each([
    ["Skip", "skip", "Does nothing."],
    ["Check: Approved", "check", "Raises an alarm, and changes nothing."],
    ["Enforce: Enabled", "enforce", "Changes what differs."],
    ["Enforce: Delete unapproved", "destructive", "Deletes what fails the check."],
    ["15 minutes", "plain", undefined],
    ["Skipped", "plain", undefined],
  ])("is marked by what it does: %s", (value, tone, does) => {
    expect(valueView(value)).toEqual({ value, tone, does });
  });
});
