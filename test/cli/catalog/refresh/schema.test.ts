import { readSchema } from "../../../../cli/catalog/refresh/schema";

const MODES = { type: "string", enum: ["Skip", "Check: Approved", "Enforce: Delete unapproved"], default: "Skip" };

describe("a schema with a closed list", () => {
  it("is a mode where a value checks or enforces", () => {
    expect(readSchema(MODES)).toEqual({ kind: "mode", values: MODES.enum });
  });

  it("is a choice where none does", () => {
    expect(readSchema({ type: "string", enum: ["Enabled", "Disabled"] })).toEqual({
      kind: "choice",
      values: ["Enabled", "Disabled"],
    });
  });

  it("can come as text", () => {
    expect(readSchema(JSON.stringify(MODES))).toEqual(readSchema(MODES));
  });

  it("has each value once, and neither null nor an empty one", () => {
    expect(readSchema({ enum: ["A", "", "B", "A", null] })?.values).toEqual(["A", "B"]);
  });

  it("can be parted into branches", () => {
    const schema = { oneOf: [{ const: "Skip" }, { type: "string", enum: ["Check: A", "Skip"] }] };
    expect(readSchema(schema)).toEqual({ kind: "mode", values: ["Skip", "Check: A"] });
  });
});

describe("a schema of a list of words", () => {
  it("tells its items, and nothing beyond them", () => {
    const schema = { type: "array", items: { type: "string", enum: ["Read", "Write", ""] }, default: ["Read"] };
    expect(readSchema(schema)).toEqual({ kind: "list", items: ["Read", "Write"] });
  });

  it("tells what else the list must be, without its items", () => {
    const schema = { type: "array", items: { enum: ["Read", "Write"] }, maxItems: 1, uniqueItems: true };
    expect(readSchema(schema)).toEqual({
      kind: "list",
      items: ["Read", "Write"],
      schema: { type: "array", maxItems: 1, uniqueItems: true },
    });
  });
});

describe("what a schema says beyond a kind", () => {
  it.each<[object, object | undefined]>([
    [{ type: "string", title: "Owner", description: "Who owns it.", example: "a", default: "b" }, undefined],
    [
      { type: ["string", "null"], pattern: "^a" },
      { type: "string", pattern: "^a" },
    ],
    [{ type: "integer" }, { type: "integer" }],
    [
      { type: "number", minimum: 1, maximum: 5 },
      { type: "number", minimum: 1, maximum: 5 },
    ],
    [
      { type: "array", items: { type: "string", description: "x" } },
      { type: "array", items: { type: "string" } },
    ],
    [
      { type: "object", properties: { title: { type: "string", title: "Title" } }, required: ["title"] },
      { type: "object", properties: { title: { type: "string" } }, required: ["title"] },
    ],
    [
      { type: "object", patternProperties: { "^a": { items: [{ type: "string", default: "" }] } } },
      { type: "object", patternProperties: { "^a": { items: [{ type: "string" }] } } },
    ],
    [
      { type: "object", additionalProperties: false, ".turbot": { uri: "x" } },
      { type: "object", additionalProperties: false },
    ],
  ])("is what judges values: %j", (schema, beyond) => {
    expect(readSchema(schema)?.schema).toEqual(beyond);
    expect(readSchema(schema)?.problem).toBeUndefined();
  });

  it.each<[object, RegExp]>([
    [{ type: "string", pattern: "(" }, /Invalid regular expression/],
    [{ type: "number", minimum: "1" }, /schema is invalid|minimum/],
    [{ type: "object", properties: { a: { $ref: "#/definitions/none" } } }, /can't resolve reference/],
    [{ type: "string", enumeration: 1, pattern: "a".repeat(60_000) }, /too long/],
  ])("is left out where it cannot judge any, and it is said why", (schema, reason) => {
    expect(readSchema(schema)).toEqual({ kind: expect.any(String), problem: expect.stringMatching(reason) });
  });
});

describe("a schema without a closed list", () => {
  it.each([
    [{ type: "string" }, "text"],
    [{ type: "integer" }, "number"],
    [{ type: "number", enum: [1, 5] }, "number"],
    [{ type: "array", items: { enum: ["A"] } }, "list"],
    [{ type: "object", properties: { a: MODES } }, "map"],
    [{ type: ["string", "null"] }, "text"],
  ])("has the kind of its type: %j", (schema, kind) => {
    expect(readSchema(schema)?.kind).toBe(kind);
  });

  it.each([
    {
      type: "object",
      properties: { result: { enum: ["Approved", "Not approved", "Skip"] }, title: { type: "string" } },
    },
    {
      anyOf: [
        { type: "string", enum: ["Approved", "Not approved", "Skip"] },
        { type: "object", properties: { result: { enum: ["Approved", "Not approved", "Skip"] } } },
      ],
    },
  ])("is the outcome of an approval where a part of it is called so", (schema) => {
    expect(readSchema(schema)).toEqual({ kind: "result" });
  });

  it.each([
    null,
    undefined,
    "",
    "no JSON",
    '"Skip"',
    [],
    {},
    { $ref: "#/definitions/mode" },
    { type: "boolean" },
    { type: "string", enum: [] },
    { type: "string", enum: ["", null] },
    { type: ["string", "array"] },
    { type: "toString" },
    { anyOf: [MODES, { type: "array" }] },
  ])("tells nothing where it names no kind, or several: %j", (schema) => {
    expect(readSchema(schema)).toBeUndefined();
  });
});
