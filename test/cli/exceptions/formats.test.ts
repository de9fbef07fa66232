import { exceptionsOf, type DeclaredException } from "../../../cli/exceptions/exceptions";
import { FORMATS } from "../../../cli/exceptions/formats";
import type { StackRecord } from "../../../src";

const one: DeclaredException = {
  stack: "stack",
  resource: "break_glass",
  policy: "AWS > IAM > User > Approved",
  value: "Skip",
  until: "2027-01-01T00:00:00.000Z",
  reason: "CHG-1",
  owner: "Platform",
};
const hard: DeclaredException = { ...one, reason: '=1+1, "a" | b\nc', owner: undefined, value: undefined };

it("lists exceptions of all stacks by their ends", () => {
  const setting = (path: string, validTo: string | undefined, exception?: object): object => ({
    path,
    resource: path,
    type: { uri: "tmod:@acme/ops#/policy/types/owner" },
    value: "Skip",
    validTo,
    exception,
  });
  const records = [
    { stack: "a", settings: [setting("late", "2028", { reason: "A" }), setting("none", "2020")] },
    { stack: "b", settings: [setting("early", "2027", { reason: "B", owner: "O" })] },
  ] as unknown as StackRecord[];
  expect(exceptionsOf(records).map(({ stack, resource, reason, owner }) => [stack, resource, reason, owner])).toEqual([
    ["b", "early", "B", "O"],
    ["a", "late", "A", undefined],
  ]);
});

describe("exceptions", () => {
  it("are a table", () => {
    expect(FORMATS.table([one])).toBe(
      "until                     policy                       value  resource     reason  owner     stack\n" +
        "2027-01-01T00:00:00.000Z  AWS > IAM > User > Approved  Skip   break_glass  CHG-1   Platform  stack",
    );
  });

  it("are CSV that a spreadsheet takes for text", () => {
    expect(FORMATS.csv([hard])).toBe(
      "until,policy,value,resource,reason,owner,stack\r\n" +
        `2027-01-01T00:00:00.000Z,AWS > IAM > User > Approved,(known after apply),break_glass,"'=1+1, ""a"" | b\nc",,stack`,
    );
  });

  it("are JSON", () => {
    expect(JSON.parse(FORMATS.json([one, hard]))).toEqual([one, { ...hard, owner: undefined, value: undefined }]);
  });

  it("are a table of Markdown out of which no reason breaks", () => {
    const lines = FORMATS.markdown([one, hard]).split("\n");
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe("| until | policy | value | resource | reason | owner | stack |");
    expect(lines.map((line) => line.split(" | ").length)).toEqual([7, 7, 7, 7]);
  });

  it("are said to be none", () => {
    expect([FORMATS.table([]), FORMATS.markdown([]), FORMATS.json([])]).toEqual([
      "There are no exceptions.",
      "There are no exceptions.",
      "[]",
    ]);
  });
});
