import { property } from "fast-check";
import { visibleText } from "../../../cli/support/visible-text";
import { anyText, holds } from "../../texts";

it.each([
  ["Check: Enabled", "Check: Enabled"],
  ["é 日本 𝄞 e\u0301", "é 日本 𝄞 e\u0301"],
  ["a\r\n\tb", String.raw`a\r\n\tb`],
  ["\u001b[31mred\u0000", String.raw`\u{1b}[31mred\u{0}`],
  ["\u202egnp.exe", String.raw`\u{202e}gnp.exe`],
  ["a\u200bb\ufeff\u2028\ud800", String.raw`a\u{200b}b\u{feff}\u{2028}\u{d800}`],
])("shows %j as %s", (text, shown) => {
  expect(visibleText(text)).toBe(shown);
});

it("leaves no control and no end of a line", () => {
  holds(property(anyText, (text) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(visibleText(text))));
});
