import { faults } from "../faults";

const found = (texts: { queries?: string[]; template?: string }): string[] =>
  faults(texts).filter((fault) => fault.startsWith("printed-object "));

describe("the check printed-object finds", () => {
  it.each([
    ["an object", '{% set data = { result: "Skip" } %}{{ data }}', "template:1:39 [object Object]"],
    ["a list of objects", '{% set all = [{ result: "Skip" }] %}{{ all }}', "template:1:40 [object Object]"],
    [
      "a list that objects are added to",
      '{% set all = [] %}{% if $.user.name %}{% set all = all.concat({ result: "Skip" }) %}{% endif %}{{ all }}',
      "template:1:99 [object Object]",
    ],
  ])("%s", (_, text, fault) => {
    expect(found({ queries: ["{ user { name tags keys { items { id } } } }"], template: text })).toEqual([
      `printed-object ${fault}`,
    ]);
  });
});

describe("the check printed-object passes", () => {
  it.each([
    ["an object as JSON", '{{ { result: "Skip" } | json }}'],
    ["a list of texts", '{{ ["a", "b"] }}'],
    [
      "what may be a text",
      '{% set data = "Skip" %}{% if $.user.name %}{% set data = { result: "Skip" } %}{% endif %}{{ data }}',
    ],
  ])("%s", (_, text) => {
    expect(found({ queries: ["{ user { name tags keys { items { id } } } }"], template: text })).toEqual([]);
  });
});
