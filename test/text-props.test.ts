import { TerraformVariable } from "cdktf";
import { givenText, requiredText } from "../src/text-props";
import { newStack } from "./synth";

describe.each([
  ["requiredText", requiredText],
  ["givenText", givenText],
])("%s", (_, textOf) => {
  it.each(["", " ", "\t\r\n", "\u00a0", 5, null, true, ["text"], {}])("refuses %j", (text) => {
    expect(() => textOf("title", text as string, "here")).toThrow("'title' must be text that is not empty");
  });

  it("leaves blanks around a text", () => {
    expect(textOf("title", " a title\n", "here")).toBe(" a title\n");
  });

  it("writes the text for Terraform", () => {
    expect(textOf("title", "${a} %{b}", "here")).toBe("$${a} %%{b}");
  });

  it("lets a token pass", () => {
    const { stringValue } = new TerraformVariable(newStack(), "variable", {});
    expect(textOf("title", stringValue, "here")).toBe(stringValue);
  });
});

it("takes undefined where a text may be left out", () => {
  expect(givenText("parent", undefined, "here")).toBeUndefined();
});

it("refuses undefined where a text is required", () => {
  expect(() => requiredText("title", undefined as unknown as string, "here")).toThrow("got: undefined (at here)");
});
