import { fromGoYaml } from "../../../../cli/rehearsal/stand-in/go-yaml";

/** What go-yaml 2.4 gives for each, an error as undefined. */
it.each<[string, unknown]>([
  ["query Users {\n  # The user's own\n  user {\n a: b }\n}", "query Users {"],
  ["a # c\nb", "a"],
  ['"a" b', "a"],
  ["[a] b", ["a"]],
  ["{a: b}\n{c", { a: "b" }],
  ["a\n---\nb", "a"],
  ["a\n...\nb: [", "a"],
  ["  a: b\nc", { a: "b" }],
  ["{ a } b: [", undefined],
  ["a: b\n# c\n c: d", undefined],
  ["- a\nb", undefined],
  ["{a: b: c}", undefined],
  ["{ a", undefined],
  [": a", undefined],
  ["*a", undefined],
  ["@a", undefined],
  ["", null],
  ["# a", null],
  ["a: 1\na: 2", { a: 2 }],
  ["{a, b: }", { a: null, b: null }],
  ["&a b", "b"],
  ["- &a {b: c}\n- *a", [{ b: "c" }, { b: "c" }]],
  ["a: &a {b: c}\nd: {<<: *a, e: f}", { a: { b: "c" }, d: { b: "c", e: "f" } }],
  ["!x y", "y"],
  ["!!str 1", "1"],
  ["- |\n  a\n- >-\n  b\n  c", ["a\n", "b c"]],
])("reads %j as go-yaml does", (text, value) => {
  expect(fromGoYaml(text)).toEqual(value);
});

it.each<[unknown, string[]]>([
  [true, ["y", "Yes", "on", "TRUE"]],
  [false, ["n", "NO", "Off", "False"]],
  [null, ["~", "null", "Null", ""]],
  [7, ["7", "+7", "07", "0o7", "0O7", "0x7", "0X7", "0b111", "0B111", "7_", "7.", "+_7", "0.7e1", "70e-1"]],
  [-7, ["-7", "-07", "-0b111", "-0x_7"]],
  [0.5, [".5", "0.5", "5e-1", ".5_0"]],
  [8, ["08", "8_."]],
  [Infinity, [".inf", "+.Inf"]],
  [-Infinity, ["-.INF"]],
  [NaN, [".nan", ".NaN"]],
])("reads as %j", (value, texts) => {
  expect(texts.map((text) => fromGoYaml(`- ${text}`))).toEqual(texts.map(() => [value]));
});

it.each([
  "yEs",
  "0o8",
  "0x",
  "_1",
  ".5_",
  "._5",
  "1:30",
  "2026-01-31",
  "1e999",
  "0b2",
  "=",
  "'1'",
  '"on"',
  "nan",
  "1.2.3",
])("reads %s as text", (text) => {
  expect(fromGoYaml(text)).toBe(text.replace(/^['"](.*)['"]$/, "$1"));
});
