import { TerraformVariable } from "cdktf";
import { check, property } from "fast-check";
import { parse } from "yaml";
import { optionalText, terraformText, textMap, valueText, yamlText } from "../src/terraform-text";
import { ANYTHING, newStack, readByTerraform } from "./synth";
import { anyText, anyValue, holds } from "./texts";

const { stringValue: token } = new TerraformVariable(newStack(), "variable", {});

describe("terraformText", () => {
  it.each([
    ["", ""],
    ["plain", "plain"],
    ["${a}", "$${a}"],
    ["%{if a}", "%%{if a}"],
    ["$${a}", "$$${a}"],
    ["%%{a}", "%%%{a}"],
    ["${%{", "$${%%{"],
    ["${${}}", "$${$${}}"],
    ["$ { % {", "$ { % {"],
    ["$", "$"],
    ["{{ $.account }} {% if a %}", "{{ $.account }} {% if a %}"],
    ['"\\\n\r\t', '"\\\n\r\t'],
    ["${TfToken[", "$${TfToken["],
    ["${TfToken[]}", "$${TfToken[]}"],
    ["${TfToken[a b]}", "$${TfToken[a b]}"],
    ["#{TfToken[TOKEN.0]}", "#{TfToken[TOKEN.0]}"],
    ["\ufeffa\ufeff", '${"\ufeff"}a\ufeff'],
    ["\ra", "\ra"],
    ["\r\n\r${a}\r", '\r\n${"\\r"}$${a}${"\\r"}'],
    ["\r%{a}", '${"\\r"}%%{a}'],
    ["$$\r%{a}", '${"$$\\r"}%%{a}'],
  ])("writes %j as %j", (text, written) => {
    expect(terraformText(text)).toBe(written);
  });

  it.each([
    [token, token],
    [`a${token}b${token}`, `a${token}b${token}`],
    [`\${a}${token}%{`, `\${"$"}{a}${token}%%{`],
    [`$\${${token}}`, `\${"$$"}{${token}}`],
    [`{${token}}`, `{${token}}`],
    [`%${token}`, `%${token}`],
    [`$${token}`, `\${"$"}${token}`],
    [`a$$$${token}`, `a\${"$$$"}${token}`],
    [`$ ${token}$`, `$ ${token}$`],
  ])("leaves a token an expression: %j", (text, written) => {
    expect(terraformText(text)).toBe(written);
  });

  it.each(["\ud800", "a\udc00b", "\udc00\ud800"])("refuses the lone surrogate in %j", (text) => {
    expect(() => terraformText(text)).toThrow("'text' must be well-formed Unicode");
  });

  it("takes pairs of surrogates", () => {
    expect(terraformText("\ud834\udd1e")).toBe("𝄞");
  });

  it.each(["${TfToken[TOKEN.99999]}", "a ${TfToken[name]} b"])("refuses the token that nobody made: %j", (text) => {
    expect(() => terraformText(text)).toThrow("'text' must hold only tokens of this app");
  });

  it("leaves every text as it was for Terraform to read", () => {
    holds(property(anyText, (text) => readByTerraform(terraformText(text)) === text));
  });

  it("would change some text if it were left out", () => {
    expect(check(property(anyText, (text) => readByTerraform(text) === text)).failed).toBe(true);
  });
});

it("takes undefined for a text that may be left out", () => {
  expect([optionalText(undefined), optionalText("${a}")]).toEqual([undefined, "$${a}"]);
});

it("writes the keys and the values of a map", () => {
  expect(textMap({ "${a}": "%{b}", c: "" })).toEqual({ "$${a}": "%%{b}", c: "" });
  expect(textMap(undefined)).toBeUndefined();
});

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

  it("leaves every text as it is", () => {
    holds(property(anyText, (text) => valueText(text) === text));
  });
});

describe.each(["1.1", "1.2"] as const)("yamlText, read as YAML %s,", (version) => {
  const readBack = (value: unknown): unknown => parse(yamlText(value), { version });

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

it.each(["\u007f", "\u0080", "\u0085", "\u009f", "\u2028", "\u2029", "\ufeff", "\ufffe", "\uffff"])(
  "escapes what some parsers of YAML refuse or take for a line break: %j",
  (character) => {
    expect(yamlText([`a${character}b\nc`])).toBe(
      `- "a\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}b\\nc"\n`,
    );
  },
);

it("quotes a tab, which some parsers of YAML refuse outside of quotes", () => {
  expect(yamlText(["a\tb"])).toBe('- "a\\tb"\n');
});

it("writes a list twice in YAML that stands in two places", () => {
  const list = ["a"];
  expect(yamlText({ one: list, two: list })).toBe("one:\n  - a\ntwo:\n  - a\n");
});
