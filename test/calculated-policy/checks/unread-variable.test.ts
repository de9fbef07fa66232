import { faults } from "../faults";

const found = (texts: { queries?: string[]; template?: string }): string[] =>
  faults(texts).filter((fault) => fault.startsWith("unread-variable "));

describe("the check unread-variable finds", () => {
  it.each([
    ["a misspelt name", '{% set reslt = "Skip" %}{% set result = "Skip" %}{{ result }}', "template:1:4 reslt"],
    [
      "what concat gives",
      "{% set all = [] %}{% set more = all.concat(1) %}{{ all | length }}Skip",
      "template:1:22 more",
    ],
  ])("%s", (_, text, fault) => {
    expect(found({ queries: ["{ user { name tags keys { items { id } } } }"], template: text })).toEqual([
      `unread-variable ${fault}`,
    ]);
  });
});

describe("the check unread-variable passes", () => {
  it.each([
    ["what is read", "{% set a = 1 %}{{ a }}"],
    ["what is changed in place", "{% set all = [] %}{% set done = all.push(1) %}{{ all | json }}"],
    ["a name that begins with _", "{% set _x = 1 %}Skip"],
    ["what setAttribute changes", "{% set o = {} %}{% set x = setAttribute(o, 'a', 1) %}{{ o | json }}"],
  ])("%s", (_, text) => {
    expect(found({ queries: ["{ user { name tags keys { items { id } } } }"], template: text })).toEqual([]);
  });
});
