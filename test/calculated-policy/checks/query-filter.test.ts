import { everyFault as faults } from "../faults";

const found = (texts: { queries?: string[]; template?: string }): string[] =>
  faults(texts).filter((fault) => fault.startsWith("query-filter "));

describe("the check query-filter finds", () => {
  it.each([
    [
      "an unknown key",
      '{ resources(filter: "resourceTypId:5 limit:1") { items { turbot { id } } } }',
      "query 1:1:22 resourceTypId",
    ],
    [
      "= in place of :",
      '{ resources(filter: "resourceId:5 limit=5 limit:1") { items { turbot { id } } } }',
      "query 1:1:35 limit=5",
    ],
    ["no limit", '{ resources(filter: "resourceId:5") { items { turbot { id } } } }', "query 1:1:3 resources"],
    [
      "a limit above the highest",
      '{ resources(filter: "resourceId:5 limit:500") { items { turbot { id } } } }',
      "query 1:1:35 limit:500",
    ],
    [
      "a key that takes a part",
      '{ resources(filter: "resourceType:tmod:@turbot/aws-iam#/resource/types/user limit:1") { items { turbot { id } } } }',
      "query 1:1:22 resourceType:tmod:@turbot/aws-iam#/resource/types/user",
    ],
    [
      "a type of another form",
      '{ resources(filter: "resourceTypeId:tmod:@turbot/aws-iam/user limit:1") { items { turbot { id } } } }',
      "query 1:1:22 resourceTypeId:tmod:@turbot/aws-iam/user",
    ],
    [
      "a quote that does not end",
      '{ resources(filter: "limit:1 title:\'Ada") { items { turbot { id } } } }',
      "query 1:1:36 limit:1 title:'Ada",
    ],
    [
      "a blank behind the colon",
      '{ resources(filter: "limit:1 resourceId: 5") { items { turbot { id } } } }',
      "query 1:1:30 resourceId:",
    ],
    [
      "words of other languages",
      '{ resources(filter: "limit:1 AND title:x") { items { turbot { id } } } }',
      "query 1:1:30 AND",
    ],
    [
      "two splats",
      '{ resources(filter: "limit:1 $.a.*.b.*:5") { items { turbot { id } } } }',
      "query 1:1:30 $.a.*.b.*:5",
    ],
  ])("%s", (_, text, fault) => {
    expect(found({ queries: [text] })).toEqual([`query-filter ${fault}`]);
  });
});

describe("the check query-filter passes", () => {
  it.each([
    [
      "a filter that is right",
      "{ resources(filter: \"resourceTypeId:'tmod:@turbot/aws-iam#/resource/types/user' resourceTypeLevel:self limit:300\") { items { turbot { id } } } }",
    ],
    ["a count without items", '{ resources(filter: "resourceId:5") { metadata { stats { total } } } }'],
    ["one item", '{ resources(filter: "resourceId:5 level:self") { items { turbot { id } } } }'],
    [
      "paths and tags",
      "{ resources(filter: \"limit:1 $.a.*.b:5 tags:k='' $.turbot.tags.'k k':v !state:-ok title:/O'B x/i\") { items { turbot { id } } } }",
    ],
    ["a text that is searched for", '{ resources(filter: "limit:1 ada O\'Brien") { items { turbot { id } } } }'],
    ["a part of a name", '{ resources(filter: "limit:1 resourceType:user") { items { turbot { id } } } }'],
  ])("%s", (_, text) => {
    expect(found({ queries: [text] })).toEqual([]);
  });
});

describe("the check query-filter in later queries", () => {
  const later = (filter: string): string[] =>
    faults({
      queries: ["{ user { turbot { id } } }", `{ resources(filter: "${filter}") { items { turbot { id } } } }`],
    });

  it("reads around what is rendered", () => {
    expect(later("resourceId:{{ $.user.turbot.id }} limit:1")).toEqual([]);
    expect(later("resourceId:{% if $.user %}5{% endif %} limit:1")).toEqual([]);
    expect(later("resourceId:{{ $.user.turbot.id }} {{ $.user.turbot.id }}")).toEqual([]);
    expect(later("resourceId:{{ $.user.turbot.id }} resourceTypId:5 limit:1")).toEqual([
      "query-filter query 2:1:56 resourceTypId",
    ]);
    expect(later("resourceId={{ $.user.turbot.id }} limit:1")).toEqual(["query-filter query 2:1:22 resourceId=…"]);
  });
});
