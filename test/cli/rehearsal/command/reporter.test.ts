import { Reporter } from "../../../../cli/rehearsal/command/reporter";

const lines: string[] = [];
const reporter = new Reporter((line) => lines.push(line));

beforeEach(() => {
  lines.length = 0;
});

it("a step is a line, once it has ended", async () => {
  await reporter.step("plan", () => {
    expect(lines).toEqual([]);
    return Promise.resolve("no changes");
  });
  expect(lines).toEqual(["  plan      no changes"]);
});

it("a step that fails is a line, and its error goes on", async () => {
  await expect(reporter.step("plan", () => Promise.reject(new Error("why")))).rejects.toThrow("why");
  expect(lines).toEqual(["  plan      failed"]);
});

it("rows are in columns, without blanks at their ends", () => {
  reporter.rows([
    ["a", "long", ""],
    ["longer", "b", "c"],
  ]);
  expect(lines).toEqual(["              a       long", "              longer  b     c"]);
});

it("no rows are no lines", () => {
  reporter.rows([]);
  expect(lines).toEqual([]);
});

it("a paragraph begins after an empty line", () => {
  reporter.paragraph("stack");
  expect(lines).toEqual(["\nstack"]);
});
