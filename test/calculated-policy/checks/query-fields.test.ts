import { faults } from "../faults";

const found = (texts: { queries?: string[]; template?: string }): string[] =>
  faults(texts).filter((fault) => fault.startsWith("query-fields "));

describe("the check query-fields finds", () => {
  it.each([
    ["an argument of another name", '{ user { Name: get(pth: "Name") } }', "query 1:1:20 pth"],
    ["an argument that is not known", '{ user { Name: get(path: "Name", fallback: "x") } }', "query 1:1:34 fallback"],
    ["a number for a path", "{ user { Name: get(path: 5) } }", "query 1:1:26 5"],
    ["no path", "{ user { Name: get } }", "query 1:1:16 get"],
    ["fields of a value", '{ user { Name: get(path: "Name") { id } } }', "query 1:1:16 get"],
    ["a field of a name that is near", '{ user { Name: gte(path: "Name") } }', "query 1:1:16 gte"],
    ["turbot with exchanged letters", "{ user { turbto { id } } }", "query 1:1:10 turbto"],
    ["turbot alone", "{ user { turbot } }", "query 1:1:10 turbot"],
    ["a field that turbot has not", "{ user { turbot { titles } } }", "query 1:1:19 titles"],
    ["a list without items", '{ resources(filter: "limit:1") { turbot { id } } }', "query 1:1:34 turbot"],
    ["a list alone", '{ resources(filter: "limit:1") }', "query 1:1:3 resources"],
  ])("%s", (_, text, fault) => {
    expect(found({ queries: [text] })).toEqual([`query-fields ${fault}`]);
  });
});

describe("the check query-fields passes", () => {
  it.each([
    ["what they take", '{ user { Name: get(path: "Name") turbot { id title tags } } }'],
    [
      "a list with its count",
      '{ resources(filter: "limit:1") { metadata { stats { total } } items { turbot { id } } paging { next } } }',
    ],
    ["several filters", '{ resources(filter: ["limit:1", "title:x"]) { items { turbot { id } } } }'],
    ["fields that may be new", '{ user { x: newField(path: "a") robot { arm } } }'],
    ["properties of such names", "{ user { policy { name } children history { x } } }"],
    [
      "values of policies",
      '{ user { a: policy(uri: "tmod:@turbot/aws#/policy/types/x") b: policyValue(uri: "x") { value } } }',
    ],
    [
      "a fragment in a list",
      '{ resources(filter: "limit:1") { ...Items } } fragment Items on ResourceList { items { turbot { id } } }',
    ],
  ])("%s", (_, text) => {
    expect(found({ queries: [text] })).toEqual([]);
  });
});

it("the check query-fields passes arguments that are rendered", () => {
  const queries = ["{ user { turbot { id } } }", "{ user { Name: get(path: {{ $.user.turbot.id }}) } }"];
  expect(found({ queries })).toEqual([]);
});
