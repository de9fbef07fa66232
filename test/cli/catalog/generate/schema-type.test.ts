import ts from "typescript";
import { schemaType } from "../../../../cli/catalog/generate/schema-type";

describe("the TypeScript type of a schema", () => {
  it.each<[unknown, string]>([
    [undefined, "unknown"],
    [{}, "unknown"],
    [{ type: "string" }, "string"],
    [{ type: "integer", minimum: 1 }, "number"],
    [{ type: ["number", "null"] }, "number | null"],
    [{ type: "boolean" }, "boolean"],
    [{ enum: ["a", 5, null] }, '"a" | 5 | null'],
    [{ const: "a" }, '"a"'],
    [{ enum: [{ a: 1 }] }, "unknown"],
    [{ type: "array" }, "readonly unknown[]"],
    [{ type: "array", items: { type: "string" } }, "readonly string[]"],
    [{ type: "array", items: { enum: ["a", "b"] } }, 'readonly ("a" | "b")[]'],
    [{ type: "array", items: [{ type: "string" }] }, "readonly unknown[]"],
    [{ anyOf: [{ type: "string" }, { type: "array", items: { type: "number" } }] }, "string | readonly number[]"],
    [{ oneOf: [{ type: "string" }, {}] }, "unknown"],
    [{ type: "object" }, "Readonly<Record<string, unknown>>"],
    [{ type: "object", additionalProperties: { type: "string" } }, "Readonly<Record<string, string>>"],
    [
      { type: "object", patternProperties: { "^a": { type: "number" } }, additionalProperties: false },
      "Readonly<Record<string, number>>",
    ],
    [
      {
        type: "object",
        properties: { a: { type: "string" }, "b c": {} },
        required: ["a"],
        additionalProperties: false,
      },
      '{ readonly "a": string; readonly "b c"?: unknown; }',
    ],
    [
      { type: "object", properties: { a: { type: "string" } } },
      '{ readonly "a"?: string; readonly [key: string]: unknown; }',
    ],
  ])("%j is %s", (schema, type) => {
    expect(schemaType(schema)).toBe(type);
    expect(ts.transpileModule(`type T = ${type};`, { reportDiagnostics: true }).diagnostics).toEqual([]);
  });
});
