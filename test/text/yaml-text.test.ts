import { property } from "fast-check";
import { valueText, yamlText } from "../../src/text/yaml-text";
import { ANYTHING } from "../synth";
import { anyText, anyValue, holds } from "../texts";
import { YAML_READERS } from "../yaml-readers";

const CIRCULAR = { inner: { around: {}, list: [] as unknown[] } };
CIRCULAR.inner.around = CIRCULAR;
CIRCULAR.inner.list.push(CIRCULAR.inner.list);

describe("valueText", () => {
  it.each<[unknown, string]>([
    ["Check: Enabled", "Check: Enabled"],
    ["on", "on"],
    ["", ""],
    ["- a\n- b\n", "- a\n- b\n"],
    [0, "0"],
    [90, "90"],
    [-1.5, "-1.5"],
    [true, "true"],
    [false, "false"],
    [[], "[]\n"],
    [["a", "b"], "- a\n- b\n"],
    [[1, true, null, "x"], "- 1\n- true\n- null\n- x\n"],
    [{}, "{}\n"],
    [{ Owner: "platform", size: 3 }, "Owner: platform\nsize: 3\n"],
    [{ a: [{ b: "c", d: [] }], e: {} }, "a:\n  - b: c\n    d: []\ne: {}\n"],
    [{ a: undefined, b: 1 }, "b: 1\n"],
    [Object.assign(Object.create(null) as object, { a: 1 }), "a: 1\n"],
    [
      ["on", "Yes", "n", "1:30", "0o14", "null", "~", "", "2026-01-31", "1_000", "0x1F", "1e3", ".inf", "<<"],
      '- "on"\n- "Yes"\n- "n"\n- "1:30"\n- "0o14"\n- "null"\n- "~"\n- ""\n- "2026-01-31"\n- "1_000"\n- "0x1F"\n' +
        '- "1e3"\n- ".inf"\n- "<<"\n',
    ],
    [{ yes: "no" }, '"yes": "no"\n'],
    [["a\nb"], "- |-\n  a\n  b\n"],
    [["a\n\n"], "- |+\n  a\n\n"],
  ])("of %j is %j", (value, text) => {
    expect(valueText(value)).toBe(text);
  });

  it("does not fold long lines", () => {
    const line = "a long line ".repeat(50) + "end";
    expect(valueText([line])).toBe(`- ${line}\n`);
  });

  it.each<[string, unknown, string]>([
    ["an infinite number", Infinity, "value"],
    ["no number", [NaN], "value[0]"],
    ["a bigint", { a: 1n }, "value.a"],
    ["a function", { a: [1, { b: () => 1 }] }, "value.a[1].b"],
    ["a symbol", Symbol("s"), "value"],
    ["undefined in a list", ["a", undefined], "value[1]"],
    ["a Date", new Date(0), "value"],
    ["a Map", new Map(), "value"],
    ["a Set", [new Set()], "value[0]"],
    ["an instance of a class", ANYTHING, "value"],
  ])("refuses %s", (_, value, where) => {
    expect(() => valueText(value)).toThrow(`'${where}' must be made of text, finite numbers, booleans, null,`);
  });

  it.each<[string, unknown, string]>([
    ["an object", CIRCULAR, "value.inner.around"],
    ["a list", [CIRCULAR.inner.list], "value[0][0]"],
    ["the other way about", { a: CIRCULAR.inner }, "value.a.around.inner"],
  ])("refuses what holds itself: %s", (_, value, where) => {
    expect(() => valueText(value)).toThrow(`'${where}' must not be a list or object that it lies in`);
  });

  it("leaves every text as it is", () => {
    holds(property(anyText, (text) => valueText(text) === text));
  });
});

describe.each(Object.entries(YAML_READERS))("yamlText, read by %s,", (_, read) => {
  const readBack = (value: unknown): unknown => read(yamlText(value));

  it.each([
    ...["on", "On", "off", "yes", "NO", "y", "N", "true", "False", "null", "Null", "~", "", " ", "-", "?", ":", "="],
    ...["1", "-1", "+1", "1.5", ".5", "1e3", "1E-3", "0o14", "014", "0x1F", "0b11", "1_000", "1:30", "190:20:30.15"],
    ...[".inf", "-.INF", ".nan", "2026-01-31", "2026-01-31T09:00:00Z", "2001-12-14 21:59:43.10 -5", "<<"],
    ...[
      "# a",
      "a #b",
      "a: b",
      "a:",
      "- a",
      "? a",
      "!a",
      "&a",
      "*a",
      "@a",
      "`a",
      "%a",
      "|",
      ">",
      "[",
      "{",
      "---",
      "...",
    ],
    ...["'", '"', "it's", 'say "no"', "\\", "\\n", "a\\", " a", "a ", "\ta", "a\tb", "a\t", "\n", "\n\n", " \n", "\r"],
    ...[
      "a\nb",
      "a\nb\n",
      "a\n\n\nb\n\n",
      " a\nb",
      "\na",
      "a\n b\n  c",
      "a\r\nb",
      "a\rb",
      "a\n---\nb",
      "a\n# b",
      " #\n",
      "  a\nb",
      "\t\n",
    ],
    ...[
      "é",
      "日本",
      "𝄞",
      "\u00a0",
      "\u200b",
      "a\u0085b",
      "a\u2028b\nc",
      "a\u2029",
      "\ufeffa",
      "\u007f",
      "\u0000",
      "\u001b",
    ],
  ])("is text where text was: %j", (text) => {
    expect(readBack(text)).toBe(text);
    expect(readBack([text])).toEqual([text]);
    expect(readBack({ [text]: { a: text } })).toEqual({ [text]: { a: text } });
  });

  it("is the same value, whatever it is made of", () => {
    holds(
      property(anyValue, (value) => {
        expect(readBack(value)).toEqual(value);
      }),
    );
  });
});

it("writes a list twice in YAML that stands in two places", () => {
  const list = ["a"];
  expect(yamlText({ one: list, two: list })).toBe("one:\n  - a\ntwo:\n  - a\n");
});
