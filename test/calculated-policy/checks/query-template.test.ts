import { faults } from "../faults";

const found = (texts: { queries?: string[]; template?: string }): string[] =>
  faults(texts).filter((fault) => fault.startsWith("query-template "));

describe("the check query-template finds", () => {
  it.each([
    [
      "a tag in a filter",
      '{ resources(filter: "resourceId:{{ $.user.turbot.id }} limit:1") { items { turbot { id } } } }',
      "query 1:1:33 {{ $.user.turbot.id }}",
    ],
  ])("%s", (_, text, fault) => {
    expect(found({ queries: [text] })).toEqual([`query-template ${fault}`]);
  });
});

describe("the check query-template passes", () => {
  it.each([
    ["braces of patterns", '{ resources(filter: "title:/a{2}/ limit:1") { items { turbot { id } } } }'],
    ["no tags", "{ user { name } }"],
  ])("%s", (_, text) => {
    expect(found({ queries: [text] })).toEqual([]);
  });
});
