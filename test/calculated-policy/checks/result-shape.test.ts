import { faults } from "../faults";

const found = (texts: { queries?: string[]; template?: string }): string[] =>
  faults(texts).filter((fault) => fault.startsWith("result-shape "));

describe("the check result-shape finds", () => {
  it.each([
    ["an object without a result", '{{ { title: "x", message: "y" } | json }}', "template:1:4 title, message"],
    ["a result that is misspelt", '{{ { title: "x", reslut: "Skip" } | json }}', "template:1:4 title, reslut"],
    ["a message that is misspelt", '{{ { result: "Skip", mesage: "y" } | json }}', "template:1:4 mesage"],
    ["YAML without a result", "title: x\nmessage: {{ $.user.name | json }}\n", "template:1:1 title, message"],
    ["one of a list", '{{ [{ result: "Skip" }, { title: "x" }] | json }}', "template:1:25 title"],
  ])("%s", (_, text, fault) => {
    expect(found({ queries: ["{ user { name tags keys { items { id } } } }"], template: text })).toEqual([
      `result-shape ${fault}`,
    ]);
  });
});

describe("the check result-shape passes", () => {
  it.each([
    ["all three keys", '{{ { title: "x", result: "Skip", message: "y" } | json }}'],
    [
      "a result that is set later",
      '{% set data = { title: "x" } %}{% set data = setAttribute(data, "result", "Skip") %}{{ data | json }}',
    ],
    ["a word", "Skip"],
  ])("%s", (_, text) => {
    expect(found({ queries: ["{ user { name tags keys { items { id } } } }"], template: text })).toEqual([]);
  });
});
