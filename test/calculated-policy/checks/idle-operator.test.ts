import { faults } from "../faults";

const queries = ["{ user { list { items { id } } keys } }"];
const found = (condition: string, before = ""): string[] =>
  faults({ queries, template: `${before}{% if ${condition} %}Approved{% else %}Skip{% endif %}` });

describe("the check idle-operator finds", () => {
  it.each([
    ["a length that is at least 0", "$.user.keys.length >= 0", "$.user.keys.length >= 0"],
    ["a count that is less than 0", "0 > $.user.keys | length", "0 > ($.user.keys | length)"],
    ["items that are more than a number", "$.user.list.items > 1", "$.user.list.items > 1"],
    ["what is never more than an empty list", "($.user.keys and []) | length", "$.user.keys and []"],
  ])("%s", (_, condition) => {
    const faulty = found(condition).filter((fault) => fault.startsWith("idle-operator "));
    expect(faulty).toHaveLength(1);
  });

  it("a list of the template that is compared with a number", () => {
    const open = "{% set open = [] %}{% for key in $.user.keys %}{% set open = open.concat([key]) %}{% endfor %}";
    expect(found("open > 0", open)).toEqual(["idle-operator template:1:106 (open > 0)"]);
    expect(found("open | length > 0", open)).toEqual([]);
  });
});

describe("the check idle-operator passes", () => {
  it.each([
    ["bounds that data decide", "$.user.keys.length > 0 and $.user.keys.length <= 5"],
    ["a length of at least 1", "$.user.keys | length >= 1"],
    ["a number that is no length", "$.user.keys >= 0"],
    ["an empty list in place of none", "($.user.keys or []) | length"],
  ])("%s", (_, condition) => {
    expect(found(condition)).toEqual([]);
  });
});
