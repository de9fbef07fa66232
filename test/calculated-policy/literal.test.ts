import { property } from "fast-check";
import { literal, type Literal } from "../../src/calculated-policy/literal";
import { anyValue, holds } from "../texts";

it.each<[Literal, string]>([
  ["", '""'],
  ["Skip", '"Skip"'],
  ['say "no"', String.raw`"say \"no\""`],
  ["it's", `"it's"`],
  ["\\", String.raw`"\\"`],
  ["\\n", String.raw`"\\n"`],
  ["a\nb\r\nc", String.raw`"a\nb\r\nc"`],
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
