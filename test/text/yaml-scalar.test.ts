import { property } from "fast-check";
import { yamlText } from "../../src/text/yaml-text";
import { anyText, holds } from "../texts";
import { YAML_READERS } from "../yaml-readers";

/** How a text is written as the one item of a list. */
const item = (value: unknown): string => yamlText([value]).slice("- ".length, -"\n".length);

/** What readers that do not run in Node make of texts without quotes: found with go-yaml 2.4 and PyYAML 6. */
it.each([
  ["a number to go-yaml", ["0O7", "0X1", "0B1", "0b-1", "+_1", "1_", "3e1_", "+0o7", "0x1_F", "1.", "-.5", "1e3"]],
  ["a date to one of them", ["2026-01-31", "2001-1-1", "2015-2-3T3:4:5Z", "2001-12-14 21:59:43.10 -50"]],
  ["an error to PyYAML", ["="]],
  ["a number of base 60 to PyYAML", ["1:30", "190:20:30.15"]],
  ["a boolean to YAML 1.1", ["on", "Off", "y", "NO"]],
  ["a backtick after Terraform, which begins nothing", ["\u1fef", "\u1fefa"]],
])("quotes %s", (_, texts) => {
  expect(texts.map(item)).toEqual(texts.map((text) => JSON.stringify(text)));
});

it.each(["192.168.0.1", "1.2.3", "10m", "90 days", "0x", "0o8", "v1_2", "2026-01-31 a", "a=b", "a:b"])(
  "leaves %j without quotes, which is text to all",
  (text) => {
    expect(item(text)).toBe(text);
  },
);

it.each(["\t", "\n\ta\n", " \n  \tb\nc", "\ta\nb", "a\tb"])(
  "quotes %j, whose tab some take for indentation",
  (text) => {
    expect(item(text)).toBe(JSON.stringify(text));
  },
);

it("leaves tabs in lines after the first", () => {
  expect(item("a\n\tb")).toBe("|-\n  a\n  \tb");
});

it.each(["\u007f", "\u0080", "\u0085", "\u009f", "\u2028", "\u2029", "\ufeff", "\ufffe", "\uffff"])(
  "escapes what some readers refuse or take for a line break: %j",
  (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, "0");
    expect(item(`a${character}b\nc`)).toBe(`"a\\u${code}b\\nc"`);
  },
);

it.each([
  ["\r\u0301", String.raw`"\r\u0301"`],
  ["\u001a\u0301", String.raw`"\u001a\u0301"`],
  ["\rn\u0301", '"\\rn\u0301"'],
  ["\\n\u0301\r", '"\\\\n\u0301\\r"'],
  ["\r\u0301\u0323\u{1e017}", '"\\r\\u0301\\u0323\u{1e017}"'],
])("escapes an accent after an escape, which Terraform would join: %j", (text, written) => {
  expect(item(text)).toBe(written);
});

it.each([
  [1e-7, "1.0e-7"],
  [-1e21, "-1.0e+21"],
  [1.5e300, "1.5e+300"],
  [5e-324, "5.0e-324"],
  [0.1, "0.1"],
  [-3, "-3"],
])("writes the number %d as %s, which YAML 1.1 reads as well", (value, written) => {
  expect(item(value)).toBe(written);
});

it.each(Object.entries(YAML_READERS))("is the same to %s after Terraform, but for its normal form C", (_, read) => {
  holds(
    property(anyText, (text) => {
      const [readBack] = read(yamlText([text]).normalize("NFC")) as [string];
      expect(readBack.normalize("NFC")).toBe(text.normalize("NFC"));
    }),
  );
});
