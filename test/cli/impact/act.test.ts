import { actOn } from "../../../cli/impact/act";

const NOW = new Date("2024-03-01T12:00:00.000Z");
const OLD = new Date("2020-01-01T00:00:00.000Z");
const alarm = { isMuted: false, created: OLD, since: OLD };

describe("when a mode acts on a resource in alarm", () => {
  it("is at once without a condition", () => {
    expect(actOn("Enforce: Delete unapproved", alarm, NOW)).toEqual({ when: "at once" });
  });

  it("is never while the control is muted", () => {
    expect(actOn("Enforce: Delete unapproved", { ...alarm, isMuted: true }, NOW)).toEqual({
      when: "never",
      why: "muted",
    });
  });

  it.each([
    ["59 minutes and 59 seconds", "2024-03-01T11:00:01.000Z", "while new"],
    ["a minute, an hour before midnight of a leap day", "2024-03-01T11:59:00.000Z", "while new"],
    ["60 minutes", "2024-03-01T11:00:00.000Z", "never"],
    ["more than a day", "2024-02-29T11:59:59.000Z", "never"],
  ])("by a mode for the new, for a resource that is as old as %s, is as the 60 minutes say", (_, created, when) => {
    expect(actOn("Enforce: Delete unapproved if new", { ...alarm, created: new Date(created) }, NOW).when).toBe(when);
  });

  it("is at once by a mode for the new if nobody knows the age: what may be deleted is said to be", () => {
    expect(actOn("Enforce: Delete unapproved if new", { ...alarm, created: undefined }, NOW)).toEqual({
      when: "at once",
    });
  });

  it("is on the day that the warning ends, over a leap day too", () => {
    const since = new Date("2024-02-28T13:00:00.000Z");
    expect(actOn("Enforce: Delete inactive with 7 days warning", { ...alarm, since }, NOW)).toEqual({
      when: "after warning",
      on: new Date("2024-03-06T13:00:00.000Z"),
    });
  });

  it("is at once if the warning is over", () => {
    const since = new Date("2024-02-29T12:00:00.000Z");
    expect(actOn("Enforce: Delete inactive with 1 day warning", { ...alarm, since }, NOW).when).toBe("at once");
  });
});
