import { Fn, Lazy, TerraformVariable } from "cdktf";
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

const TRIMMED = String.raw`$` + String.raw`{trimsuffix(trimprefix(jsonencode(join("", [var.a])), "\""), "\"")}`;

it.each<[string, (variable: TerraformVariable) => string, string]>([
  ["a token alone, as JSON", ({ stringValue }) => stringValue, "- ${jsonencode(var.a)}\n"],
  ["a token alone of a function", ({ stringValue }) => Fn.upper(stringValue), "- ${jsonencode(upper(var.a))}\n"],
  ["a token among text, as JSON without quotes", ({ stringValue }) => `a: ${stringValue}`, `- "a: ${TRIMMED}"\n`],
  ["two tokens", ({ stringValue }) => stringValue + stringValue, `- "${TRIMMED}${TRIMMED}"\n`],
  [
    "text that is escaped around it",
    ({ stringValue }) => `"\n\\${stringValue}`,
    String.raw`- "\"\n\\` + TRIMMED + '"\n',
  ],
  ["an expression's text around it", ({ stringValue }) => `\${b} ${stringValue}`, `- "\${"$"}{b} ${TRIMMED}"\n`],
  ["a number among text", ({ numberValue }) => `a: ${numberValue}`, `- "a: ${TRIMMED}"\n`],
  [
    "a token of a token",
    ({ stringValue }) => Lazy.stringValue({ produce: () => stringValue }),
    "- ${jsonencode(var.a)}\n",
  ],
  ["a late text", () => Lazy.stringValue({ produce: () => 'on "a"' }), '- "on \\"a\\""\n'],
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
