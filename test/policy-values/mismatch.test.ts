import fc from "fast-check";
import type { PolicyKind } from "../../src";
import { mismatch, type KnownValues } from "../../src/policy-values/mismatch";
import { holds } from "../texts";

const SAMPLES: readonly unknown[] = [
  "Skip",
  "Check: On",
  "any",
  14,
  true,
  ["a"],
  { a: 1 },
  null,
  undefined,
  { result: "Approved", message: "m" },
  [{ result: "Approved" }, { result: "Skip" }],
  [{ result: "Approved" }, { result: "Perhaps" }],
  { result: "Perhaps" },
  "Not approved",
];

const MODES = { kind: "mode", values: ["Skip", "Check: On"] } as const;
const WORDS = { kind: "list", items: ["Read", "Write", "Delete"] } as const;

describe("a policy of kind", () => {
  it.each<[PolicyKind, readonly unknown[]]>([
    ["mode", ["Skip", "Check: On", "any", "Not approved"]],
    ["choice", ["Skip", "Check: On", "any", "Not approved"]],
    ["text", ["Skip", "Check: On", "any", "Not approved"]],
    ["rules", ["Skip", "Check: On", "any", "Not approved"]],
    ["source", ["Skip", "Check: On", "any", "Not approved"]],
    ["number", [14]],
    ["list", [["a"], [{ result: "Approved" }, { result: "Skip" }], [{ result: "Approved" }, { result: "Perhaps" }]]],
    ["map", [{ a: 1 }, { result: "Approved", message: "m" }, { result: "Perhaps" }]],
    [
      "result",
      ["Skip", { result: "Approved", message: "m" }, [{ result: "Approved" }, { result: "Skip" }], "Not approved"],
    ],
    ["other", SAMPLES.filter((sample) => sample !== undefined)],
  ])("%s takes what that says and nothing else", (kind, taken) => {
    expect(SAMPLES.filter((sample) => mismatch({ kind }, sample) === undefined)).toEqual(taken);
  });

  it.each<[PolicyKind, unknown, unknown]>([
    ["number", "14", 14],
    ["number", " -1.5 ", -1.5],
    ["number", "1e", undefined],
    ["number", "", undefined],
    ["text", 14, "14"],
    ["text", true, "true"],
    ["list", "a", ["a"]],
    ["result", "not approved", "Not approved"],
    ["result", { result: "approved" }, "Approved"],
    ["result", ["Skip", { result: "skip" }], "Skip"],
    ["result", "Pending", undefined],
    ["map", ["a"], undefined],
  ])("%s that gets %j is told what is meant: %j", (kind, value, near) => {
    expect(mismatch({ kind }, value)).toMatchObject({ at: "", got: value, near });
  });
});

describe("a list of words", () => {
  it("is all that a mode takes", () => {
    expect(SAMPLES.filter((sample) => mismatch(MODES, sample) === undefined)).toEqual(["Skip", "Check: On"]);
    expect(mismatch(MODES, "check: on")).toEqual({
      at: "",
      got: "check: on",
      rule: 'one of "Skip", "Check: On"',
      words: MODES.values,
      near: "Check: On",
    });
  });

  it("is all that the items of a list take, and the wrong item is told by its place", () => {
    expect(mismatch(WORDS, [])).toBeUndefined();
    expect(mismatch(WORDS, ["Delete", "Read"])).toBeUndefined();
    expect(mismatch(WORDS, ["Read", "write", "no"])).toMatchObject({ at: "[1]", got: "write", near: "Write" });
    expect(mismatch(WORDS, ["Read", 5])).toMatchObject({ at: "[1]", got: 5, near: undefined });
    expect(mismatch(WORDS, "Read")).toMatchObject({ at: "", rule: "a list", near: ["Read"] });
  });
});

describe("a form", () => {
  it("is that of a number, or of each item of a list", () => {
    expect(mismatch({ kind: "number", form: "days" }, 1.5)).toMatchObject({
      at: "",
      rule: "a whole number of days",
      near: 2,
    });
    const accounts = { kind: "list", form: "aws-account-id" } as const;
    expect(mismatch(accounts, ["123456789012", "1234-5678-9012"])).toMatchObject({ at: "[1]", near: "123456789012" });
  });
});

