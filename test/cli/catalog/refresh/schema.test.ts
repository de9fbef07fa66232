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

describe("a schema without a closed list", () => {
  it.each([
    [{ type: "string" }, "text"],
    [{ type: "integer" }, "number"],
    [{ type: "number", enum: [1, 5] }, "number"],
    [{ type: "array", items: { enum: ["A"] } }, "list"],
    [{ type: "object", properties: { a: MODES } }, "map"],
    [{ type: ["string", "null"] }, "text"],
  ])("has the kind of its type: %j", (schema, kind) => {
    expect(readSchema(schema)).toEqual({ kind });
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
