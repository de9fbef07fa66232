import { faults } from "../faults";

const found = (texts: { queries?: string[]; template?: string }): string[] =>
  faults(texts).filter((fault) => fault.startsWith("text-loop "));

describe("the check text-loop finds", () => {
  it.each([
    [
      "a loop over a text",
      '{% set names = "ada" %}{% for name in names %}{{ name }}{% endfor %}',
      "template:1:39 names",
    ],
  ])("%s", (_, text, fault) => {
    expect(found({ queries: ["{ user { name tags keys { items { id } } } }"], template: text })).toEqual([
      `text-loop ${fault}`,
    ]);
  });
});

describe("the check text-loop passes", () => {
  it.each([
    ["a loop over a list", '{% for name in ["ada"] %}{{ name }}{% endfor %}'],
    ["a loop over what is not known", "{% for tag in $.user.tags %}{{ tag }}{% endfor %}"],
    ["a default that is empty", '{% set names = "" %}{% for name in names %}{{ name }}{% endfor %}'],
  ])("%s", (_, text) => {
    expect(found({ queries: ["{ user { name tags keys { items { id } } } }"], template: text })).toEqual([]);
  });
});
