import { TerraformVariable } from "cdktf";
import { givenText, optionalText, requiredText, textMap } from "../../src/text/text-props";
import { newPack, newStack, resources } from "../synth";

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

it("takes undefined and empty text where a text may be either", () => {
  const texts = [undefined, "", "${a}"].map((text) => optionalText("note", text, "here"));
  expect(texts).toEqual([undefined, "", "$${a}"]);
});

it.each([5, null, true, ["text"], {}])("refuses %j where a text may be left out or empty", (text) => {
  expect(() => optionalText("note", text as string, "here")).toThrow("'note' must be text, got:");
});

it("writes the keys and the values of a map", () => {
  expect(textMap("tags", { "${a}": "%{b}", c: "" }, "here")).toEqual({ "$${a}": "%%{b}", c: "" });
  expect(textMap("tags", {}, "here")).toEqual({});
  expect(textMap("tags", undefined, "here")).toBeUndefined();
});

it("keeps a key that is no plain name to JavaScript", () => {
  const tags = JSON.parse('{ "__proto__": "a", "constructor": "b" }') as Record<string, string>;
  const pack = newPack({ tags });
  expect(resources(pack, "turbot_policy_pack").main.tags).toEqual({ '${"__proto__"}': "a", constructor: "b" });
});

it.each<unknown>([5, null, undefined, ["text"]])("refuses a map with %j in it, by its key", (text) => {
  expect(() => textMap("tags", { a: "b", c: text as string }, "here")).toThrow("'tags.c' must be text, got:");
});
