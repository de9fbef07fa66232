import { TerraformVariable } from "cdktf";
import { check, property } from "fast-check";
import { terraformText } from "../../src/text/terraform-text";
import { newStack, readByTerraform } from "../synth";
import { anyText, holds } from "../texts";

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