describe("what is not to be judged", () => {
  const isLate = (part: unknown): boolean => part === "LATE";

  it.each<[string, KnownValues, unknown]>([
    ["a mode", MODES, "LATE"],
    ["a number", { kind: "number", form: "days" }, "LATE"],
    ["a list", WORDS, "LATE"],
    ["an item", WORDS, ["Read", "LATE"]],
    ["an item with a form", { kind: "list", form: "cidr-range" }, ["LATE", "10.0.0.0/8"]],
    [
      "an item of a schema",
      { kind: "list", schema: { items: { pattern: "^a" }, uniqueItems: true } },
      ["LATE", "LATE"],
    ],
    ["a part of a schema's map", { kind: "map", schema: { properties: { a: { type: "integer" } } } }, { a: "LATE" }],
    ["a key of a schema's map", { kind: "map", schema: { additionalProperties: false } }, { LATE: 5 }],
  ])("can be %s", (_, known, value) => {
    expect(mismatch(known, value)).toBeDefined();
    expect(mismatch(known, value, isLate)).toBeUndefined();
  });

  it("hides no fault beside it", () => {
    expect(mismatch(WORDS, ["LATE", "Wread"], isLate)).toMatchObject({ at: "[1]" });
    const schema = { items: { type: "string", pattern: "^a" } };
    expect(mismatch({ kind: "list", schema }, ["LATE", "b"], isLate)).toMatchObject({ at: "[1]", got: "b" });
  });
});

describe("a schema", () => {
  const schema = {
    type: "object",
    properties: {
      days: { type: "integer", minimum: 1, maximum: 90 },
      level: { type: "string", enum: ["High", "Low"] },
      owner: { type: "string", pattern: "^team-" },
      hosts: { type: "array", items: { type: "string", maxLength: 5 }, maxItems: 2, minItems: 1, uniqueItems: true },
    },
    patternProperties: { "^x-": { type: "string" } },
    required: ["days"],
    additionalProperties: false,
  };

  it.each<[object, string, string, unknown]>([
    [{ days: 0 }, ".days", "a number that is at least 1", undefined],
    [{ days: 91 }, ".days", "a number that is at most 90", undefined],
    [{ days: 1.5 }, ".days", "a whole number", undefined],
    [{ days: 1, level: "high" }, ".level", 'one of "High", "Low"', "High"],
    [{ days: 1, owner: "ops" }, ".owner", "text that matches /^team-/", undefined],
    [{ days: 1, hosts: [] }, ".hosts", "a list of at least 1 item", undefined],
    [{ days: 1, hosts: ["a", "b", "c"] }, ".hosts", "a list of at most 2 items", undefined],
    [{ days: 1, hosts: ["a", "a"] }, ".hosts", "a list that has no item twice", undefined],
    [{ days: 1, hosts: ["abcdef"] }, ".hosts[0]", "text of at most 5 characters", undefined],
    [{ days: 1, "x-a": 5 }, '["x-a"]', "text", undefined],
    [{}, "", 'a map with the key "days"', undefined],
    [{ days: 1, levle: "High" }, ".levle", "left out, since the workspace knows no such key", "level"],
  ])("refuses %j, and says where and why", (value, at, rule, near) => {
    expect(mismatch({ kind: "map", schema }, value)).toMatchObject({ at, rule, near });
  });

  it("takes what fits", () => {
    const value = { days: 90, level: "Low", owner: "team-a", hosts: ["a", "b"], "x-a": "b" };
    expect(mismatch({ kind: "map", schema }, value)).toBeUndefined();
  });

  it("of several forms tells what is wrong with the form that is meant", () => {
    const forms = { anyOf: [{ type: "string" }, { type: "array", items: { type: "string", pattern: "^a" } }] };
    expect(mismatch({ kind: "other", schema: forms }, ["b"])).toMatchObject({ at: "[0]", got: "b" });
  });

  it("keeps to formats and patterns as the workspace means them", () => {
    const lenient = { type: "string", format: "aws-arn", pattern: "^[\\w-.]+\\_$" };
    expect(mismatch({ kind: "text", schema: lenient }, "a-b_")).toBeUndefined();
  });
});

it("any value is judged without an error of JavaScript, and none that is exempt as a whole is refused", () => {
  const schema = { anyOf: [{ type: "array", items: { enum: ["a"] } }, { properties: { a: { minimum: 5 } } }] };
  const kinds: readonly KnownValues[] = [MODES, WORDS, { kind: "result" }, { kind: "other", schema }];
  holds(
    fc.property(fc.jsonValue(), fc.constantFrom(...kinds), (value, known) => {
      const found = mismatch(known, value);
      if (found) expect(found.rule).toMatch(/\S/);
      expect(mismatch(known, value, (part) => part === value)).toBeUndefined();
    }),
  );
});
