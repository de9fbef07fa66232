import { everyFault as faults } from "../faults";

const found = (texts: { queries?: string[]; template?: string }): string[] =>
  faults(texts).filter((fault) => fault.startsWith("query-root "));

describe("the check query-root finds", () => {
  it.each([
    ["a resource of another kind", "{ bucket { name } }", "query 1:1:3 bucket"],
    ["a root with exchanged letters", "{ resourec { turbot { id } } }", "query 1:1:3 resourec"],
    ["a root with a letter too many", "{ accountt { turbot { id } } }", "query 1:1:3 accountt"],
  ])("%s", (_, text, fault) => {
    expect(found({ queries: [text] })).toEqual([`query-root ${fault}`]);
  });
});

describe("the check query-root passes", () => {
  it.each([
    ["the resource itself", "{ user { name } }"],
    ["its account", "{ account { turbot { id } } }"],
    ["a resource of a kind that may be above", "{ tenant { name } }"],
    ["any resource", "{ resource { turbot { id } } }"],
  ])("%s", (_, text) => {
    expect(found({ queries: [text] })).toEqual([]);
  });
});
