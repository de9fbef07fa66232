import { faults } from "../faults";

const found = (texts: { queries?: string[]; template?: string }): string[] =>
  faults(texts).filter((fault) => fault.startsWith("list-condition "));

describe("the check list-condition finds", () => {
  it.each([
    ["a list that is written", "{% set all = [] %}{% if all %}Approved{% else %}Skip{% endif %}", "template:1:25 all"],
    [
      "a list that is joined",
      "{% set all = [] %}{% set all = all.concat([1]) %}{% if all %}Approved{% else %}Skip{% endif %}",
      "template:1:56 all",
    ],
  ])("%s", (_, text, fault) => {
    expect(found({ queries: ["{ user { name tags keys { items { id } } } }"], template: text })).toEqual([
      `list-condition ${fault}`,
    ]);
  });
});

describe("the check list-condition passes", () => {
  it.each([
    ["its length", "{% set all = [] %}{% if all | length %}Approved{% else %}Skip{% endif %}"],
    ["what may be no list", "{% if $.user.keys.items %}Approved{% else %}Skip{% endif %}"],
    [
      "a list in one way",
      "{% set all = none %}{% if $.user.name %}{% set all = [1] %}{% endif %}{% if all %}Approved{% else %}Skip{% endif %}",
    ],
  ])("%s", (_, text) => {
    expect(found({ queries: ["{ user { name tags keys { items { id } } } }"], template: text })).toEqual([]);
  });
});
