import { Lazy, TerraformOutput, TerraformVariable, Token } from "cdktf";
import { property } from "fast-check";
import { literal, type Literal } from "../../src/calculated-policy/literal";
import { newStack, synthesized } from "../synth";
import { anyValue, holds } from "../texts";

it.each<[Literal, string]>([
  ["", '""'],
  ["Skip", '"Skip"'],
  ['say "no"', String.raw`"say \"no\""`],
  ["it's", `"it's"`],
  ["\\", String.raw`"\\"`],
  ["\\n", String.raw`"\\n"`],
  ["a\nb\r\nc", String.raw`"a\nb\r\nc"`],
  // With an n before it, the accent would become part of the letter.
  ["a\n\u0301b\r\u0301", '"a\n\u0301b\r\u0301"'],
  ["a\tb", '"a\tb"'],
  ["{% %} {{ }}", '"{% %} {{ }}"'],
  ["é 日本 𝄞", '"é 日本 𝄞"'],
  [0, "0"],
  [-1.5, "-1.5"],
  [1e21, '("1e+21" | float)'],
  [-1.5e-7, '("-1.5e-7" | float)'],
  [true, "true"],
  [false, "false"],
  [null, "null"],
  [[], "[]"],
  [["a", 1, [null]], '["a", 1, [null]]'],
  [{}, "{  }"],
  [{ a: 1, 'b "c"': { d: [] } }, String.raw`{ "a": 1, "b \"c\"": { "d": [] } }`],
])("writes %j as the Nunjucks source %s", (value, source) => {
  expect(literal(value)).toBe(source);
});

it("writes what a reader of Nunjucks' escapes reads back, whatever it is made of", () => {
  holds(
    property(anyValue, (value) => {
      expect(readLiteral(literal(value))).toEqual(value);
    }),
  );
});

describe("a token in a constant", () => {
  const written = (make: (variable: TerraformVariable) => Literal): string => {
    const stack = newStack();
    const variable = new TerraformVariable(stack, "a", {});
    new TerraformOutput(stack, "written", { value: literal(make(variable)) });
    return (synthesized(stack) as { output: { written: { value: string } } }).output.written.value;
  };
  const ESCAPED = String.raw`$` + String.raw`{replace(var.a, "/[\"\\\\]/", "\\$0")}`;

  it.each<[string, (variable: TerraformVariable) => Literal, string]>([
    ["alone", ({ stringValue }) => stringValue, `"${ESCAPED}"`],
    ["among text", ({ stringValue }) => `say "${stringValue}"\n`, String.raw`"say \"` + ESCAPED + String.raw`\"\n"`],
    ["that is a key", ({ stringValue }) => ({ [stringValue]: 1 }), `{ "${ESCAPED}": 1 }`],
    ["that is a late text", () => Lazy.stringValue({ produce: () => 'a "b"\\' }), String.raw`"a \"b\"\\"`],
  ])("has its quotes and backslashes escaped by Terraform: %s", (_, make, source) => {
    expect(written(make)).toBe(source);
  });

  it("is refused if it stands for a list or a map", () => {
    const list = Token.asList({ resolve: () => ["a"] });
    expect(() => literal(list)).toThrow("'constants' must be made of text");
  });
});

it("refuses a lone surrogate", () => {
  expect(() => literal(["\ud800"])).toThrow("'text' must be well-formed Unicode");
});

it("keeps a literal in one line", () => {
  holds(property(anyValue, (value) => !/[\r\n]/.test(literal(value))));
});

/** Reads a literal as Nunjucks does: its strings know three escapes, and any other character stands for itself. */
function readLiteral(source: string): unknown {
  const escapes: Record<string, string> = { n: "\n", r: "\r", t: "\t" };
  const json = source
    .replace(/\("(-?[\d.]+e[-+]\d+)" \| float\)/g, "$1")
    .replace(/"((?:[^"\\]|\\.)*)"/gs, (_, body: string) =>
      JSON.stringify(body.replace(/\\(.)/gs, (_, character: string) => escapes[character] ?? character)),
    );
  return JSON.parse(json);
}
