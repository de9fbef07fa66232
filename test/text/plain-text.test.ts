import { property } from "fast-check";
import { plainText } from "../../src/text/plain-text";
import { terraformText } from "../../src/text/terraform-text";
import { anyText, holds } from "../texts";

it("gives back every text that was written for Terraform JSON", () => {
  const withoutTokens = anyText.filter((text) => !text.includes("${TfToken[") && !/\p{Surrogate}/u.test(text));
  holds(
    property(withoutTokens, (text) => {
      expect(plainText(terraformText(text))).toBe(text);
    }),
  );
});

it.each(["${var.a}", "a ${var.a}", "%{ if a }b%{ endif }", "$${a} ${b}", '${"a"}'])(
  "knows no text of %j, which is for Terraform to evaluate",
  (json) => {
    expect(plainText(json)).toBeUndefined();
  },
);
