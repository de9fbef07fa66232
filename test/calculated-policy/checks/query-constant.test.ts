import { faults } from "../faults";

const found = (texts: { queries?: string[]; template?: string }): string[] =>
  faults(texts).filter((fault) => fault.startsWith("query-constant "));

describe("the check query-constant finds", () => {
  it.each([["text that is no YAML", '{ list: constant(value: "a: b: c") }', "query 1:1:25 a: b: c"]])(
    "%s",
    (_, text, fault) => {
      expect(found({ queries: [text] })).toEqual([`query-constant ${fault}`]);
    },
  );
});

describe("the check query-constant passes", () => {
  it.each([
    ["text that is YAML", '{ list: constant(value: "[a, b]") }'],
    ["other fields", '{ user { Name: get(path: "a: b: c") } }'],
  ])("%s", (_, text) => {
    expect(found({ queries: [text] })).toEqual([]);
  });
});
