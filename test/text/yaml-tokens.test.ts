import { Fn, Lazy, TerraformVariable } from "cdktf";
import { jsonTextExpression } from "../../src/text/json-text";
import { yamlText } from "../../src/text/yaml-text";
import { withYamlTokens } from "../../src/text/yaml-tokens";
import { newPack, newStack, onlySetting, ANYTHING } from "../synth";

/** What a setting sends in YAML for texts with a variable's token. */
function sent(make: (variable: TerraformVariable) => string[]): unknown {
  const stack = newStack();
  const texts = make(new TerraformVariable(stack, "a", {}));
  newPack({}, stack).addSetting(ANYTHING, texts);
  return (onlySetting(stack) as { value: string }).value;
}

/** JSON without its quotes, of a token among text. */
const AMONG = `\${${jsonTextExpression('join("", [var.a])')}}`;

/** JSON of a token alone, which need not be text. */
const alone = (expression: string): string =>
  "- ${[for v in [" +
  expression +
  String.raw`] : can(regex("^\"", jsonencode(v))) ? format("\"%s\"", ` +
  jsonTextExpression("v") +
  ") : jsonencode(v)][0]}\n";

it.each<[string, (variable: TerraformVariable) => string, string]>([
  ["a token alone, as JSON", ({ stringValue }) => stringValue, alone("var.a")],
  ["a token alone of a function", ({ stringValue }) => Fn.upper(stringValue), alone("upper(var.a)")],
  ["a token among text, as JSON without quotes", ({ stringValue }) => `a: ${stringValue}`, `- "a: ${AMONG}"\n`],
  ["two tokens", ({ stringValue }) => stringValue + stringValue, `- "${AMONG}${AMONG}"\n`],
  ["text that is escaped around it", ({ stringValue }) => `"\n\\${stringValue}`, String.raw`- "\"\n\\` + AMONG + '"\n'],
  ["an expression's text around it", ({ stringValue }) => `\${b} ${stringValue}`, `- "\${"$"}{b} ${AMONG}"\n`],
  ["a number among text", ({ numberValue }) => `a: ${numberValue}`, `- "a: ${AMONG}"\n`],
  ["a token of a token", ({ stringValue }) => Lazy.stringValue({ produce: () => stringValue }), alone("var.a")],
  ["a late text", () => Lazy.stringValue({ produce: () => 'on "a"' }), '- "on \\"a\\""\n'],
  ["a late text with a control", () => Lazy.stringValue({ produce: () => "\u007f\u0301" }), '- "\\u007f\\u0301"\n'],
  [
    "an accent after a token, which may end in an escape",
    ({ stringValue }) => `${stringValue}\u0301`,
    `- "${AMONG}\\u0301"\n`,
  ],
  ["a late text among text", () => `b: ${Lazy.stringValue({ produce: () => '"a"' })}`, '- "b: \\"a\\""\n'],
  ["a template of one's own", () => Lazy.stringValue({ produce: () => "a-${b}" }), "- a-${b}\n"],
])("writes %s", (_, make, yaml) => {
  expect(sent((variable) => [make(variable)])).toBe(yaml);
});

it("leaves a text without tokens as it is", () => {
  expect(["", "a", "${a}", "$${", "-1.5e+10"].map(withYamlTokens)).toEqual(["", "a", "${a}", "$${", "-1.5e+10"]);
});

it("refuses a token that nobody made", () => {
  expect(() => yamlText([withYamlTokens("${TfToken[TOKEN.99999]}")])).toThrow(
    "'text' must hold only tokens of this app",
  );
});

it.each([["\ud800"], ["a\udc00b"]])("refuses a lone surrogate: %j", (text) => {
  expect(() => withYamlTokens(text)).toThrow("'text' must be well-formed Unicode");
});
